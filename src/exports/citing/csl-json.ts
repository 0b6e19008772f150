import { arrayParts } from '../json-parts.ts';
import type { CslItem } from './csl-item.ts';
import type { Reference } from './reference.ts';

/**
 * References as CSL-JSON, which citation processors and reference managers read.
 *
 * @param references one or more
 * @returns the text of a file in pieces: an array of items
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function* cslJsonParts(references: Iterable<Reference>): Generator<string> {
  yield* arrayParts(items(references));
  yield '\n';
}

function* items(references: Iterable<Reference>): Generator<CslItem> {
  for (const { item } of references) yield item;
}
