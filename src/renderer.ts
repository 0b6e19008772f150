import { createApp } from 'astro/app/entrypoint';

/**
 * What Astro makes of the pages: a program that renders any of them on demand. The build asks it for those pages alone
 * whose data changed, and keeps it for as long as no code does.
 */
export const app = createApp({ streaming: false });
