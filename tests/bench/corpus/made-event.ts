import { addDays } from '../../../src/timeline/dates/add-days.ts';
import type { When } from './date-in-words.ts';
import type { Language } from './languages.ts';
import type { Random } from './random.ts';
import type { CorpusVocabulary } from './vocabulary.ts';
import { tellingWords, words } from './words.ts';

/** What happened, before anyone reports it. */
export interface MadeEvent {
  readonly id: string;
  readonly when: When;
  /** `HH:MM`, or `null` where nobody knows. */
  readonly time: string | null;
  readonly place: string;
  readonly topics: readonly string[];
  /** Words that its reports share. */
  readonly subject: readonly string[];
  readonly counted: readonly MadeCount[];
  /** Words of somebody that several articles quote. */
  readonly saying: { readonly by: string; readonly slug: string; readonly words: Map<Language, string> } | null;
  /** How much newsrooms care, from 0 to 1. */
  readonly heat: number;
}

export interface MadeCount {
  readonly measure: string;
  readonly unit: string;
  readonly of: string | null;
  readonly value: number;
  readonly by: string;
}

const KINDS: readonly When['is'][] = [
  ...Array<When['is']>(14).fill('day'),
  'part',
  'part',
  'span',
  'span',
  'about',
  'month',
];

/**
 * Makes up an event.
 *
 * @param random where chance comes from
 * @param vocabulary of which it is made
 * @param told day of the first report, `YYYY-MM-DD`; the event was on it or up to two days before
 * @param taken ids of other events; the new one is added
 */
export function madeEvent(random: Random, vocabulary: CorpusVocabulary, told: string, taken: Set<string>): MadeEvent {
  let subject: string[];
  let id: string;
  do {
    subject = tellingWords(random, 'en', 12);
    id = subject.slice(0, 3).join('-');
  } while (taken.has(id));
  taken.add(id);
  const topic = random.pickZipf(vocabulary.topics);
  const other = random.pickZipf(vocabulary.topics);
  const is = random.pick(KINDS);
  return {
    id,
    when: whenOf(is, addDays(told, -random.below(3)), told, random),
    time: is === 'day' && random.happens(0.2) ? clock(random) : null,
    place: random.pickZipf(vocabulary.places),
    topics: topic === other ? [topic] : [topic, other],
    subject,
    counted: random.happens(0.55) ? counts(random, vocabulary) : [],
    saying: random.happens(0.35)
      ? { by: random.pickZipf(vocabulary.speakers), slug: subject.slice(3, 5).join('-'), words: new Map() }
      : null,
    heat: random.next(),
  };
}

/** The words of a saying in a language: the same at every call. */
export function sayingIn(saying: NonNullable<MadeEvent['saying']>, language: Language, random: Random): string {
  const known = saying.words.get(language) ?? words(random, language, 4 + random.below(9));
  saying.words.set(language, known);
  return known;
}

function whenOf(is: When['is'], day: string, told: string, random: Random): When {
  switch (is) {
    case 'month': {
      const before = addDays(`${told.slice(0, 8)}01`, -1);
      return { is, start: before, end: before };
    }
    case 'span':
      return { is, start: addDays(day, -1 - random.below(6)), end: day };
    default:
      return { is, start: day, end: day };
  }
}

function counts(random: Random, { measures, speakers }: CorpusVocabulary): MadeCount[] {
  const first = random.pickZipf(measures);
  const second = random.pickZipf(measures);
  return (first === second || random.happens(0.7) ? [first] : [first, second]).map(({ slug, unit }) => ({
    measure: slug,
    unit,
    of: unit === 'people' && random.happens(0.5) ? random.pick(['residents', 'rescuers', 'workers', 'officers']) : null,
    value: 2 + Math.floor(9000 ** random.next()),
    by: random.pickZipf(speakers),
  }));
}

function clock(random: Random): string {
  return `${String(6 + random.below(17)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
}
