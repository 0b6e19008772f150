import type { CslDate, CslName } from './csl-item.ts';
import { isoDate } from './date-parts.ts';
import { monthName } from '../../timeline/dates/day-names.ts';
import { particleWith } from './names.ts';
import type { Reference } from './reference.ts';

/**
 * A reference as a template of the English Wikipedia, on one line: `{{cite news}}` for what a newsroom published,
 * `{{cite web}}` for a page.
 *
 * `|archive-url=` needs `|archive-date=`; both are left out where the archive's address does not tell the day, as that
 * of the Wayback Machine does. `|type=` stands in round brackets after the title: a retracted article is told so there. An agency that stands for an author is `|agency=`.
 *
 * @param reference what is cited
 * @param template which of the two
 * @see https://en.wikipedia.org/wiki/Template:Cite_news and https://en.wikipedia.org/wiki/Template:Cite_web
 */
export function wikitext(reference: Reference, template: 'cite news' | 'cite web'): string {
  const { item, title, titleTranslation, retracted, agency, archive } = reference;
  const authors = (item.author ?? []).filter((name) => !('literal' in name) || name.literal !== agency);
  const archived = archive === null || archive === item.URL ? null : archiveDay(archive);
  const foreign = !/^en(?:-|$)/iu.test(item.language);
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ...authors.flatMap((name, at) => authorParameters(name, authors.length > 1 ? String(at + 1) : '')),
    ['title', escaped(title)],
    ['trans-title', titleTranslation === null ? undefined : escaped(titleTranslation)],
    ['type', retracted ? 'Retracted' : undefined],
    ['url', item.URL && address(item.URL)],
    [template === 'cite news' ? 'work' : 'website', escaped(item['container-title'])],
    ['agency', agency === null ? undefined : escaped(agency)],
    ['date', item.issued && dateWords(item.issued)],
    ['access-date', item.URL && item.accessed && dateWords(item.accessed)],
    ['url-status', archived === null ? undefined : 'live'],
    ['archive-url', archived === null ? undefined : address(archive ?? '')],
    ['archive-date', archived ?? undefined],
    ['language', foreign ? item.language : undefined],
  ];
  const filled = parameters.flatMap(([key, value]) => (value === undefined ? [] : [` |${key}=${value}`]));
  return `{{${template}${filled.join('')}}}`;
}

function authorParameters(name: CslName, number: string): readonly (readonly [string, string])[] {
  // Double round brackets: a name to be taken as it is, commas and all.
  if ('literal' in name)
    return [[`author${number}`, /[,;&]/u.test(name.literal) ? `((${escaped(name.literal)}))` : escaped(name.literal)]];
  const given = [name.given, name.suffix].filter((part) => part !== undefined).join(' ');
  return [
    [`last${number}`, escaped(particleWith(name))],
    ...(given === '' ? [] : [[`first${number}`, escaped(given)] as const]),
  ];
}

/** `2022-01-07`; a month in words, because the templates refuse `2022-01`. */
function dateWords(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0];
  return month !== undefined && day === undefined ? `${monthName(month)} ${String(year)}` : isoDate(date);
}

/** What has a meaning in wikitext as the number of the character, which the template shows as the character. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/[[\]{}|<>~]|'(?=')|(?<=')'/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
}

/** An address without what would end it or the parameter. */
function address(url: string): string {
  return url.replace(/[\s[\]{}|<>"]/gu, encodeURIComponent).replace(/'(?=')|(?<=')'/gu, '%27');
}

/** The day in an address such as `https://web.archive.org/web/20220107120000/…`; `null` in others. */
function archiveDay(url: string): string | null {
  const [, year, month, day] = /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z_]*)\//u.exec(url) ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}
