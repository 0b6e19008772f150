import { figureOutcomes, STANDS, type Given, type Outcome } from '../timeline/figures/figure-outcomes.ts';
import { inFigureOrder } from '../timeline/figures/figure-series.ts';
import type { Day, Event, Figure, FigureEntry, Timeline } from '../timeline/model.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';
import { firstFrom } from '../timeline/first-from.ts';

/** A figure with the day from which it is known. */
interface KnownFigure {
  readonly given: FigureEntry;
  readonly known: Day;
}

/** Figures of one measure, whom it counts and who gave it. */
interface Line {
  /** By as-of day; those as of a day after that on which they were published stand in `ahead`. */
  readonly figures: KnownFigure[];
  readonly ahead: KnownFigure[];
  readonly withdrawals: KnownFigure[];
  /** Ids of the events that have them. */
  readonly events: Set<string>;
  /** Every day on which a report of these events was published, in order: what becomes of the figures changes on no other. */
  days: readonly Day[];
  /** What had become of a figure by the day that was asked for last, and how many of those days had passed by then. */
  readonly last: Map<Figure, { readonly passed: number; readonly outcome: Outcome }>;
}

/**
 * What had become by a day of the figures of some events: what the timeline as known on that day says of them. Only what
 * can have replaced them is looked at: numbers of the same speaker as of later days, up to that day, and withdrawals;
 * and that only where more was reported since the day that was asked for last.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`.
 * @param events Some of those known then, as they were.
 * @returns In the order of the events and their reports; of a figure that nobody gave, nothing.
 */
export function knownOutcomes(timeline: Timeline, day: Day, events: readonly Event[]): ReadonlyMap<Figure, Outcome> {
  const index = indexOf(timeline);
  const lineOf = linesOf(index);
  const passed = new Map<Line, number>();
  const unknown = new Map<Line, Given[]>();
  const outcomes = new Map<Figure, Outcome>();
  for (const { id, places, reports } of events) {
    for (const { article, figures } of reports) {
      for (const [at, figure] of figures.entries()) {
        const line = lineOf.get(figure);
        // Nobody gave it.
        if (line === undefined) continue;
        const days = passed.get(line) ?? firstFrom(line.days.length, (place) => (line.days[place] ?? '~') > day);
        passed.set(line, days);
        const last = line.last.get(figure);
        const isKnown = last?.passed === days;
        // What is worked out below takes the same place in the order.
        outcomes.set(figure, isKnown ? last.outcome : STANDS);
        if (isKnown) continue;
        const given = unknown.get(line) ?? [];
        unknown.set(line, given);
        given.push({ event: id, article, index: at, figure, places });
      }
    }
  }
  for (const [line, given] of unknown) {
    for (const [figure, outcome] of outcomesOf(index, day, line, given)) {
      line.last.set(figure, { passed: passed.get(line) ?? 0, outcome });
      outcomes.set(figure, outcome);
    }
  }
  return outcomes;
}

/**
 * As `knownOutcomes`, with where each figure was given.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`.
 * @param events Some of those known then, as they were.
 * @returns In the order of their series; one that nobody gave stands.
 */
export function knownFates(timeline: Timeline, day: Day, events: readonly Event[]): ReadonlyMap<Figure, FigureEntry> {
  const { figurePositions } = indexOf(timeline);
  const outcomes = knownOutcomes(timeline, day, events);
  const entries = events.flatMap((event) =>
    event.reports.flatMap(({ article, figures }) =>
      figures.map((figure, at): FigureEntry => ({
        event: event.id,
        article,
        index: at,
        figure,
        ...(outcomes.get(figure) ?? STANDS),
      })),
    ),
  );
  const placeOf = ({ figure }: FigureEntry): number => figurePositions.get(figure) ?? 0;
  return new Map(entries.sort((one, other) => placeOf(one) - placeOf(other)).map((entry) => [entry.figure, entry]));
}

/** What had become by a day of some figures of one line. */
function outcomesOf(index: TimelineIndex, day: Day, line: Line, given: readonly Given[]): ReadonlyMap<Figure, Outcome> {
  const wanted = new Set(given.map(({ figure }) => figure));
  const others = laterThan(index, day, line, given).filter(({ figure }) => !wanted.has(figure));
  const all = [...given, ...others].sort(inFigureOrder);
  const outcomes = figureOutcomes(all);
  return new Map(
    all.map(({ figure }, at) => [figure, outcomes[at] ?? STANDS] as const).filter(([figure]) => wanted.has(figure)),
  );
}

/** What a speaker gave or withdrew, as known on a day, that can bear on some figures of theirs. */
function laterThan(index: TimelineIndex, day: Day, line: Line, given: readonly Given[]): readonly Given[] {
  const ends = given.flatMap(({ figure }) => figure.on.end ?? []).sort();
  const later: KnownFigure[] = [];
  const [first] = ends;
  if (first !== undefined) {
    const { figures } = line;
    let at = firstFrom(figures.length, (place) => (figures[place]?.given.figure.on.start ?? '') > first);
    for (let one = figures[at]; one !== undefined && (one.given.figure.on.start ?? '') <= day; one = figures[at]) {
      later.push(one);
      at += 1;
    }
    later.push(...line.ahead.filter(({ given: { figure } }) => (figure.on.start ?? '') > first));
  }
  return [...later, ...line.withdrawals]
    .filter(({ known }) => known <= day)
    .map(({ given: { event, article, index: at, figure } }) => ({
      event,
      article,
      index: at,
      figure,
      places: placesKnown(index, event, day),
    }));
}

/** Places of an event as known on a day. Their order counts for nothing here. */
function placesKnown(index: TimelineIndex, id: string, day: Day): readonly string[] {
  const then =
    eventOf(index, id)?.reports.filter(({ article }) => (index.articles.get(article)?.publishedDay ?? '~') <= day) ??
    [];
  const named = new Set(then.flatMap(({ places }) => places));
  // As the merge has it: slugs that no vocabulary has are left out.
  return [...named].filter((slug) => index.places.has(slug));
}

/** The line of each figure that someone gave. */
const linesOf = onceFor((index: TimelineIndex): ReadonlyMap<Figure, Line> => {
  const made = new Map<string, Line>();
  const lineOf = new Map<Figure, Line>();
  // The index holds every figure in the order of its series.
  for (const given of index.fates.values()) {
    const { figure, article } = given;
    const { measure, of, by } = figure;
    if (by === null) continue;
    const key = `${measure} ${of ?? ''} ${by}`;
    const line = made.get(key) ?? newLine();
    made.set(key, line);
    lineOf.set(figure, line);
    line.events.add(given.event);
    const one = { given, known: index.articles.get(article)?.publishedDay ?? '~' };
    const to = figure.withdraws ? line.withdrawals : (figure.on.start ?? '') > one.known ? line.ahead : line.figures;
    to.push(one);
  }
  for (const line of made.values()) {
    const reports = Array.from(line.events, (id) => eventOf(index, id)?.reports ?? []).flat();
    line.days = reports.map(({ article }) => index.articles.get(article)?.publishedDay ?? '~').sort();
  }
  return lineOf;
});

function newLine(): Line {
  return { figures: [], ahead: [], withdrawals: [], events: new Set(), days: [], last: new Map() };
}

function eventOf({ timeline, positions }: TimelineIndex, id: string): Event | undefined {
  return timeline.events[positions.get(id) ?? -1];
}
