import { figureValue } from '../articles/figure-value.ts';
import { byCodeUnits } from '../by-code-units.ts';
import { addDays } from '../dates/add-days.ts';
import { intersectSpans } from '../dates/intersect-spans.ts';
import type { DateSpan, Timeline } from '../model.ts';
import { cosine, type WordVector } from '../similarity/tf-idf.ts';
import { knownEvents, quoteKey, quoteStems, type KnownEvent } from './known-events.ts';
import type { Candidate, ProposedFigure } from './proposal.ts';
import type { WordTable } from './words/word-table.ts';

/** A passage or a clause of it, with what of it is compared. */
export interface ComparedPart {
  readonly text: string;
  readonly figures: readonly Pick<ProposedFigure, 'value' | 'measure' | 'of'>[];
  /** The words of each quotation. */
  readonly quotes: readonly string[];
}

/** What of a passage is compared with events. */
export interface Compared {
  readonly whole: ComparedPart;
  /** Parts that may each tell of an event of their own. */
  readonly clauses: readonly ComparedPart[];
  readonly date: Pick<DateSpan, 'start' | 'end'>;
  /** Whether the passage words its day. */
  readonly dated: boolean;
  readonly places: readonly string[];
  readonly speakers: readonly string[];
}

/**
 * What each kind of evidence adds to the cosine of the words. A report's own words are the editor's, so that numbers and
 * quotations tell more than in a comparison of two reports; a quotation of several words that stands in both tells all.
 */
const WEIGHTS = {
  quote: 0.9,
  quoteAlike: 0.45,
  quotedWord: 0.3,
  figure: 0.4,
  measure: 0.2,
  number: 0.1,
  day: 0.1,
  otherDay: -0.12,
  place: 0.06,
  speaker: 0.08,
};
/** A clause alone tells a little less than the whole passage. */
const CLAUSE = 0.85;
/** Quotations with so many words and so large a part of the shorter one's in common are alike. */
const ALIKE = { words: 3, share: 0.5 };
/** From here on an event is offered, and so many at most. */
const LEAST = 0.15;
/** Of it, so much by words, quotations or figures: a day and a speaker are common to many. */
const LEAST_OWN = 0.06;
const MOST = 3;
/** So many days may lie between two reports of one event: newsrooms date by their own clocks. */
const DAYS = 1;

/** Finds the events that a passage may belong to: the likeliest first, three at most. */
export type FindCandidates = (passage: Compared) => Candidate[];

/**
 * Prepares the events of a timeline, to find those that a passage may belong to. A passage may tell of several events,
 * each in a clause; so after the likeliest of all come the likeliest of the clauses, and then the others.
 *
 * @param timeline the events
 * @param passages the texts of all passages, by which words are weighed beside the reports
 * @param stop words that tell nothing
 */
export function candidateFinder(timeline: Timeline, passages: readonly string[], stop: WordTable): FindCandidates {
  const { events, vectorOf } = knownEvents(timeline, passages, stop);
  return (passage) => {
    const common = events.map((event) => commonWith(event, passage));
    const ranks = [passage.whole, ...passage.clauses].map((part, at) => {
      const compared = {
        ...part,
        vector: vectorOf(part.text),
        key: quoteKey(part.text),
        stems: part.quotes.map(quoteStems),
      };
      const factor = at === 0 ? 1 : CLAUSE;
      return events
        .map((known, index): Ranked => {
          const own = likenessOf(known, compared);
          const rest = common[index] ?? NOTHING;
          return {
            known,
            own: own.value,
            vector: compared.vector,
            value: factor * (own.value + rest.value),
            why: [...own.why, ...rest.why],
          };
        })
        .sort((a, b) => b.value - a.value || byCodeUnits(a.known.event.id, b.known.event.id));
    });
    return choose(ranks).map(({ known, vector, value, why }) => ({
      event: known.event.id,
      title: known.event.title,
      likeness: Math.round(value * 1000) / 1000,
      because: [...sharedWords(vector, known), ...why].join('; '),
    }));
  };
}

interface Evidence {
  readonly value: number;
  readonly why: readonly string[];
}

interface Ranked extends Evidence {
  readonly known: KnownEvent;
  /** What its words, quotations and figures alone amount to. */
  readonly own: number;
  readonly vector: WordVector;
}

const NOTHING: Evidence = { value: 0, why: [] };

