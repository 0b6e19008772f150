import { median } from '../median.ts';
import type { SizeResult, Step, Taken } from './measure-size.ts';
import { ELEVENTY_NAMES } from './others/build-others.ts';

/** Something that is to be reached, and whether it is. */
export interface Goal {
  readonly goal: string;
  /** The limit, in words. */
  readonly limit: string;
  /** What was measured; `null` where nothing was that tells. */
  readonly found: string | null;
  readonly reached: boolean | null;
}

/** Five articles: what a build of next to nothing costs is told by those. */
const FEW = 5;
const GIGABYTES = 3;

/**
 * Holds what was measured against the goals: ratios within this run, and the memory and the reload as they are.
 *
 * @param sizes one result for each size
 * @returns every goal, those too that the sizes measured say nothing of
 */
export function goals(sizes: readonly SizeResult[]): Goal[] {
  const at = (articles: number): SizeResult | undefined => sizes.find((size) => size.articles === articles);
  const [few, thousand, many] = [at(FEW), at(1000), at(10_000)];
  const half = sizes.find(({ articles }) => articles >= 500 && articles < 10_000);
  const largest = sizes.reduce<SizeResult | undefined>(
    (most, size) => (most === undefined || size.articles > most.articles ? size : most),
    undefined,
  );
  const atLargest = largest === undefined ? '' : `, at ${largest.articles.toLocaleString('en-GB')}`;
  const hugo = many && otherOf(many, (name) => name.startsWith('Hugo'));
  const eleventy = (of: string): number | undefined => thousand && otherOf(thousand, (name) => name === of);
  const peak = many && memoryOf(Object.values(many.steps).flat());
  return [
    ratio(
      'cold build of 1,000 / Eleventy, every page through remark',
      1,
      thousand && timeOf(thousand, 'cold'),
      eleventy(ELEVENTY_NAMES.pages),
    ),
    ratio(
      'cold build of 1,000 / Eleventy, articles through remark, other pages rendered before',
      1,
      thousand && timeOf(thousand, 'cold'),
      eleventy(ELEVENTY_NAMES.articles),
    ),
    ratio('one added at 10,000 / cold', 0.05, many && timeOf(many, 'added'), many && timeOf(many, 'cold')),
    ratio('one added at 10,000 / Hugo, all', 1, many && timeOf(many, 'added'), hugo),
    ratio('nothing changed of 5 / cold', 1 / 3, few && timeOf(few, 'unchanged'), few && timeOf(few, 'cold')),
    figure('peak memory at 10,000', GIGABYTES * 1e9, peak ?? undefined, (bytes) => `${(bytes / 1e9).toFixed(2)} GB`),
    ratio(
      `parse and merge in one thread${atLargest} / remark-parse`,
      1.5,
      largest && median(largest.parsing.ours),
      largest && median(largest.parsing.bare),
    ),
    ratio(
      `parse and merge as builds do, in threads${atLargest} / remark-parse`,
      1.5,
      largest && median(largest.parsing.threads),
      largest && median(largest.parsing.bare),
    ),
    ratio(
      'check at 10,000, cached / cold build',
      0.1,
      many && timeOf(many, 'check again'),
      many && timeOf(many, 'cold'),
    ),
    figure(
      'saving under `dev` at 1,000, slower page',
      1000,
      thousand?.reloads ? Math.max(median(thousand.reloads.article), median(thousand.reloads.front)) : undefined,
      (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`,
    ),
    ratio(
      `weight of \`/\` at 10,000 / at ${half === undefined ? '500' : half.articles.toLocaleString('en-GB')}`,
      1.05,
      many?.front.total,
      half?.front.total,
    ),
    ratio(
      'the same for each event that it lists',
      1.05,
      many && many.front.total / many.front.events,
      half && half.front.total / half.front.events,
    ),
  ];
}

/** The median of a step, in milliseconds. */
export function timeOf(size: SizeResult, step: Step): number {
  return median(size.steps[step].map(({ milliseconds }) => milliseconds));
}

/** The most memory, in bytes; `null` where none could be told. */
export function memoryOf(taken: readonly Taken[]): number | null {
  const known = taken.flatMap(({ memory }) => memory ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function otherOf({ others }: SizeResult, is: (name: string) => boolean): number | undefined {
  const other = others.find(({ name }) => is(name));
  return other && median(other.taken.map(({ milliseconds }) => milliseconds));
}

function ratio(goal: string, limit: number, value: number | undefined, by: number | undefined): Goal {
  return figure(goal, limit, value === undefined || by === undefined ? undefined : value / by, (found) =>
    found.toFixed(limit < 0.2 ? 3 : 2),
  );
}

function figure(goal: string, limit: number, value: number | undefined, show: (value: number) => string): Goal {
  return {
    goal,
    limit: `≤ ${show(limit)}`,
    found: value === undefined ? null : show(value),
    reached: value === undefined ? null : value <= limit,
  };
}
