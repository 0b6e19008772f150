import { byCodeUnits } from '../by-code-units.ts';
import { compareSpans } from '../dates/order.ts';
import type { Event, Figure, FigureEntry, FigureSeries, Measure } from '../model.ts';

/** A figure where it was given, before it is known what became of it. */
type Given = Omit<FigureEntry, 'state' | 'by'> & { readonly places: readonly string[] };

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

/** Whether two figures have the same number, however each is hedged. */
function sameNumeral(a: Figure, b: Figure): boolean {
  return unhedged(a.value) === unhedged(b.value);
}

function unhedged(value: string): string {
  return value.replace(/^(?:[<>]=?|~)/, '');
}

/** Whether all that one figure can mean is among what a vaguer one can mean. */
function holds(vaguer: Figure, figure: Figure): boolean {
  return (vaguer.min ?? -Infinity) <= (figure.min ?? -Infinity) && (vaguer.max ?? Infinity) >= (figure.max ?? Infinity);
}

function inTime(group: readonly Given[]): FigureEntry[] {
  return group
    .toSorted(
      (a, b) =>
        compareSpans(a.figure.on, b.figure.on) ||
        byCodeUnits(a.event, b.event) ||
        byCodeUnits(a.article, b.article) ||
        a.index - b.index,
    )
    .map((entry, _, ordered) => {
      const { event, article, index, figure } = entry;
      return { event, article, index, figure, ...whatBecameOf(entry, ordered) };
    });
}

function whatBecameOf(entry: Given, series: readonly Given[]): Pick<FigureEntry, 'state' | 'by'> {
  const { figure } = entry;
  if (figure.withdraws || figure.by === null) return { state: 'stands', by: null };
  const sameSpeaker = series.filter((other) => other.figure.by === figure.by);
  const withdrawal = sameSpeaker.find(
    (other) => other.figure.withdraws && sameNumeral(other.figure, figure) && notBefore(other.figure, figure),
  );
  if (withdrawal !== undefined) return { state: 'withdrawn', by: withdrawal.event };
  const successor = sameSpeaker.find(
    (other) =>
      !other.figure.withdraws &&
      !holds(other.figure, figure) &&
      isAfter(other.figure, figure) &&
      samePlace(other.places, entry.places),
  );
  return successor === undefined ? { state: 'stands', by: null } : { state: 'superseded', by: successor.event };
}

/** Whether a figure is as of days that all lie after the other's. */
function isAfter(later: Figure, earlier: Figure): boolean {
  return later.on.start !== null && earlier.on.end !== null && later.on.start > earlier.on.end;
}

/** Whether two events share a place, or one of them names none. */
function samePlace(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.includes(place));
}

function notBefore(later: Figure, earlier: Figure): boolean {
  return later.on.end === null || earlier.on.start === null || later.on.end >= earlier.on.start;
}
