import type { ReferenceFormat } from '../../routes.ts';
import { joined } from '../joined.ts';
import type { ExportPart } from '../export-part.ts';
import { bibtexParts } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslJsonParts } from './csl-json.ts';
import type { Reference } from './reference.ts';
import { risParts } from './ris.ts';

/** What the formats are called in which references can be downloaded. */
export const FORMAT_NAMES: Readonly<Record<ReferenceFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** Their media types. */
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
  return joined(
    referenceParts(
      Iterator.from(references).map((made) => ({ of: null, reference: () => made })),
      format,
    ),
  );
}

/**
 * The same in pieces, one a reference: for files too long for one text.
 *
 * @param cited in their order
 * @param format which kind of file
 */
export function referenceParts(cited: Iterable<Cited>, format: ReferenceFormat): Iterable<ExportPart> {
  return { bib: bibtexParts, ris: risParts, 'csl.json': cslJsonParts }[format](cited);
}
