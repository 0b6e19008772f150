import type { JsonSchema, Reader, Reading, YamlValue } from './read-record.ts';

/**
 * What stands where something else is expected.
 *
 * @param node as it was met
 */
export function inWords(node: YamlValue): string {
  if (node.kind === 'empty') return 'empty value';
  if (node.kind === 'text') return `\`${node.text.length > 80 ? `${node.text.slice(0, 79)}…` : node.text}\``;
  return node.kind === 'list' ? 'list' : 'map';
}

/** How a value is mended that is no text. YAML reads a headline in brackets as a list. */
const MEND_NO_TEXT = {
  empty: 'fill it in or delete the key',
  unreadable: 'correct it',
  list: 'write one value; a text that begins with `[` stands in quotation marks',
  map: 'write one value; a text that begins with `{` stands in quotation marks',
} as const;

/**
 * A reader of texts.
 *
 * @param read gets the trimmed text, which is never empty
 */
export function ofText<T>(read: (text: string) => Reading<T>): Reader<T> {
  return (node) => {
    if (node.kind !== 'text') return { met: inWords(node), mend: MEND_NO_TEXT[node.kind] };
    const text = node.text.trim();
    return text === '' ? { met: 'empty value', mend: 'fill it in or delete the key' } : read(text);
  };
}

/** Any one value, as it is written: `2022` and `true` are texts too. */
export const ONE_VALUE: JsonSchema = { not: { type: ['object', 'array', 'null'] } };

/**
 * A pattern of the whole of a text; white space around it does not count.
 *
 * @param pattern of what stands between
 */
export function whole(pattern: string): string {
  return `^\\s*(?:${pattern})\\s*$`;
}

/**
 * A text of a form that YAML takes for nothing but text.
 *
 * @param pattern of it, white space around it aside
 */
export function matching(pattern: string): JsonSchema {
  return { type: 'string', pattern: whole(pattern) };
}
