import { figureSeries } from '../timeline/figures/figure-series.ts';
import type { Figure, FigureEntry, Timeline } from '../timeline/model.ts';

/** What became of each figure. */
export type Fates = ReadonlyMap<Figure, FigureEntry>;

/**
 * What became of each figure of a timeline.
 *
 * @param timeline its events and the order of its measures count
 */
export function fatesOf({ events, vocabulary }: Pick<Timeline, 'events' | 'vocabulary'>): Fates {
  const entries = figureSeries(events, vocabulary.measures).flatMap((series) => series.entries);
  return new Map(entries.map((entry) => [entry.figure, entry]));
}

/**
 * The state of a figure in one word.
 *
 * @param figure one of a report's
 * @param fates of its timeline
 * @returns `stands`, `superseded`, `withdrawn`, or `withdrawal` where it is itself the withdrawal of an earlier one
 */
export function figureStatus(figure: Figure, fates: Fates): string {
  return figure.withdraws ? 'withdrawal' : (fates.get(figure)?.state ?? 'stands');
}
