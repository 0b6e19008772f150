import type { ExportPart } from '../export-part.ts';
import { listParts } from '../list-parts.ts';
import type { Cited } from './cited.ts';
import type { CslDate, CslName } from './csl-item.ts';
import { isoDate } from './date-parts.ts';
import { particleWith } from './names.ts';
import type { Reference } from './reference.ts';

/**
 * References as RIS, which reference managers import: `NEWS` for newspapers, `ELEC` for everything else on the web.
 *
 * @param cited one or more
 * @returns the text of a file in pieces, one a reference, in UTF-8, lines ended by CR LF as the format asks
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map, after RefMan's specification of the format
 */
export function risParts(cited: Iterable<Cited>): Generator<ExportPart> {
  return listParts(cited, ({ reference }, first) => `${first ? '' : '\r\n'}${record(reference())}`);
}

function record({ item, title, titleTranslation, retracted }: Reference): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', risName(name)] as const),
    ['TI', retracted ? `${title} [Retracted]` : title],
    ['TT', titleTranslation ?? undefined],
    ['T2', item['container-title']],
    ['DA', item.issued && risDate(item.issued)],
    ['PY', item.issued && isoDate(item.issued).slice(0, 4)],
    ['UR', item.URL],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

/** `Family, Given, Suffix`. A body's name has no comma: what stands after one would be taken for a given name. */
function risName(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  return [particleWith(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `YYYY/MM/DD/`; what is not known is left empty. */
function risDate(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}/`;
}

/** A line break ends a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
