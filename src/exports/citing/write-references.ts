import type { ReferenceFormat } from '../../routes.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';

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
export function writeReferences(references: readonly Reference[], format: ReferenceFormat): string {
  return { bib: bibtex, ris, 'csl.json': cslJson }[format](references);
}
