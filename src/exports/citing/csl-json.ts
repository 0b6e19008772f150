import { arrayParts, type JsonItem } from '../json-parts.ts';
import type { ExportPart } from '../export-part.ts';
import type { Cited } from './cited.ts';

/**
 * References as CSL-JSON, which citation processors and reference managers read.
 *
 * @param cited one or more
 * @returns the text of a file in pieces: an array of items
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function* cslJsonParts(cited: Iterable<Cited>): Generator<ExportPart> {
  yield* arrayParts(items(cited));
  yield '\n';
}

function* items(cited: Iterable<Cited>): Generator<JsonItem> {
  for (const { of, reference } of cited) yield { of, data: () => reference().item };
}
