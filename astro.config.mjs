import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** How pages are made. What depends on the content (address, base path, output folder) comes from the commands. */
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
