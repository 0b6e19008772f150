import type { ExportPart } from './export-part.ts';

/**
 * The texts of the parts of a file, each made when it is asked for.
 *
 * @param parts in their order
 */
export function* textsOf(parts: Iterable<ExportPart>): Generator<string> {
  for (const part of parts) yield typeof part === 'string' ? part : part.text();
}
