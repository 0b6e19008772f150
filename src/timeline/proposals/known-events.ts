import type { Event, Figure, Timeline } from '../model.ts';
import { tfIdf, type WordVector } from '../similarity/tf-idf.ts';
import { wordsOf } from '../similarity/words-of.ts';
import { stem } from './measure-words.ts';
import type { WordTable } from './words/word-table.ts';

/** A quote of a report, as it is looked for. */
export interface KnownQuote {
  readonly text: string;
  /** Its words, with a space around each. */
  readonly key: string;
  readonly stems: ReadonlySet<string>;
  /** How many events have these very words. */
  readonly events: number;
}

/** An event of the timeline, ready to be compared. */
export interface KnownEvent {
  readonly event: Event;
  /** Of each report, and of its titles, summary and id. */
  readonly vectors: readonly WordVector[];
  readonly quotes: readonly KnownQuote[];
  readonly figures: readonly Figure[];
  readonly speakers: ReadonlySet<string>;
}

/** The events of a timeline, and how texts beside them are weighed. */
export interface KnownEvents {
  readonly events: readonly KnownEvent[];
  /** Weighs the words of a text as those of the reports are. */
  readonly vectorOf: (text: string) => WordVector;
}

/**
 * Prepares the events of a timeline for comparison with passages of a text.
 *
 * @param timeline the events and the ledger
 * @param passages of the text: their words are counted beside those of the reports
 * @param stop words that tell nothing
 */
export function knownEvents(timeline: Timeline, passages: readonly string[], stop: WordTable): KnownEvents {
  const stemsOf = (text: string): string[] => wordsOf(text).flatMap((word) => (stop.has(word) ? [] : stem(word)));
  const ledger = new Map(timeline.ledger.map((entry) => [entry.id, entry]));
  const texts = timeline.events.map(({ id, title, summary, reports }) => [
    ...reports.map((report) => `${report.title}\n${report.text}`),
    [title, summary ?? '', ledger.get(id)?.title ?? '', id.replaceAll('-', ' ')].join('\n'),
  ]);
  const documents = [...texts.flat(), ...passages].map(stemsOf);
  const vectors = tfIdf(documents);
  const quoted = new Map<string, number>();
  for (const { reports } of timeline.events) {
    const keys = new Set(reports.flatMap(({ quotes }) => quotes.map(({ text }) => quoteKey(text))));
    for (const key of keys) quoted.set(key, (quoted.get(key) ?? 0) + 1);
  }
  let taken = 0;
  const events = timeline.events.map((event, at): KnownEvent => {
    const quotes = event.reports.flatMap((report) => report.quotes);
    const figures = event.reports.flatMap((report) => report.figures);
    return {
      event,
      vectors: vectors.slice(taken, (taken += texts[at]?.length ?? 0)),
      quotes: quotes.map(({ text }) => {
        const key = quoteKey(text);
        return { text, key, stems: quoteStems(text), events: quoted.get(key) ?? 1 };
      }),
      figures,
      speakers: new Set([...quotes, ...figures].flatMap(({ by }) => by ?? [])),
    };
  });
  return { events, vectorOf: weigher(documents, stemsOf) };
}

/** As `tfIdf` weighs words, for texts that are parts of those it was given: by the same counts. */
function weigher(
  documents: readonly (readonly string[])[],
  stemsOf: (text: string) => string[],
): (text: string) => WordVector {
  const spread = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return (text) => {
    const counts = new Map<string, number>();
    for (const word of stemsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = [...counts].map(([word, times]) => {
      const inverse = Math.log(1 + documents.length / (spread.get(word) ?? 1));
      return [word, (1 + Math.log(times)) * inverse] as const;
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  };
}

/**
 * The words of a quotation, with a space around each, so that one can be looked for in another.
 *
 * @param text as printed
 */
export function quoteKey(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/**
 * The beginnings of a quotation's words: of all of them, since short ones make it too.
 *
 * @param text as printed
 */
export function quoteStems(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(stem));
}
