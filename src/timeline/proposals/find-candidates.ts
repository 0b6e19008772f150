import { addDays } from '../dates/add-days.ts';
import { intersectSpans } from '../dates/intersect-spans.ts';
import { figureValue } from '../articles/figure-value.ts';
import type { DateSpan, Event, Figure, Report, Timeline } from '../model.ts';
import { cosine, tfIdf, type WordVector } from '../similarity/tf-idf.ts';
import { wordsOf } from '../similarity/words-of.ts';
import { stem } from './measure-words.ts';
import type { WordTable } from './words/word-table.ts';
import type { Candidate, ProposedFigure, ProposedQuote } from './proposal.ts';

/** What of a passage is compared with events. */
export interface Compared {
  readonly text: string;
  /** Parts of the text that may each tell of an event of their own. */
  readonly clauses: readonly string[];
  readonly date: Pick<DateSpan, 'start' | 'end'>;
  /** Whether the passage words its day. */
  readonly dated: boolean;
  readonly places: readonly string[];
  readonly speakers: readonly string[];
  readonly figures: readonly Pick<ProposedFigure, 'value' | 'measure' | 'of'>[];
  readonly quotes: readonly Pick<ProposedQuote, 'words' | 'by'>[];
}

/**
 * What each kind of evidence adds to the cosine of the words. An existing report's own words are the editor's, so that
 * names, numbers and quotations tell more than in a comparison of two texts; a quotation that stands in both tells all.
 */
const WEIGHTS = {
  quote: 0.9,
  quoteAlike: 0.45,
  word: 0.3,
  figure: 0.4,
  measure: 0.2,
  number: 0.1,
  day: 0.1,
  otherDay: -0.12,
  place: 0.06,
  speaker: 0.08,
  clause: 0.85,
};
/** From here on an event is offered, and so many at most. */
const LEAST = 0.12;
const MOST = 3;
/** So many days may lie between two reports of one event. */
const DAYS = 1;

interface Known {
  readonly event: Event;
  readonly vectors: readonly WordVector[];
  readonly quotes: readonly {
    readonly key: string;
    readonly words: ReadonlySet<string>;
    readonly by: string | null;
    readonly text: string;
  }[];
  readonly figures: readonly Figure[];
  readonly speakers: ReadonlySet<string>;
}

/** Finds the events that a passage may belong to. */
export type FindCandidates = (passage: Compared) => Candidate[];

/**
 * Prepares the events of a timeline for comparison with the passages of a text.
 *
 * @param timeline the events
 * @param passages the texts of all passages, by which words are weighed beside the reports
 * @param stop words that tell nothing
 */
export function candidateFinder(timeline: Timeline, passages: readonly string[], stop: WordTable): FindCandidates {
  const stems = (text: string): string[] => stemsOf(text, stop);
  const ledger = new Map(timeline.ledger.map((entry) => [entry.id, entry]));
  const texts = timeline.events.map((event) => [
    ...event.reports.map(({ title, text }) => `${title}\n${text}`),
    [event.title, event.summary ?? '', ledger.get(event.id)?.title ?? '', event.id.replaceAll('-', ' ')].join('\n'),
  ]);
  const documents = texts.flat().map(stems);
  const others = passages.map(stems);
  const vectors = tfIdf([...documents, ...others]);
  const spread = spreadOf([...documents, ...others]);
  const total = documents.length + others.length;
  let taken = 0;
  const known = timeline.events.map((event, at): Known => {
    const own = vectors.slice(taken, (taken += texts[at]?.length ?? 0));
    return prepared(event, own);
  });
  return (passage) => {
    const forms = [passage.text, ...passage.clauses].map((text) => vectorOf(stems(text), spread, total));
    return known
      .map((one) => scored(one, passage, forms))
      .filter(({ likeness }) => likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST);
  };
}

function stemsOf(text: string, stop: WordTable): string[] {
  return wordsOf(text)
    .filter((word) => !stop.has(word))
    .map(stem);
}

/** Words of a quotation: all of them, since short words make it too. */
function allStems(text: string): string[] {
  return wordsOf(text).map(stem);
}

function spreadOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/** As `tfIdf` weighs words, for a text that is not one of its call: the same idf. */
function vectorOf(words: readonly string[], spread: ReadonlyMap<string, number>, total: number): WordVector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = [...counts].map(
    ([word, times]) => [word, (1 + Math.log(times)) * Math.log(1 + total / (spread.get(word) ?? 1))] as const,
  );
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

