import { foldWord, makeLexicon, type Lexeme } from './lexicon.ts';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

const listed = makeLexicon({
  adds: [
    [0, 'null'],
    [1, 'eine|einen|einem|einer|eines'],
    [2, 'zwo'],
  ],
  times: [
    [12, 'Dutzend'],
    [1e3, 'Tsd'],
    [1e6, 'Million|Millionen|Mio'],
    [1e9, 'Milliarde|Milliarden|Mrd'],
  ],
});

/** One to ninety-nine: German joins what other languages write apart. */
const belowHundred: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index): [string, number] => {
    const value = index + 1;
    const [tens, unit] = [Math.floor(value / 10), value % 10];
    if (tens === 0) return [UNITS[unit] ?? '', value];
    if (tens === 1) return [TEENS[unit] ?? '', value];
    return [`${unit === 0 ? '' : `${UNITS[unit] ?? ''}und`}${TENS[tens] ?? ''}`, value];
  }).map(([word, value]) => [plain(word), value]),
);

/** German. Numbers below a million are one word: `zweitausendfünfhundert`. */
export const german = {
  ...listed,
  vague: new Set(['dutzende', 'hunderte', 'tausende', 'millionen']),
  look: (words: string): Lexeme | null => {
    const word = plain(words);
    if (word === 'hundert' || word === 'tausend') {
      return { kind: 'times', value: word === 'hundert' ? 100 : 1000, alone: true };
    }
    const value = belowMillion(word);
    if (value === null) return listed.look(words);
    return { kind: 'add', value, room: value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 0 };
  },
};

/** `dreissig` is what Swiss papers and capitals write. */
function plain(word: string): string {
  return foldWord(word).replaceAll('ß', 'ss');
}

function belowMillion(word: string): number | null {
  const at = word.indexOf('tausend');
  if (at === -1) return belowThousand(word);
  const [before, after] = [word.slice(0, at), word.slice(at + 'tausend'.length).replace(/^und/, '')];
  const thousands = before === '' ? 1 : belowThousand(before);
  const rest = after === '' ? 0 : belowThousand(after);
  return thousands === null || rest === null ? null : thousands * 1000 + rest;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at === -1) return belowHundred.get(word === 'eins' ? 'ein' : word) ?? null;
  const [before, after] = [word.slice(0, at), word.slice(at + 'hundert'.length).replace(/^und(?!$)/, '')];
  const hundreds = before === '' ? 1 : belowHundred.get(before);
  const rest = after === '' ? 0 : belowHundred.get(after === 'eins' ? 'ein' : after);
  return hundreds === undefined || hundreds > 9 || rest === undefined ? null : hundreds * 100 + rest;
}
