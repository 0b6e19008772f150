import type { ExportPart } from '../export-part.ts';
import { listParts } from '../list-parts.ts';
import type { Cited } from './cited.ts';
import type { CslName } from './csl-item.ts';
import { isoDate } from './date-parts.ts';
import { particleWith } from './names.ts';
import type { Reference } from './reference.ts';

/** What has a meaning in LaTeX. Braces by name: classic BibTeX counts escaped ones too. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Languages as babel calls them, for hyphenation and quotation marks. */
const BABEL: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  kk: 'kazakh',
  pl: 'polish',
  ru: 'russian',
  sk: 'slovak',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * References as a `.bib` file for biblatex, in UTF-8: `@online`, and `@article` of subtype `newspaper` for newspapers.
 * Titles stand in double braces, so that no style changes the capitals in them; names of bodies too, so that they stay
 * whole.
 *
 * @param cited one or more
 * @returns the text of a file in pieces, one a reference
 * @see https://ctan.org/pkg/biblatex (manual, 2.1 and 2.2)
 */
export function bibtexParts(cited: Iterable<Cited>): Generator<ExportPart> {
  return listParts(cited, ({ reference }, first) => `${first ? '' : '\n'}${entry(reference())}`);
}

function entry({ item, title, titleTranslation, retracted }: Reference): string {
  const newspaper = item.type === 'article-newspaper';
  const name = escaped(item['container-title']);
  const added = [
    ...(titleTranslation === null ? [] : [`[${escaped(titleTranslation)}]`]),
    ...(retracted ? ['[Retracted]'] : []),
  ].join(' ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['titleaddon', added === '' ? undefined : added],
    newspaper ? ['journaltitle', name] : ['organization', name],
    ['entrysubtype', newspaper ? 'newspaper' : undefined],
    ['date', item.issued && isoDate(item.issued)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['langid', BABEL[item.language.split('-')[0] ?? '']],
    ['note', item.note && escaped(item.note)],
  ];
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = {${value}},\n`]));
  return `@${newspaper ? 'article' : 'online'}{${item.id.replace(/[^\p{L}\p{N}._-]/gu, '-')},\n${lines.join('')}}\n`;
}

function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const parts = [particleWith(name), name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => protectedAnd(escaped(part))).join(', ');
}

/** `and` divides names, unless in braces. */
function protectedAnd(text: string): string {
  return text.replace(/(?<=\s)and(?=\s)/gu, '{and}');
}

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}~^&%$#_]/gu, (letter) => SPECIAL[letter] ?? letter);
}

/** Addresses are taken as they stand; only what would end the field or the address is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[\\{}\s]/gu, encodeURIComponent);
}
