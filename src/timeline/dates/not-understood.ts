import { nearest } from '../did-you-mean.ts';
import type { DateProblem, DateProblemKind } from './date-result.ts';
import type { Words } from './grammar/parser.ts';
import { languageOf, type Lexicon } from './words/lexicon.ts';
import type { Meaning, Trap, Word } from './words/word.ts';

const EXPECTED =
  'a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`';

/**
 * Why no rule holds a wording: a word that could be read in two ways, else a word that is not known, else the first one
 * that no rule could go past.
 *
 * @param words the wording word by word, with how far the rules came
 * @param lexicon the words that would have been known
 */
export function notUnderstood(words: Words, lexicon: Lexicon): DateProblem {
  const { wording, list } = words;
  if (list.length === 0) {
    const mend = 'write when it happened as the article words it';
    return { kind: 'not-understood', met: 'empty date', expected: EXPECTED, mend, offset: 0 };
  }
  const trap = list.find((word) => word.is === 'trap');
  if (trap?.is === 'trap') return trapped(trap, trap.trap, wording);
  const unknown = list.find((word) => word.is === 'unknown');
  if (unknown !== undefined) {
    const met = wording.slice(unknown.from, unknown.to);
    const meant = nearest(met, suggestions(lexicon));
    const mend = meant === null ? otherMend(met) : `did you mean \`${meant}\`?`;
    return {
      kind: 'not-understood',
      met: `\`${met}\`${inWhole(met, wording)}`,
      expected: EXPECTED,
      mend,
      offset: unknown.from,
    };
  }
  return leftOver(words);
}

/** How to mend a word that is near no known one: it may be of a language that the article is not in. */
function otherMend(met: string): string {
  const language = /\p{L}/u.test(met) ? languageOf(met) : null;
  if (language === null) return `write \`YYYY-MM-DD\`, or leave out \`${met}\``;
  return `write it in English, or set the article's \`language\` to \`${language}\`, of which \`${met}\` is a word`;
}

function inWhole(met: string, wording: string): string {
  return met === wording ? '' : ` in \`${wording}\``;
}

/** All words are known, and yet they make no date. */
function leftOver({ wording, list, reach }: Words): DateProblem {
  if (list.every((word) => NOT_A_DAY.has(word.is))) {
    const mend = `name the day too, such as \`${/^\d/u.test(wording) ? `${wording} on Friday` : `Friday ${wording}`}\``;
    return { kind: 'not-understood', met: `\`${wording}\` without its day`, expected: EXPECTED, mend, offset: 0 };
  }
  const stop = list[reach];
  if (stop === undefined) {
    const mend = 'finish the wording, or write `YYYY-MM-DD`';
    return { kind: 'not-understood', met: `end of \`${wording}\``, expected: EXPECTED, mend, offset: wording.length };
  }
  const met = wording.slice(stop.from);
  const mend = 'say it as in the examples, or write `YYYY-MM-DD`';
  return {
    kind: 'not-understood',
    met: `\`${met}\`${inWhole(met, wording)}`,
    expected: EXPECTED,
    mend,
    offset: stop.from,
  };
}

const NOT_A_DAY: ReadonlySet<Meaning['is']> = new Set([
  'part',
  'clock',
  'in',
  'at',
  'on',
  'the',
  'early',
  'late',
  'local-time',
  'around',
]);

/** Words that say when: the ones worth proposing. */
function suggestions(lexicon: Lexicon): readonly string[] {
  const telling: ReadonlySet<Meaning['is']> = new Set([
    'weekday',
    'month',
    'counted',
    'part',
    'overnight',
    'since',
    'until',
    'weekend',
  ]);
  return [...lexicon.values()]
    .flat()
    .filter(({ meanings, spelling }) => meanings.some(({ is }) => telling.has(is)) && spelling.length > 3)
    .map(({ spelling }) => spelling);
}

type Sentence = readonly [kind: DateProblemKind, expected: string, mend: string];

const TRAPS: Readonly<Record<Exclude<Trap, 'numeric-date' | 'dotted-time'>, Sentence>> = {
  by: [
    'ambiguous',
    'a wording that says whether it is the day or the last possible one',
    'write `on`, `until` or `on or before` in place of `by`',
  ],
  midnight: [
    'ambiguous',
    'a wording that says whether the day begins or ends',
    'write `00:00 on Saturday` for its beginning, or `Saturday night`',
  ],
  few: ['ambiguous', 'a number', 'write how many, such as `3 days ago`, or `in recent days`'],
  zone: [
    'not-understood',
    'the local time at the place',
    'turn the time into that of the place and leave out the zone',
  ],
  'half-day': ['ambiguous', 'a time of 24 hours or one with `a.m.` or `p.m.`', 'write such as `21:00` or `9 p.m.`'],
  leaning: [
    'not-understood',
    'a day that can be told without the text around it',
    'write the day itself, such as `Friday` or `5 January`',
  ],
  vague: ['not-understood', EXPECTED, 'write the span that is meant, such as `this week` or `in recent days`'],
  'rest-of-period': [
    'not-understood',
    'a wording that says how far it looks ahead',
    'write such as `from tomorrow until Sunday`, or the day itself if it is past',
  ],
  'which-night': [
    'ambiguous',
    'a wording that says which night it is',
    'write `last night` if it ended on the day of publication, or `tonight` if it began then',
  ],
  slash: ['not-understood', 'a date wording, or EDTF without spaces', 'write an interval as `2022-01-02/2022-01-07`'],
};

function trapped(word: Word, trap: Trap, wording: string): DateProblem {
  const text = wording.slice(word.from, word.to);
  const met = `\`${text}\`${inWhole(text, wording)}`;
  if (trap === 'numeric-date') {
    const expected = 'a date whose month cannot be taken for its day';
    return { kind: 'ambiguous', met, expected, mend: numericMend(text), offset: word.from };
  }
  if (trap === 'dotted-time') {
    const mend = `write \`${text.replace('.', ':').padStart(5, '0')}\` if it is a time, or the month as a word`;
    return {
      kind: 'ambiguous',
      met,
      expected: 'a time with a colon, or a date with its month as a word',
      mend,
      offset: word.from,
    };
  }
  const [kind, expected, mend] = TRAPS[trap];
  return { kind, met, expected, mend, offset: word.from };
}

/** The days that a numeric date can be, as EDTF. */
function numericMend(text: string): string {
  const [a = '', b = '', year] = text.split(/[./-]/u);
  if (year?.length !== 4) return 'write year, month and day, such as `2022-01-07`';
  const days = [
    [b, a],
    [a, b],
  ]
    .filter(([month, day]) => Number(month) <= 12 && Number(day) <= 31)
    .map(([month = '', day = '']) => `\`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}\``);
  return days.length === 0
    ? 'write year, month and day, such as `2022-01-07`'
    : `write ${[...new Set(days)].join(' or ')}`;
}
