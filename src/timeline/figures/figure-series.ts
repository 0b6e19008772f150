import { byCodeUnits } from '../by-code-units.ts';
import { compareSpans } from '../dates/order.ts';
import type { Event, Figure, FigureEntry, FigureSeries, Measure } from '../model.ts';
import { figureOutcomes, type Given } from './figure-outcomes.ts';

/**
 * Every figure by measure and whom it counts, in the order of the vocabulary, each series by as-of day: who said what,
 * when, and what became of it. Nothing is left out: superseded and withdrawn figures stay, marked.
 *
 * - A figure is *withdrawn* where a report as of the same or a later day marks the same number of the same speaker as
 *   withdrawn: whoever wrote `at least 164` had no other number than who wrote `164`.
 * - It is *superseded* where the same speaker gave another number as of a later day, in an event at the same place: what
 *   a ministry counts in one town is not superseded by what it counts in the country, nor 227 by `at least 225`.
 *
 * @param events the timeline's, in its order
 * @param measures the vocabulary's, whose order charts take
 */
export function figureSeries(events: readonly Event[], measures: readonly Measure[]): FigureSeries[] {
  const groups = new Map<string, Given[]>();
  for (const event of events) {
    for (const report of event.reports) {
      for (const [index, figure] of report.figures.entries()) {
        const key = `${figure.measure} ${figure.of ?? ''}`;
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ event: event.id, article: report.article, index, figure, places: event.places });
      }
    }
  }
  const rank = new Map(measures.map(({ slug }, at) => [slug, at]));
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      return first === undefined
        ? []
        : [{ measure: first.figure.measure, of: first.figure.of, entries: inTime(group) }];
    })
    .sort(
      (a, b) =>
        (rank.get(a.measure) ?? Infinity) - (rank.get(b.measure) ?? Infinity) || byCodeUnits(a.of ?? '', b.of ?? ''),
    );
}

/** Whether two figures are the same number. */
export function sameNumber(a: Figure, b: Figure): boolean {
  return a.min === b.min && a.max === b.max;
}

/**
 * The order of a series: by as-of day, then by where the figures were given.
 *
 * @param a a figure of it
 * @param b another
 * @returns negative where `a` comes first
 */
export function inFigureOrder(
  a: Pick<Given, 'event' | 'article' | 'index' | 'figure'>,
  b: Pick<Given, 'event' | 'article' | 'index' | 'figure'>,
): number {
  return (
    compareSpans(a.figure.on, b.figure.on) ||
    byCodeUnits(a.event, b.event) ||
    byCodeUnits(a.article, b.article) ||
    a.index - b.index
  );
}

function inTime(group: readonly Given[]): FigureEntry[] {
  const ordered = group.toSorted(inFigureOrder);
  const outcomes = figureOutcomes(ordered);
  return ordered.map(({ event, article, index, figure }, at) => ({
    event,
    article,
    index,
    figure,
    ...(outcomes[at] ?? { state: 'stands', by: null }),
  }));
}
