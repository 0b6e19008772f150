import type { Nodes } from 'mdast';

/**
 * The words of a label, as one line: a line break is a space.
 *
 * @param node a mark or a headline
 */
export function labelText(node: Nodes): string {
  return inline(node).normalize('NFC').replace(/\s+/g, ' ').trim();
}

function inline(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}