/** The best of all, then the best of each clause, then the next ones; each event once, at its best. */
function choose(ranks: readonly (readonly Ranked[])[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of ranks.flat()) {
    const known = best.get(one.known.event.id);
    if (known === undefined || known.value < one.value) best.set(one.known.event.id, one);
  }
  const order = (a: Ranked, b: Ranked): number => b.value - a.value || byCodeUnits(a.known.event.id, b.known.event.id);
  const all = [...best.values()].filter(({ value, own }) => value >= LEAST && own >= LEAST_OWN).sort(order);
  const leaders = ranks.flatMap(([first]) => first ?? []).sort(order);
  const ids = [all[0], ...leaders, ...all].flatMap((one) => (one === undefined ? [] : one.known.event.id));
  const chosen = [...new Set(ids)].flatMap((id) => all.find(({ known }) => known.event.id === id) ?? []);
  return chosen.slice(0, MOST).sort(order);
}

/** What counts for a passage and each of its clauses alike. */
function commonWith({ event, speakers }: KnownEvent, passage: Compared): Evidence {
  const why: string[] = [];
  let value = 0;
  if (event.date.start === passage.date.start && event.date.end === passage.date.end) {
    value += WEIGHTS.day;
    why.push('the same day');
  } else if (passage.dated && intersectSpans(widened(event.date), passage.date) === null) value += WEIGHTS.otherDay;
  if (passage.places.some((place) => event.places.includes(place))) value += WEIGHTS.place;
  if (passage.speakers.some((speaker) => speakers.has(speaker))) {
    value += WEIGHTS.speaker;
    why.push('the same speaker');
  }
  return { value, why };
}

function widened({ start, end }: DateSpan): Pick<DateSpan, 'start' | 'end'> {
  return { start: start && addDays(start, -DAYS), end: end && addDays(end, DAYS) };
}

interface Part extends ComparedPart {
  readonly vector: WordVector;
  readonly key: string;
  readonly stems: readonly ReadonlySet<string>[];
}

function likenessOf(known: KnownEvent, part: Part): Evidence {
  const words = Math.max(0, ...known.vectors.map((vector) => cosine(part.vector, vector)));
  const found = [sharedQuote(known, part), sharedFigure(known, part)];
  return {
    value: found.reduce((sum, { value }) => sum + value, words),
    why: found.flatMap(({ why }) => why),
  };
}

function sharedQuote({ quotes }: KnownEvent, { key, stems }: Part): Evidence {
  let best = NOTHING;
  for (const quote of quotes) {
    let value = 0;
    if (key.includes(quote.key)) {
      value = quote.stems.size >= ALIKE.words ? WEIGHTS.quote : WEIGHTS.quotedWord / quote.events;
    } else if (stems.some((own) => areAlike(own, quote.stems))) value = WEIGHTS.quoteAlike;
    if (value > best.value) best = { value, why: [`quote “${quote.text}”`] };
  }
  return best;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = a.intersection(b).size;
  return common >= ALIKE.words && common >= ALIKE.share * Math.min(a.size, b.size);
}

function sharedFigure({ figures: known }: KnownEvent, { figures }: Part): Evidence {
  let best = NOTHING;
  for (const one of figures) {
    const interval = figureValue(one.value);
    for (const other of known) {
      const meets =
        interval !== null &&
        (interval.min ?? -Infinity) <= (other.max ?? Infinity) &&
        (other.min ?? -Infinity) <= (interval.max ?? Infinity);
      const sameOf = one.of === null || other.of === null || one.of === other.of;
      let value = 0;
      if (one.measure === other.measure)
        value = sameOf ? (meets ? WEIGHTS.figure : WEIGHTS.measure) : WEIGHTS.number / 2;
      else if (one.measure === null && meets) value = WEIGHTS.number;
      if (value > best.value) best = { value, why: [`figure \`${other.measure}\` ${other.value}`] };
    }
  }
  return best;
}

/** The three words that add most to the cosine, as the beginnings by which they are compared. */
function sharedWords(vector: WordVector, { vectors }: KnownEvent): string[] {
  const shared = [...vector].flatMap(([word, weight]) => {
    const most = Math.max(0, ...vectors.map((other) => other.get(word) ?? 0));
    return most * weight >= 0.02 ? [{ word, value: most * weight }] : [];
  });
  const words = shared.sort((a, b) => b.value - a.value || byCodeUnits(a.word, b.word)).slice(0, 3);
  return words.length === 0 ? [] : [`words ${words.map(({ word }) => `“${word}…”`).join(', ')}`];
}
