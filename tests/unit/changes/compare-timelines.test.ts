import { describe, expect, test } from 'vitest';
import { changesInWords } from '../../../src/timeline/changes/changes-in-words.ts';
import {
  compareTimelines,
  isUnchanged,
  type ComparableEvent,
  type ComparableTimeline,
} from '../../../src/timeline/compare-timelines.ts';
import type { Changes, DateSpan, LedgerEntry } from '../../../src/timeline/model.ts';
import { FILE_START } from '../../../src/timeline/text/source-file.ts';

const NOTHING: Changes = {
  appeared: [],
  corroborated: [],
  diminished: [],
  redated: [],
  retitled: [],
  opened: [],
  closed: [],
  moved: [],
  withdrawn: [],
  lost: [],
};

const KILLED = { field: 'figure', measure: 'killed', of: 'people', speaker: null, saying: null } as const;
const WORDING = { field: 'wording', measure: null, of: null, speaker: 'mayor', saying: 'no-warning' } as const;
const PLACE = { field: 'place', measure: null, of: null, speaker: null, saying: null } as const;

function day(date: string, time: string | null = null): DateSpan {
  const span = { edtf: date, start: date, end: date, time, timeZone: null, approximate: false, uncertain: false };
  return { ...span, precision: time === null ? 'day' : 'part-of-day' };
}

function event(id: string, more: Partial<ComparableEvent> = {}): ComparableEvent {
  return {
    id,
    title: `The ${id}`,
    date: day('2022-01-07'),
    reports: [{ article: 'a' }],
    origins: ['herald'],
    disagreements: [],
    ...more,
  };
}

function entry(id: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id,
    title: null,
    summary: null,
    key: false,
    was: [],
    gone: null,
    corrected: null,
    apart: [],
    place: FILE_START,
    ...more,
  };
}

const before: ComparableTimeline = { events: [event('flood'), event('bridge')] };

function changes(events: readonly ComparableEvent[], ledger: readonly LedgerEntry[] = [], from = before): Changes {
  return compareTimelines(from, { events, ledger });
}

