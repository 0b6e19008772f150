import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(() => nameElements)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

/** What our directives become: an event a section with a heading, a quote and a figure what HTML has for them. */
function nameElements(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'containerDirective')
      node.data = { hName: 'section', hProperties: { id: node.attributes?.['id'] } };
    else if (node.type === 'textDirective') node.data = { hName: node.name === 'quote' ? 'q' : 'data' };
  });
}

/**
 * An article's Markdown as HTML, through remark and with its directives: the same Markdown work as ours, without reading
 * what it says.
 *
 * @param markdown with or without front matter
 */
export function markdownToHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}
