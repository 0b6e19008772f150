import type { ElementContent, Properties, Root } from 'hast';
import type { Nodes, RootContent } from 'mdast';

/** A line with space around it, which `remark-rehype` trims. */
const UNTRIMMED = /[ \t]\n|\n[ \t]|\r/;

/**
 * Turns paragraphs of words and marks, which most articles have nothing but, into HTML's tree, as `remark-rehype` does
 * in several times as long.
 *
 * @param nodes blocks of an article, with marks read
 * @returns `null` where there is anything else
 */
export function plainHast(nodes: readonly RootContent[]): Root | null {
  const children: ElementContent[] = [];
  for (const node of nodes) {
    const block = node.type === 'paragraph' ? elementOf(node, 'p', {}) : null;
    if (block === null) return null;
    if (children.length > 0) children.push({ type: 'text', value: '\n' });
    children.push(block);
  }
  return { type: 'root', children };
}

function elementOf(
  node: { readonly children: readonly Nodes[] },
  tagName: string,
  properties: Properties,
): ElementContent | null {
  const children: ElementContent[] = [];
  for (const child of node.children) {
    const content = contentOf(child);
    if (content === null) return null;
    children.push(content);
  }
  return { type: 'element', tagName, properties, children };
}

function contentOf(node: Nodes): ElementContent | null {
  if (node.type === 'text') return UNTRIMMED.test(node.value) ? null : { type: 'text', value: node.value };
  if (node.type !== 'textDirective' || node.data?.hName === undefined) return null;
  return elementOf(node, node.data.hName, node.data.hProperties ?? {});
}
