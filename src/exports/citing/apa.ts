import type { CslDate, CslName } from './csl-item.ts';
import { endSentence } from './end-sentence.ts';
import { monthName } from '../../timeline/dates/day-names.ts';
import { joinNames, particleWith } from './names.ts';
import type { Reference } from './reference.ts';
import { italic, joinSentences, roman, type Run } from './runs.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/**
 * A reference as the APA has it: Publication Manual, 7th edition, 10.1 (newspapers) and 10.16 (pages of news sites);
 * https://apastyle.apa.org/style-grammar-guidelines/references/examples (newspaper articles, webpages).
 *
 * The headline keeps its capitals: sentence case cannot be told from a headline in title case without knowing its names.
 * A description in square brackets is upright; `[Retracted]` stands after the title; a date that the editor worked out stands in square brackets;
 * what is missing: https://apastyle.apa.org/style-grammar-guidelines/references/missing-information.
 *
 * @param reference what is cited
 * @returns the reference in pieces of upright and italic type
 */
export function apa(reference: Reference): readonly Run[] {
  const { item, title, titleTranslation, supplied, dateInferred, retracted } = reference;
  const onPage = item.type === 'webpage';
  const container = item['container-title'];
  const authors = (item.author ?? []).map(invertedInitials);
  const text = typographicQuotes(title, 'double');
  const added = [
    ...(titleTranslation === null ? [] : [` [${typographicQuotes(titleTranslation, 'double')}]`]),
    ...(retracted ? [' [Retracted]'] : []),
  ].join('');
  const ended =
    added === ''
      ? onPage && !supplied
        ? endedItalic(text)
        : [roman(endSentence(text))]
      : [onPage && !supplied ? italic(text) : roman(text), roman(`${added}.`)];
  const date = [roman(`(${dateWords(item.issued, dateInferred)}).`)];
  const byline = endSentence(joinAuthors(authors));
  // A site that is its own author is named once.
  const site = onPage && authors.length === 1 && authors[0] === container ? '' : container;
  return joinSentences([
    ...(byline === '' ? [ended, date] : [[roman(byline)], date, ended]),
    site === '' ? [] : onPage ? [roman(endSentence(site))] : endedItalic(site),
    item.URL === undefined ? [] : [roman(`${retrieved(item.issued, item.accessed)}${item.URL}`)],
  ]);
}

/** Italics with an upright full stop after them. */
function endedItalic(text: string): readonly Run[] {
  const ended = endSentence(text);
  return ended === `${text}.` ? [italic(text), roman('.')] : [italic(ended)];
}

/** `de Beauvoir, S.`, `Okoye, J.-P.`, `King, M. L., Jr.` */
function invertedInitials(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = (name.given ?? '')
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) => word.split('-').map(initial).join('-'))
    .join(' ');
  return [particleWith(name), initials, name.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

function initial(word: string): string {
  const [first = ''] = word;
  return /\p{Lu}/u.test(first) ? `${first}.` : word;
}

/** Up to twenty names; of more, the first nineteen and the last (9.8). */
function joinAuthors(authors: readonly string[]): string {
  return authors.length > 20
    ? `${authors.slice(0, 19).join(', ')}, … ${authors.at(-1) ?? ''}`
    : joinNames(authors, '&');
}

function dateWords(issued: CslDate | undefined, inferred: boolean): string {
  if (issued === undefined) return 'n.d.';
  const words = calendarWords(issued);
  return inferred ? `[${words}]` : words;
}

function calendarWords({ 'date-parts': [[year, month, day]] }: CslDate): string {
  if (month === undefined) return String(year);
  return `${String(year)}, ${monthName(month)}${day === undefined ? '' : ` ${String(day)}`}`;
}

/** When it was read matters where it has no date of its own. */
function retrieved(issued: CslDate | undefined, accessed: CslDate | undefined): string {
  if (issued !== undefined || accessed === undefined) return '';
  const [year, month, day] = accessed['date-parts'][0];
  const days = month === undefined ? '' : `${monthName(month)}${day === undefined ? '' : ` ${String(day)}`}, `;
  return `Retrieved ${days}${String(year)}, from `;
}
