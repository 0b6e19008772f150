import { all, cardinal, counted, joints, month, numbered, parts, units, weekday } from './make-phrases.ts';
import type { Meaning, Phrases } from './word.ts';

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'];

const PARTS: readonly (readonly [string, Meaning])[] = [
  ['morgen', { is: 'part', part: 'morning' }],
  ['früh', { is: 'part', part: 'morning' }],
  ['vormittag', { is: 'part', part: 'morning' }],
  ['mittag', { is: 'part', part: 'midday' }],
  ['nachmittag', { is: 'part', part: 'afternoon' }],
  ['abend', { is: 'part', part: 'evening' }],
  ['nacht', { is: 'part', part: 'night' }],
];

/** `Freitagabend`, `Freitag abend`; `heute Morgen`, where `morgen` alone is tomorrow. */
function daysWithParts(): Phrases {
  const days: readonly (readonly [string, Meaning, boolean])[] = [
    ...WEEKDAYS.flatMap((row, index) => row.split('|').map((name) => [name, weekday(index + 1), true] as const)),
    ['vorgestern', counted(-2), false],
    ['gestern', counted(-1), false],
    ['heute', counted(0), false],
  ];
  return Object.fromEntries(
    days.flatMap(([day, meaning, joins]) =>
      PARTS.flatMap(([part, time]) => [
        [`${day} ${part}`, [meaning, time]],
        ...(joins
          ? [
              [`${day}${part}`, [meaning, time]],
              [`${day}${part}s`, [meaning, time]],
            ]
          : []),
      ]),
    ),
  ) as Phrases;
}

/** German wordings. */
export const GERMAN: Phrases = {
  ...numbered(WEEKDAYS, weekday),
  ...numbered(
    [
      'Januar|Jänner|Jan.',
      'Februar|Feber|Feb.',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August|Aug.',
      'September|Sept.',
      'Oktober|Okt.',
      'November|Nov.',
      'Dezember|Dez.',
    ],
    month,
  ),
  ...numbered('ein|eine|einem|einer;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn'.split(';'), cardinal),
  ...all(counted(0), 'heute'),
  ...all(counted(-1), 'gestern'),
  ...all(counted(-2), 'vorgestern'),
  ...all(counted(1), 'morgen'),
  ...all(counted(2), 'übermorgen'),
  ...parts({
    'early-morning': 'am frühen Morgen|im Morgengrauen|früh am Morgen',
    morning: 'am Morgen|morgens|am Vormittag|vormittags|Vormittag|in der Früh',
    midday: 'am Mittag|mittags|Mittag',
    afternoon: 'am Nachmittag|nachmittags|Nachmittag',
    evening: 'am Abend|abends|Abend|am späten Abend|am frühen Abend',
    night: 'in der Nacht|nachts|Nacht',
  }),
  ...daysWithParts(),
  ...units({
    hour: 'Stunde|Stunden',
    day: 'Tag|Tage|Tagen',
    week: 'Woche|Wochen',
    month: 'Monat|Monate|Monaten',
    year: 'Jahr|Jahre|Jahren',
  }),
  ...joints({
    on: 'am|im|an',
    in: 'in',
    at: 'um',
    the: 'der|den|dem|die|das',
    of: 'des',
    until: 'bis|bis zum',
    since: 'seit|seit dem',
    from: 'von|vom',
    between: 'zwischen',
    and: 'und',
    or: 'oder',
    last: 'letzter|letzten|letztem|letzte|letztes|vergangener|vergangenen|vergangene|vergangenes|vorigen|vorige|voriges',
    this: 'diese|dieser|diesen|diesem|dieses',
    next: 'nächster|nächsten|nächste|nächstes|nächstem|kommenden|kommende|kommendes',
    'ago-first': 'vor',
    around: 'etwa|ungefähr|circa|ca.|um den',
    possibly: 'möglicherweise|vielleicht|wahrscheinlich|vermutlich',
    weekend: 'Wochenende',
    'new-year': 'Neujahr|Jahreswechsel',
    'overnight-to': 'in der Nacht zum|in der Nacht zu|in der Nacht auf|in der Nacht auf den',
    'last-night': 'in der vergangenen Nacht|letzte Nacht',
    'hour-mark': 'Uhr',
    'local-time': 'Ortszeit|(Ortszeit)',
    'ordinal-mark': '.',
  }),
  ...all({ is: 'trap', trap: 'midnight' }, 'Mitternacht|um Mitternacht'),
  // In the news it is the night before as often as the one to come.
  ...all({ is: 'trap', trap: 'which-night' }, 'heute nacht|heute in der Nacht|diese Nacht|dieser Nacht'),
  ...all({ is: 'trap', trap: 'few' }, 'einige|einigen|wenigen|mehreren|paar|ein paar'),
};
