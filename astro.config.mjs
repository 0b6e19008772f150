import tailwindcss from '@tailwindcss/vite';
import { defineConfig, passthroughImageService } from 'astro/config';
import { loadDirectives } from './src/exports/content-policy.ts';

/** How pages are made. What depends on the content (address, base path, output folder) comes from the commands. */
export default defineConfig({
  trailingSlash: 'always',
  // Scripts and styles are files of their own, however small: the policy that hosts send names no hash of any.
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  // Pages load nothing but what the site itself serves, and run no script that is not in the build.
  security: { csp: { directives: [...loadDirectives] } },
  // The core renders Markdown itself; Astro's highlighter would write styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  // There are no pictures for it to work on.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [tailwindcss()] },
});
