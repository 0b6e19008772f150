import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** How pages are made. What depends on the content (address, base path, output folder) comes from the commands. */
export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  compressHTML: true,
  // Pages load nothing but what the site itself serves, and run no script that is not in the build.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  // The core renders Markdown itself; Astro's highlighter would write styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
