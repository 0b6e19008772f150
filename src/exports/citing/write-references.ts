import type { ReferenceFormat } from '../../routes.ts';
import { joined } from '../joined.ts';
import { bibtexParts } from './bibtex.ts';
import { cslJsonParts } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { risParts } from './ris.ts';

/** Media types of the files in which references can be downloaded. */
export const MEDIA_TYPES: Readonly<Record<ReferenceFormat, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/**
 * References as a file.
 *
 * @param references one or more
 * @param format which kind of file
 * @returns its text
 */
export function writeReferences(references: Iterable<Reference>, format: ReferenceFormat): string {
  return joined(referenceParts(references, format));
}

/**
 * The same in pieces, one a reference: for files too long for one text.
 *
 * @param references made one by one
 * @param format which kind of file
 */
export function referenceParts(references: Iterable<Reference>, format: ReferenceFormat): Iterable<string> {
  return { bib: bibtexParts, ris: risParts, 'csl.json': cslJsonParts }[format](references);
}
