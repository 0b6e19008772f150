import type { Heading, Nodes, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();

/**
 * Renders Markdown as HTML. Raw HTML is never let through: it was reported, and the renderer leaves it out as well.
 *
 * @param nodes blocks of an article, with marks read; the rank of their headings is changed in place
 * @param definitions the article's link definitions, which stand anywhere in it
 * @param heading the rank that the highest headings get, 2 to 6, so that they fit under those of the page
 */
export function renderHtml(
  nodes: readonly RootContent[],
  definitions: readonly RootContent[],
  heading: number,
): string {
  const root: Root = { type: 'root', children: [...nodes, ...definitions] };
  shiftHeadings(root, heading);
  return processor.stringify(processor.runSync(root)).trim();
}

function shiftHeadings(root: Root, highest: number): void {
  const headings: Heading[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') headings.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  const shift = highest - Math.min(...headings.map((one) => one.depth));
  for (const one of headings) one.depth = Math.min(6, Math.max(1, one.depth + shift)) as Heading['depth'];
}
