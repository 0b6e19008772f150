import type { ExportPart } from './export-part.ts';
import { textsOf } from './texts-of.ts';

/**
 * The text whose pieces are given.
 *
 * @param parts of a file, in their order
 */
export function joined(parts: Iterable<ExportPart>): string {
  return [...textsOf(parts)].join('');
}
