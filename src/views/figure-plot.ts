import { scaleLinear } from 'd3-scale';
import { dateWords } from '../timeline/dates/date-words.ts';
import type { Event, FigureEntry } from '../timeline/model.ts';
import { citationOf } from './citation.ts';
import { figureView } from './mark-views.ts';
import { lookOf, placed, plotMark, type MarkView, type PlotLook, type TextAnchor } from './plot-mark.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { grouped } from './words/figure-words.ts';

/** About how many numbers stand along the scale: few enough for a phone. */
const TICKS = 4;

/** Width of a plot on a narrow phone, of a digit along its scale, and of the least gap between numbers, in pixels. */
const NARROWEST = 280;
const DIGIT = 7;
const GAP = 4;

/** How far beyond the greatest "more than" the scale goes, so that its bar can be seen to lead on. */
const BEYOND = 1.2;

/** A number along the scale. */
export interface PlotTick {
  /** In per cent of the plot's width, to two decimals. */
  readonly at: number;
  /** `null` where there would be no room for it on a phone. */
  readonly label: string | null;
  readonly anchor: TextAnchor;
}

/** One statement. */
export interface PlotRow {
  /** `more than 3,800`. */
  readonly value: string;
  /** Who gave it; `null` where it is the article itself. */
  readonly by: string | null;
  /** Which article has it: `BBC, 7 Jan`. */
  readonly source: string;
  /** The event on which it was given. */
  readonly href: string;
  readonly look: PlotLook;
  /** What became of it, in words; `null` while it stands. */
  readonly fate: string | null;
  /** `null` where the value cannot be drawn. */
  readonly mark: MarkView | null;
}

/** Statements as of the same days. */
export interface PlotDay {
  /** `Friday 7 January 2022`. */
  readonly asOf: string;
  readonly rows: readonly PlotRow[];
}

/** Statements on one number, a row each, under the days as of which they were made. */
export interface PlotView {
  readonly ticks: readonly PlotTick[];
  readonly days: readonly PlotDay[];
}

/**
 * The plot of some statements on one number. Each has a row to itself, so that no mark hides another and a narrow
 * screen has room for the words; time runs downwards, numbers run across from zero.
 *
 * @param index Of the timeline.
 * @param entries At least one, in the order of their as-of days.
 */
export function figurePlot(index: TimelineIndex, entries: readonly FigureEntry[]): PlotView {
  const scale = scaleLinear()
    .domain([0, greatest(entries)])
    .nice(TICKS)
    .range([0, 100]);
  const whole = entries.every(({ figure: { min, max } }) => [min, max].every((end) => end === null || end % 1 === 0));
  const days: { readonly asOf: string; readonly rows: PlotRow[] }[] = [];
  for (const entry of entries) {
    const event = index.timeline.events[index.positions.get(entry.event) ?? -1];
    if (event === undefined) continue;
    const asOf = dateWords(entry.figure.on);
    if (days.at(-1)?.asOf !== asOf) days.push({ asOf, rows: [] });
    days.at(-1)?.rows.push(plotRow(index, event, entry, scale));
  }
  return {
    ticks: withRoom(
      scale
        .ticks(TICKS)
        .filter((tick) => !whole || tick % 1 === 0)
        // Left of zero there is the margin of the page; at the far end a long number would leave it.
        .map((tick) => ({
          at: placed(scale(tick)),
          label: grouped(String(tick)),
          anchor: scale(tick) < 95 ? 'middle' : 'end',
        })),
    ),
    days,
  };
}

/** The numbers along a scale: each, or every second or third …, so that none runs into the next one. */
function withRoom(ticks: readonly (PlotTick & { readonly label: string })[]): readonly PlotTick[] {
  const ends = ticks.map(({ at, label, anchor }) => {
    const [middle, width] = [(at * NARROWEST) / 100, label.length * DIGIT];
    const right = anchor === 'end' ? middle : middle + width / 2;
    return { left: right - width, right };
  });
  const fits = (step: number): boolean =>
    ends.every(({ left }, at) => at % step !== 0 || at === 0 || (ends[at - step]?.right ?? 0) + GAP <= left);
  let step = 1;
  while (step < ticks.length && !fits(step)) step += 1;
  return ticks.map((tick, at) => (at % step === 0 ? tick : { ...tick, label: null }));
}

function plotRow(index: TimelineIndex, event: Event, entry: FigureEntry, scale: (value: number) => number): PlotRow {
  const { value, by, fate, withdraws } = figureView(index, entry.figure);
  return {
    value,
    by: by?.name ?? null,
    source: citationOf(index, event, entry.article).text,
    href: index.routes.event(event.id, 'figures'),
    look: lookOf(entry),
    fate: withdraws ? 'withdrawn by this report' : (fate?.text ?? null),
    mark: plotMark(entry.figure, scale),
  };
}

/** Where the scale has to reach. */
function greatest(entries: readonly FigureEntry[]): number {
  const ends = entries.map(({ figure: { min, max } }) => max ?? (min ?? 0) * BEYOND);
  const most = Math.max(...ends);
  return most === 0 ? 1 : most;
}
