import { figureOutcomes, type Given } from '../timeline/figures/figure-outcomes.ts';
import { inFigureOrder } from '../timeline/figures/figure-series.ts';
import type { Day, Event, Figure, FigureEntry, Timeline } from '../timeline/model.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';

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
}

const lines = new WeakMap<Timeline, ReadonlyMap<string, Line>>();

/**
 * What had become by a day of the figures of some events: what the timeline as known on that day says of them. Only what
 * can have replaced them is looked at: numbers of the same speaker as of later days, up to that day, and withdrawals.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`.
 * @param events Some of those known then, as they were.
 * @returns In the order of their series.
 */
export function knownFates(timeline: Timeline, day: Day, events: readonly Event[]): ReadonlyMap<Figure, FigureEntry> {
  const index = indexOf(timeline);
  const shown = events.flatMap((event) =>
    event.reports.flatMap(({ article, figures }) =>
      figures.map((figure, at): Given => ({ event: event.id, article, index: at, figure, places: event.places })),
    ),
  );
  const wanted = new Set(shown.map(({ figure }) => figure));
  const series = Map.groupBy(shown, ({ figure }) => `${figure.measure} ${figure.of ?? ''}`);
  const inOrder = [...series.values()].sort(([a], [b]) => placeOf(index, a?.figure) - placeOf(index, b?.figure));
  return new Map(
    inOrder.flatMap((given) => {
      const others = [...Map.groupBy(given, ({ figure }) => figure.by)].flatMap(([by, of]) =>
        by === null ? [] : laterThan(index, day, of).filter(({ figure }) => !wanted.has(figure)),
      );
      const all = [...given, ...others].sort(inFigureOrder);
      const outcomes = figureOutcomes(all);
      return all.flatMap(({ event, article, index: at, figure }, place) => {
        const outcome = outcomes[place] ?? { state: 'stands' as const, by: null };
        return wanted.has(figure) ? [[figure, { event, article, index: at, figure, ...outcome }] as const] : [];
      });
    }),
  );
}

function placeOf(index: TimelineIndex, figure: Figure | undefined): number {
  return figure === undefined ? 0 : (index.figurePositions.get(figure) ?? 0);
}

/** What a speaker gave or withdrew, as known on a day, that can bear on some figures of theirs. */
function laterThan(index: TimelineIndex, day: Day, given: readonly Given[]): readonly Given[] {
  const line = linesOf(index).get(keyOf(given[0]?.figure));
  if (line === undefined) return [];
  const ends = given.flatMap(({ figure }) => figure.on.end ?? []).sort();
  const later: KnownFigure[] = [];
  const [first] = ends;
  if (first !== undefined) {
    const { figures } = line;
    let at = firstAfter(figures, first);
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
  const event = index.timeline.events[index.positions.get(id) ?? -1];
  const then = event?.reports.filter(({ article }) => (index.articles.get(article)?.publishedDay ?? '~') <= day) ?? [];
  const named = new Set(then.flatMap(({ places }) => places));
  // As the merge has it: slugs that no vocabulary has are left out.
  return [...named].filter((slug) => index.places.has(slug));
}

function linesOf(index: TimelineIndex): ReadonlyMap<string, Line> {
  const known = lines.get(index.timeline);
  if (known !== undefined) return known;
  const made = new Map<string, Line>();
  // The index holds every figure in the order of its series.
  for (const given of index.fates.values()) {
    const { figure, article } = given;
    if (figure.by === null) continue;
    const line = made.get(keyOf(figure)) ?? { figures: [], ahead: [], withdrawals: [] };
    made.set(keyOf(figure), line);
    const one = { given, known: index.articles.get(article)?.publishedDay ?? '~' };
    const to = figure.withdraws ? line.withdrawals : (figure.on.start ?? '') > one.known ? line.ahead : line.figures;
    to.push(one);
  }
  lines.set(index.timeline, made);
  return made;
}

function keyOf(figure: Figure | undefined): string {
  return figure === undefined ? '' : `${figure.measure} ${figure.of ?? ''} ${figure.by ?? ''}`;
}

/** Place of the first figure as of days after another. */
function firstAfter(figures: readonly KnownFigure[], day: Day): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.given.figure.on.start ?? '') > day) to = middle;
    else from = middle + 1;
  }
  return from;
}
