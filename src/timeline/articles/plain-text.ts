import type { Nodes } from 'mdast';
import { isDirective } from './directives.ts';

/**
 * Markdown as plain text: paragraphs and list items divided by a blank line, quotes in quotation marks.
 *
 * @param nodes blocks of an article
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes
    .flatMap(blocksOf)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

function blocksOf(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inline(node)];
    case 'code':
      return [node.value];
    case 'listItem':
      return node.children.flatMap(blocksOf).map((block, index) => (index === 0 ? `- ${block}` : block));
    case 'list':
    case 'blockquote':
    case 'containerDirective':
      return node.children.flatMap((child) => blocksOf(child));
    default:
      return [];
  }
}

function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const text = node.children.map(inline).join('');
  return isDirective(node) && node.name === 'quote' ? `“${text}”` : text;
}
