import type { Reference } from './reference.ts';

/**
 * References as CSL-JSON, which citation processors and reference managers read.
 *
 * @param references one or more
 * @returns the text of a file: an array of items
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(
    references.map(({ item }) => item),
    null,
    2,
  )}\n`;
}
