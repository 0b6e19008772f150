import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const projectDir: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
