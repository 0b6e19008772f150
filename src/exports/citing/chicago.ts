import type { CslDate, CslName } from './csl-item.ts';
import { endSentence } from './end-sentence.ts';
import { monthName } from '../../timeline/dates/day-names.ts';
import { directName, joinNames } from './names.ts';
import { quotedTitle } from './quoted-title.ts';
import type { Reference } from './reference.ts';
import { italic, joinSentences, roman, type Run } from './runs.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/**
 * An entry of a bibliography as the Chicago Manual of Style, 17th edition, has it in its notes and bibliography system:
 * newspapers 14.191 to 14.200, pages of sites 14.207. Without an author the newspaper or the site comes first (14.199).
 *
 * A description in square brackets is upright and has no quotation marks; a translation follows in brackets, as printed
 * (14.99), and `[Retracted]`; a date that the editor worked out stands in square brackets, and none is `n.d.` (14.145).
 *
 * @param reference what is cited
 * @returns the entry in pieces of upright and italic type
 */
export function chicago(reference: Reference): readonly Run[] {
  const { item, titleTranslation, retracted } = reference;
  const authors = item.author ?? [];
  const container = item['container-title'];
  const named = item.type === 'webpage' ? roman : italic;
  const added = [
    ...(titleTranslation === null ? [] : [` [${typographicQuotes(titleTranslation, 'double')}]`]),
    ...(retracted ? [' [Retracted]'] : []),
  ].join('');
  const title = added === '' ? endSentence(quotedTitle(reference)) : `${quotedTitle(reference)}${added}.`;
  const date = dateWords(reference);
  return joinSentences([
    authors.length === 0
      ? [named(container), roman(/[.?!]$/u.test(container) ? '' : '.')]
      : [roman(endSentence(joinAuthors(authors)))],
    [roman(title)],
    ...(authors.length === 0
      ? [date === '' ? [] : [roman(endSentence(date))]]
      : [[named(container), roman(date === '' ? '.' : endSentence(`, ${date}`))]]),
    item.issued === undefined && item.accessed !== undefined
      ? [roman(`Accessed ${calendarWords(item.accessed)}.`)]
      : [],
    item.URL === undefined ? [] : [roman(`${item.URL}.`)],
  ]);
}

/** The first name inverted; up to ten names, of more the first seven (14.76). */
function joinAuthors([first, ...others]: readonly CslName[]): string {
  const names = [...(first === undefined ? [] : [inverted(first)]), ...others.map(directName)];
  return names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al.` : joinNames(names, 'and');
}

/** `Beauvoir, Simone de`; `King, Martin Luther, Jr.` */
function inverted(name: CslName): string {
  if ('literal' in name) return name.literal;
  const given = [name.given, name['non-dropping-particle']].filter((part) => part !== undefined).join(' ');
  return [name.family, given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** `''` where the day on which it was read stands for it. */
function dateWords({ item: { issued, accessed }, dateInferred }: Reference): string {
  if (issued === undefined) return accessed === undefined ? 'n.d.' : '';
  const words = calendarWords(issued);
  return dateInferred ? `[${words}]` : words;
}

function calendarWords({ 'date-parts': [[year, month, day]] }: CslDate): string {
  if (month === undefined) return String(year);
  return `${monthName(month)} ${day === undefined ? '' : `${String(day)}, `}${String(year)}`;
}