function prepared(event: Event, vectors: readonly WordVector[]): Known {
  const quotes = event.reports.flatMap((report) => report.quotes);
  const figures = event.reports.flatMap((report: Report) => report.figures);
  return {
    event,
    vectors,
    quotes: quotes.map(({ text, by }) => ({ key: quoteKey(text), words: new Set(allStems(text)), by, text })),
    figures,
    speakers: new Set([...quotes, ...figures].flatMap(({ by }) => by ?? [])),
  };
}

/** A quotation's words alone, as one text. */
function quoteKey(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function scored(known: Known, passage: Compared, forms: readonly WordVector[]): Candidate {
  const reasons: string[] = [];
  const [whole, ...parts] = forms.map((form) => Math.max(0, ...known.vectors.map((vector) => cosine(form, vector))));
  let likeness = Math.max(whole ?? 0, ...parts.map((part) => part * WEIGHTS.clause));
  const best = forms[0] === undefined ? [] : sharedWords(forms[0], known.vectors);
  if (best.length > 0) reasons.push(`words ${best.map((word) => `“${word}”`).join(', ')}`);
  const quote = sharedQuote(known, passage);
  if (quote !== null) {
    likeness += quote.weight;
    reasons.push(`quote “${quote.text}”`);
  }
  const figure = sharedFigure(known, passage);
  if (figure !== null) {
    likeness += figure.weight;
    reasons.push(figure.why);
  }
  const { date } = known.event;
  if (date.start === passage.date.start && date.end === passage.date.end) {
    likeness += WEIGHTS.day;
    reasons.push('the same day');
  } else if (passage.dated && intersectSpans(widened(date), passage.date) === null) likeness += WEIGHTS.otherDay;
  if (passage.places.some((place) => known.event.places.includes(place))) likeness += WEIGHTS.place;
  if (passage.speakers.some((speaker) => known.speakers.has(speaker))) {
    likeness += WEIGHTS.speaker;
    reasons.push('the same speaker');
  }
  return {
    event: known.event.id,
    title: known.event.title,
    likeness: Math.round(likeness * 1000) / 1000,
    because: reasons.join('; '),
  };
}

function widened({ start, end }: DateSpan): Pick<DateSpan, 'start' | 'end'> {
  return { start: start && addDays(start, -DAYS), end: end && addDays(end, DAYS) };
}

/** The three words that add most to the cosine. */
function sharedWords(form: WordVector, vectors: readonly WordVector[]): string[] {
  const shared = [...form].flatMap(([word, weight]) => {
    const most = Math.max(0, ...vectors.map((vector) => vector.get(word) ?? 0));
    return most * weight >= 0.02 ? [{ word, value: most * weight }] : [];
  });
  return shared
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ word }) => word);
}

function sharedQuote(known: Known, { quotes, text }: Compared): { weight: number; text: string } | null {
  let best: { weight: number; text: string } | null = null;
  const all = quoteKey(text);
  for (const one of known.quotes) {
    const long = one.words.size >= 3;
    let weight = all.includes(one.key) ? (long ? WEIGHTS.quote : WEIGHTS.word) : 0;
    for (const { words } of quotes) {
      const own = new Set(allStems(words));
      const common = own.intersection(one.words).size;
      if (common >= 3 && common >= 0.5 * Math.min(own.size, one.words.size))
        weight = Math.max(weight, WEIGHTS.quoteAlike);
    }
    if (weight > (best?.weight ?? 0)) best = { weight, text: one.text };
  }
  return best;
}

function sharedFigure(known: Known, { figures }: Compared): { weight: number; why: string } | null {
  let best: { weight: number; why: string } | null = null;
  for (const one of figures) {
    const interval = figureValue(one.value);
    for (const other of known.figures) {
      const meets =
        interval !== null &&
        (interval.min ?? -Infinity) <= (other.max ?? Infinity) &&
        (other.min ?? -Infinity) <= (interval.max ?? Infinity);
      const sameMeasure = one.measure !== null && one.measure === other.measure;
      const sameOf = one.of === null || other.of === null || one.of === other.of;
      let weight = 0;
      if (sameMeasure && sameOf) weight = meets ? WEIGHTS.figure : WEIGHTS.measure;
      else if (sameMeasure) weight = WEIGHTS.number / 2;
      else if (one.measure === null && meets && one.value.replace(/\D/gu, '') === other.value.replace(/\D/gu, ''))
        weight = WEIGHTS.number;
      if (weight > (best?.weight ?? 0)) best = { weight, why: `figure \`${other.measure}\` ${other.value}` };
    }
  }
  return best;
}
