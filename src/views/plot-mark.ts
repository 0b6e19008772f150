import type { Figure, FigureEntry } from '../timeline/model.ts';
import { figureWords } from './words/figure-words.ts';

/** How a value is drawn: what it can mean, from where to where. */
export type MarkKind = 'exact' | 'range' | 'about' | 'least' | 'most';

/** The mark of one value on its row. All places are per cent of the plot's width, to two decimals. */
export interface MarkView {
  /** `least` is open upwards and `most` downwards. */
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** The number itself, or the bound that was named. */
  readonly at: number;
  /** At which end the words begin that stand above it, so that they do not leave the plot. */
  readonly anchor: TextAnchor;
}

/** As SVG's `text-anchor` has it. */
export type TextAnchor = 'start' | 'middle' | 'end';

/** Says where a number lies, in per cent of the plot's width. */
export type Scale = (value: number) => number;

/**
 * The mark of a figure: a dot for an exact number, a bar for what can be several.
 *
 * @param figure Any.
 * @param scale Of the plot; 100 is its far end.
 * @returns `null` where the value says nothing of its size.
 */
export function plotMark({ value, min, max }: Figure, scale: Scale): MarkView | null {
  if (min === null && max === null) return null;
  const from = min === null ? 0 : scale(min);
  const to = max === null ? 100 : scale(max);
  const kind = kindOf(value, min, max);
  const at = placed(kind === 'least' ? from : kind === 'most' ? to : (from + to) / 2);
  return { kind, from: placed(from), to: placed(to), at, anchor: anchorAt(at, figureWords(value)) };
}

/**
 * At which end words begin that stand at a place: in its middle wherever a narrow phone has room for that.
 *
 * @param at In per cent of the plot's width.
 * @param words What stands there.
 */
export function anchorAt(at: number, words: string): TextAnchor {
  const half = words.length * HALF_LETTER;
  if (at < half) return 'start';
  return at > 100 - half ? 'end' : 'middle';
}

/** Half the width of a letter of 8 pixels on a plot of 280, in per cent: the widest letter, the narrowest phone. */
const HALF_LETTER = 1.43;

/**
 * To two decimals, so that the same figures are the same bytes.
 *
 * @param percent Any number.
 */
export function placed(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/**
 * What is to be seen of a figure's fate: `withdraws` where it is a report that takes the number back.
 *
 * @param entry Where the figure was given.
 */
export function lookOf({ figure, state }: FigureEntry): PlotLook {
  return figure.withdraws ? 'withdraws' : state;
}

/** How a mark looks. Its words say the same. */
export type PlotLook = FigureEntry['state'] | 'withdraws';

function kindOf(value: string, min: number | null, max: number | null): MarkKind {
  if (max === null) return 'least';
  if (min === null) return 'most';
  if (min === max) return 'exact';
  return value.startsWith('~') ? 'about' : 'range';
}
