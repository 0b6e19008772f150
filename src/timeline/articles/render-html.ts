import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { plainHast } from './plain-hast.ts';

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();

/**
 * Renders Markdown as HTML. Raw HTML is never let through: it was reported, and the renderer leaves it out as well.
 *
 * @param nodes blocks of an article, with marks read; the rank of their headings is changed in place
 * @param definitions the article's link definitions by identifier, which stand anywhere in it
 * @param heading the rank that the highest headings get, 2 to 6, so that they fit under those of the page
 */
export function renderHtml(
  nodes: readonly RootContent[],
  definitions: ReadonlyMap<string, Definition>,
  heading: number,
): string {
  const plain = plainHast(nodes);
  if (plain !== null) return processor.stringify(plain).trim();
  const root: Root = { type: 'root', children: [...nodes] };
  root.children.push(...definitionsFor(root, definitions));
  shiftHeadings(root, heading);
  return processor.stringify(processor.runSync(root)).trim();
}

/** The definitions that these nodes use: an article may have as many as it has blocks. */
function definitionsFor(root: Root, definitions: ReadonlyMap<string, Definition>): Definition[] {
  const used = new Set<Definition>();
  const walk = (node: Nodes): void => {
    const found = 'identifier' in node ? definitions.get(node.identifier) : undefined;
    if (found !== undefined) used.add(found);
    if ('children' in node) node.children.forEach(walk);
  };
  if (definitions.size > 0) walk(root);
  return [...used];
}

function shiftHeadings(root: Root, highest: number): void {
  const headings: Heading[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') headings.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  const shift = highest - headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  for (const one of headings) one.depth = Math.min(6, Math.max(1, one.depth + shift)) as Heading['depth'];
}
