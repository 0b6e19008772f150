import { spanOf } from './dates/span-of.ts';
import { ledgerSuccessors } from './ledger-successors.ts';
import type {
  ChangedDisagreement,
  ChangedEvent,
  ChangedSources,
  Changes,
  DateSpan,
  DisagreementSubject,
  LedgerEntry,
} from './model.ts';

/** What is compared of an event: of every `Event`, and of an event as `timeline.json` publishes it. */
export interface ComparableEvent {
  readonly id: string;
  readonly title: string;
  readonly date: DateSpan;
  readonly reports: readonly { readonly article: string }[];
  readonly origins: readonly string[];
  readonly disagreements: readonly DisagreementSubject[];
}

/** A timeline as far as it is compared: every `Timeline`, and what `readPublished` gives. */
export interface ComparableTimeline {
  readonly events: readonly ComparableEvent[];
}

/**
 * What differs between two timelines.
 *
 * @param before the earlier one
 * @param after the later one, with the ledger that says which earlier ids its events have, and which are withdrawn
 * @returns plain data; every list empty where nothing changed
 */
export function compareTimelines(
  before: ComparableTimeline,
  after: ComparableTimeline & { readonly ledger: readonly LedgerEntry[] },
): Changes {
  return timelineComparer(after.ledger)(before, after);
}

/**
 * As `compareTimelines`, for many comparisons under one ledger: the ledger is read once.
 *
 * @param ledger of the later timelines
 * @returns compares an earlier with a later timeline, at the cost of their events
 */
export function timelineComparer(
  ledger: readonly LedgerEntry[],
): (before: ComparableTimeline, after: ComparableTimeline) => Changes {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const successors = ledgerSuccessors(ledger);
  return (before, after) => changesBetween(before, after, entries, successors);
}

function changesBetween(
  before: ComparableTimeline,
  after: ComparableTimeline,
  entries: ReadonlyMap<string, LedgerEntry>,
  successors: ReadonlyMap<string, string>,
): Changes {
  const present = new Map(after.events.map((event) => [event.id, event]));
  /** The id under which an event of the earlier timeline is found now. */
  const nowOf = (id: string): string => (present.has(id) ? id : (successors.get(id) ?? id));

  const earlier = Map.groupBy(before.events, ({ id }) => nowOf(id));
  const pairs = after.events.flatMap((now) => {
    const then = oneOf(now.id, earlier.get(now.id) ?? []);
    return then === undefined ? [] : [{ now, then }];
  });
  const absent = before.events.filter(({ id }) => !present.has(nowOf(id)));
  const whyGone = (id: string): string | null => entries.get(nowOf(id))?.gone ?? null;

  return {
    appeared: after.events.filter(({ id }) => !earlier.has(id)).map(named),
    corroborated: pairs.flatMap(({ now, then }) => sources(now, then, articlesOnlyOf(now, then))),
    diminished: pairs.flatMap(({ now, then }) => sources(now, then, articlesOnlyOf(then, now))),
    redated: pairs.flatMap(({ now, then }) => {
      const [from, to] = [spanOf(then.date), spanOf(now.date)];
      return sameSpan(from, to) ? [] : [{ ...named(now), from, to }];
    }),
    retitled: pairs.flatMap(({ now, then }) => (then.title === now.title ? [] : [{ ...named(now), from: then.title }])),
    opened: after.events.flatMap((now) =>
      disagreements(now, now, oneOf(now.id, earlier.get(now.id) ?? [])?.disagreements ?? []),
    ),
    closed: pairs.flatMap(({ now, then }) => disagreements(now, then, now.disagreements)),
    moved: before.events.flatMap(({ id }) => {
      const now = id === nowOf(id) ? undefined : present.get(nowOf(id));
      return now === undefined ? [] : [{ ...named(now), from: id }];
    }),
    withdrawn: absent.flatMap((event) => {
      const why = whyGone(event.id);
      return why === null ? [] : [{ ...named(event), why }];
    }),
    lost: absent.filter(({ id }) => whyGone(id) === null).map(named),
  };
}

/**
 * Whether two timelines differ in nothing that is compared.
 *
 * @param changes of the one to the other
 */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

/** An event as it was: where several were joined, with the date and title of the one that kept its id, else of the first. */
function oneOf(id: string, events: readonly ComparableEvent[]): ComparableEvent | undefined {
  const [first, ...others] = events.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    reports: events.flatMap(({ reports }) => reports),
    origins: [...new Set(events.flatMap(({ origins }) => origins))],
    disagreements: events.flatMap(({ disagreements }) => disagreements),
  };
}

function named({ id, title }: ComparableEvent): ChangedEvent {
  return { id, title };
}

function sources(now: ComparableEvent, then: ComparableEvent, articles: readonly string[]): ChangedSources[] {
  if (articles.length === 0) return [];
  return [{ ...named(now), articles, originsBefore: then.origins, originsAfter: now.origins }];
}

/** The articles that report one event and not the other. */
function articlesOnlyOf({ reports }: ComparableEvent, other: ComparableEvent): string[] {
  const known = new Set(other.reports.map(({ article }) => article));
  return [...new Set(reports.map(({ article }) => article))].filter((article) => !known.has(article));
}

/** The disagreements of an event, as it was or is, that are not among others. */
function disagreements(
  now: ComparableEvent,
  { disagreements: all }: Pick<ComparableEvent, 'disagreements'>,
  others: readonly DisagreementSubject[],
): ChangedDisagreement[] {
  const known = new Set(others.map(subjectKey));
  return all
    .map(({ field, measure, of, speaker, saying }) => ({ field, measure, of, speaker, saying }))
    .filter((subject) => !known.has(subjectKey(subject)))
    .map((disagreement) => ({ ...named(now), disagreement }));
}

function subjectKey({ field, measure, of, speaker, saying }: DisagreementSubject): string {
  return JSON.stringify([field, measure, of, speaker, saying]);
}

function sameSpan(a: DateSpan, b: DateSpan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
