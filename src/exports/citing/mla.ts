import type { CslDate, CslName } from './csl-item.ts';
import { endSentence } from './end-sentence.ts';
import { shortMonth } from './short-month.ts';
import { directName, joinNames, particleWith } from './names.ts';
import { quotedTitle } from './quoted-title.ts';
import type { Reference } from './reference.ts';
import { italic, joinSentences, roman, type Run } from './runs.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/**
 * An entry of works cited as the MLA Handbook, 9th edition, has it (chapter 5, the core elements);
 * https://style.mla.org/works-cited/works-cited-a-quick-guide/.
 *
 * A description in square brackets is upright and has no quotation marks; a translation follows in brackets, and
 * `[Retracted]`; a date
 * that the editor worked out stands in square brackets.
 *
 * @param reference what is cited
 * @returns the entry in pieces of upright and italic type
 */
export function mla(reference: Reference): readonly Run[] {
  const { item, titleTranslation, retracted } = reference;
  const container = item['container-title'];
  // A body that publishes what it wrote is named as the publisher alone.
  const authors = (item.author ?? []).filter((name, _, all) => all.length > 1 || directName(name) !== container);
  const date = dateWords(reference);
  const added = [
    ...(titleTranslation === null
      ? []
      : [` [“${endSentence(typographicQuotes(titleTranslation, 'single')).replace(/\.$/u, '')}”]`]),
    ...(retracted ? [' [Retracted]'] : []),
  ].join('');
  const title = added === '' ? endSentence(quotedTitle(reference)) : `${quotedTitle(reference)}${added}.`;
  const rest = [date, item.URL ?? '']
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');
  return joinSentences([
    authors.length === 0 ? [] : [roman(endSentence(joinAuthors(authors)))],
    [roman(title)],
    [
      italic(container),
      roman(rest === '' && /[.?!]$/u.test(container) ? '' : `${rest}${rest.endsWith('.') ? '' : '.'}`),
    ],
    item.issued === undefined && item.accessed !== undefined
      ? [roman(`Accessed ${calendarWords(item.accessed)}.`)]
      : [],
  ]);
}

/** One or two names, the first inverted; of more, the first alone. */
function joinAuthors([first, ...others]: readonly CslName[]): string {
  const names = [...(first === undefined ? [] : [inverted(first)]), ...others.map(directName)];
  return names.length > 2 ? `${names[0] ?? ''}, et al.` : joinNames(names, 'and');
}

/** `de Beauvoir, Simone`; `King, Martin Luther, Jr.` */
function inverted(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [particleWith(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

function dateWords({ item: { issued }, dateInferred }: Reference): string {
  if (issued === undefined) return '';
  const words = calendarWords(issued);
  return dateInferred ? `[${words}]` : words;
}

function calendarWords({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return [day, month === undefined ? undefined : shortMonth(month), year]
    .filter((part) => part !== undefined)
    .join(' ');
}
