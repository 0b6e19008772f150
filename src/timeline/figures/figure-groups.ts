import { intersectSpans } from '../dates/intersect-spans.ts';
import type { Event, Figure } from '../model.ts';
import { sameNumber } from './figure-series.ts';

/**
 * How statements on one number stand to each other: all say the `same`; they are `compatible`, that is, different and
 * can all be right ("more than 3,000", "more than 3,800"); or they `differ`.
 */
export type Agreement = 'same' | 'compatible' | 'differ';

/** Figures of one event on the same thing as of the same days. */
export interface FigureGroup {
  readonly measure: string;
  readonly of: string | null;
  readonly figures: readonly { readonly article: string; readonly figure: Figure }[];
  readonly agreement: Agreement;
  /** What fits all of them: least and greatest value, `null` where open; `null` as a whole where nothing does. */
  readonly common: { readonly min: number | null; readonly max: number | null } | null;
}

/**
 * The figures of an event, grouped by measure, whom they count and as-of days that overlap, each group with what fits
 * all of it. A later as-of day makes another group: that is a development, not a disagreement.
 *
 * @param event an event of the timeline
 */
export function figureGroups(event: Event): FigureGroup[] {
  const groups: { article: string; figure: Figure }[][] = [];
  for (const { article, figures } of event.reports) {
    for (const figure of figures.filter(({ withdraws }) => !withdraws)) {
      const group = groups.find(([first]) => first !== undefined && comparable(first.figure, figure));
      if (group === undefined) groups.push([{ article, figure }]);
      else group.push({ article, figure });
    }
  }
  return groups.flatMap((figures) => {
    const first = figures[0]?.figure;
    if (first === undefined) return [];
    const common = fitting(figures.map(({ figure }) => figure));
    const same = figures.every(({ figure }) => sameNumber(figure, first));
    const agreement: Agreement = same ? 'same' : common === null ? 'differ' : 'compatible';
    return [{ measure: first.measure, of: first.of, figures, agreement, common }];
  });
}

function comparable(a: Figure, b: Figure): boolean {
  return a.measure === b.measure && a.of === b.of && intersectSpans(a.on, b.on) !== null;
}

/** The interval that all figures have in common. */
function fitting(figures: readonly Figure[]): FigureGroup['common'] {
  const least = figures.reduce((sum, { min }) => Math.max(sum, min ?? -Infinity), -Infinity);
  const most = figures.reduce((sum, { max }) => Math.min(sum, max ?? Infinity), Infinity);
  if (least > most) return null;
  return { min: least === -Infinity ? null : least, max: most === Infinity ? null : most };
}