const CASES: readonly [name: string, found: Changes, whole: Changes, words: readonly string[]][] = [
  ['nothing', changes([event('flood'), event('bridge')]), NOTHING, ['Nothing changed.']],
  [
    'new events, in the later order, with disagreements of their own',
    changes([event('relief', { disagreements: [KILLED] }), event('flood'), event('bridge'), event('dam')]),
    {
      ...NOTHING,
      appeared: [
        { id: 'relief', title: 'The relief' },
        { id: 'dam', title: 'The dam' },
      ],
      opened: [{ id: 'relief', title: 'The relief', disagreement: KILLED }],
    },
    [
      'new           relief: The relief',
      'new           dam: The dam',
      'disagreement  relief: on figure killed of people opened',
    ],
  ],
  [
    'further reports, of another origin and of the same',
    changes([
      event('flood', { reports: [{ article: 'a' }, { article: 'b' }, { article: 'c' }], origins: ['herald', 'wire'] }),
      event('bridge', { reports: [{ article: 'a' }, { article: 'c' }] }),
    ]),
    {
      ...NOTHING,
      corroborated: [
        {
          id: 'flood',
          title: 'The flood',
          articles: ['b', 'c'],
          originsBefore: ['herald'],
          originsAfter: ['herald', 'wire'],
        },
        { id: 'bridge', title: 'The bridge', articles: ['c'], originsBefore: ['herald'], originsAfter: ['herald'] },
      ],
    },
    ['corroborated  flood: by b, c; 1 origin before, 2 now', 'corroborated  bridge: by c; still 1 origin'],
  ],
  [
    'one report in place of another',
    changes([event('flood', { reports: [{ article: 'b' }], origins: ['wire'] }), event('bridge')]),
    {
      ...NOTHING,
      corroborated: [
        { id: 'flood', title: 'The flood', articles: ['b'], originsBefore: ['herald'], originsAfter: ['wire'] },
      ],
      diminished: [
        { id: 'flood', title: 'The flood', articles: ['a'], originsBefore: ['herald'], originsAfter: ['wire'] },
      ],
    },
    ['corroborated   flood: by b; still 1 origin', 'fewer reports  flood: without a; still 1 origin'],
  ],
  [
    'dates and titles',
    changes([event('flood', { date: day('2022-01-06', 'evening') }), event('bridge', { title: 'Bridge falls' })]),
    {
      ...NOTHING,
      redated: [{ id: 'flood', title: 'The flood', from: day('2022-01-07'), to: day('2022-01-06', 'evening') }],
      retitled: [{ id: 'bridge', title: 'Bridge falls', from: 'The bridge' }],
    },
    ['re-dated   flood: 2022-01-07 -> 2022-01-06 evening', 're-titled  bridge: “The bridge” -> “Bridge falls”'],
  ],
  [
    'disagreements',
    changes([event('flood', { disagreements: [WORDING, PLACE] }), event('bridge')], [], {
      events: [event('flood', { disagreements: [KILLED, PLACE] }), event('bridge', { disagreements: [PLACE] })],
    }),
    {
      ...NOTHING,
      opened: [{ id: 'flood', title: 'The flood', disagreement: WORDING }],
      closed: [
        { id: 'flood', title: 'The flood', disagreement: KILLED },
        { id: 'bridge', title: 'The bridge', disagreement: PLACE },
      ],
    },
    [
      'disagreement  flood: on wording of “no-warning” by mayor opened',
      'disagreement  flood: on figure killed of people closed',
      'disagreement  bridge: on place closed',
    ],
  ],
  [
    'a renamed event is the same one, over two renamings too',
    changes(
      [event('great-flood'), event('bridge')],
      [entry('great-flood', { was: ['high-water'] }), entry('high-water', { was: ['flood'] })],
    ),
    {
      ...NOTHING,
      retitled: [{ id: 'great-flood', title: 'The great-flood', from: 'The flood' }],
      moved: [{ id: 'great-flood', title: 'The great-flood', from: 'flood' }],
    },
    ['re-titled  great-flood: “The flood” -> “The great-flood”', 'moved      flood: -> great-flood'],
  ],
  [
    'two events joined under the id of one: its own date and title were those before',
    changes(
      [event('bridge', { reports: [{ article: 'a' }, { article: 'b' }], origins: ['herald', 'wire'] })],
      [entry('bridge', { was: ['flood'] })],
      {
        events: [
          event('flood', { reports: [{ article: 'b' }], origins: ['wire'], date: day('2022-01-05') }),
          event('bridge'),
        ],
      },
    ),
    { ...NOTHING, moved: [{ id: 'bridge', title: 'The bridge', from: 'flood' }] },
    ['moved  flood: -> bridge'],
  ],
  [
    'withdrawn, under its own id or a later one, and lost',
    changes(
      [],
      [entry('bridge', { gone: 'It never\nfell.' }), entry('high-water', { was: ['flood'], gone: 'A hoax.' })],
      { events: [event('flood'), event('bridge'), event('dam')] },
    ),
    {
      ...NOTHING,
      withdrawn: [
        { id: 'flood', title: 'The flood', why: 'A hoax.' },
        { id: 'bridge', title: 'The bridge', why: 'It never\nfell.' },
      ],
      lost: [{ id: 'dam', title: 'The dam' }],
    },
    [
      'withdrawn  flood: A hoax.',
      'withdrawn  bridge: It never fell.',
      'lost       dam: The dam (not in the ledger: its address is gone; run `npm run ledger` before you publish)',
    ],
  ],
];

describe('what changed', () => {
  test.each(CASES)('%s', (_, found, whole, words) => {
    expect(found).toEqual(whole);
    expect(changesInWords(found)).toEqual(words);
    expect(isUnchanged(found)).toBe(whole === NOTHING);
  });
});
