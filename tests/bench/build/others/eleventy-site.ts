import { Eleventy } from '@11ty/eleventy';
import { markdownToHtml } from './markdown-to-html.ts';

/* A process of its own: `node eleventy-site.ts INPUT OUTPUT` builds a site by Eleventy, with remark for Markdown. */

const [input = '', output = ''] = process.argv.slice(2);
const eleventy = new Eleventy(input, output, {
  quietMode: true,
  configPath: null,
  config: (settings) => {
    settings.setLibrary('md', { render: markdownToHtml });
    // No other language is looked for in the Markdown, in its favour.
    settings.setTemplateFormats(['md', 'liquid']);
    return { markdownTemplateEngine: false };
  },
});
await eleventy.write();
