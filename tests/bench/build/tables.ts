import type { Table } from '../benchmark.ts';
import { kilobytes } from '../kilobytes.ts';
import { median } from '../median.ts';
import { goals, memoryOf, timeOf } from './goals.ts';
import { STEPS, type SizeResult, type Step, type Taken } from './measure-size.ts';

const NAMES: Readonly<Record<Step, string>> = {
  cold: 'cold build',
  unchanged: 'build, nothing changed',
  added: 'build, one article added',
  changed: 'build, one article changed',
  removed: 'build, one article removed',
  check: 'check, cold',
  'check again': 'check, again',
};

/** So many lines of a profile. */
const SPENDERS = 15;

/**
 * What was measured, for people: growth, ratios, the goals, and where the time goes.
 *
 * @param sizes one result for each size, from the smallest on
 */
export function tables(sizes: readonly SizeResult[]): Table[] {
  const columns = sizes.map(({ articles }) => articles.toLocaleString('en-GB'));
  const row = (name: string, of: (size: SizeResult) => string): string[] => [name, ...sizes.map(of)];
  // Some are measured at some sizes alone.
  const names = [...new Set(sizes.flatMap(({ others }) => others.map(({ name }) => name)))];
  const other = (size: SizeResult, name: string): SizeResult['others'][number] | undefined =>
    size.others.find((one) => one.name === name);
  const processes: (readonly [string, (size: SizeResult) => readonly Taken[]])[] = [
    ...STEPS.map((step) => [NAMES[step], (size: SizeResult) => size.steps[step]] as const),
    ...names.map((name) => [name, (size: SizeResult) => other(size, name)?.taken ?? []] as const),
  ];
  return [
    {
      title: 'What is built',
      columns: ['articles', ...columns],
      rows: [
        row('kB of articles', ({ source }) => kilobytes(source)),
        row('pages', ({ pages }) => String(pages)),
        row('kB a page, mean', ({ pageBytes }) => kilobytes(pageBytes)),
        ...names.flatMap((name) => [
          row(`${name}: pages`, (size) => String(other(size, name)?.pages ?? '')),
          row(`${name}: kB a page`, (size) => {
            const found = other(size, name);
            return found === undefined ? '' : kilobytes(found.bytes);
          }),
        ]),
        row('events on `/`', ({ front }) => String(front.events)),
        row('`/` compressed, kB', ({ front }) => kilobytes(front.html)),
        row('`/` with styles and scripts, kB', ({ front }) => kilobytes(front.total)),
      ],
    },
    {
      title: 'Seconds, medians',
      columns: ['articles', ...columns],
      rows: [
        row('remark-parse alone', ({ parsing }) => seconds(median(parsing.bare))),
        row('parse and merge, one thread', ({ parsing }) => seconds(median(parsing.ours))),
        row('parse and merge, in threads', ({ parsing }) => seconds(median(parsing.threads))),
        ...processes.map(([name, of]) => row(name, (size) => seconds(middle(of(size))))),
        row('saved to seen, article', ({ reloads }) => (reloads === null ? '' : seconds(median(reloads.article)))),
        row('saved to seen, `/`', ({ reloads }) => (reloads === null ? '' : seconds(median(reloads.front)))),
      ],
    },
    {
      title: 'Peak memory of the process and all that it starts, MB',
      columns: ['articles', ...columns],
      rows: processes.map(([name, of]) => row(name, (size) => megabytes(memoryOf(of(size))))),
    },
    {
      title: 'Ratios',
      columns: ['articles', ...columns],
      rows: [
        row('parse and merge, one thread / remark-parse', ({ parsing }) =>
          times(median(parsing.ours) / median(parsing.bare)),
        ),
        row('parse and merge, in threads / remark-parse', ({ parsing }) =>
          times(median(parsing.threads) / median(parsing.bare)),
        ),
        ...names.map((name) =>
          row(`cold / ${name}`, (size) => times(timeOf(size, 'cold') / middle(other(size, name)?.taken))),
        ),
        ...STEPS.slice(1).map((step) =>
          row(`${NAMES[step]} / cold build`, (size) => times(timeOf(size, step) / timeOf(size, 'cold'))),
        ),
        ...names.map((name) =>
          row(`one added / ${name}`, (size) => times(timeOf(size, 'added') / middle(other(size, name)?.taken))),
        ),
      ],
    },
    {
      title: 'Goals',
      columns: ['goal', 'at most', 'found', 'reached'],
      rows: goals(sizes).map(({ goal, limit, found, reached }) => [
        goal,
        limit,
        found ?? 'not measured',
        reached === null ? '' : reached ? 'yes' : 'no',
      ]),
    },
    ...sizes.flatMap(stageTable),
    ...sizes.flatMap(profileTable),
  ];
}

/** Where a build says that its time goes. */
function stageTable({ articles, stages }: SizeResult): Table[] {
  const told = STEPS.filter((step) => stages[step] !== undefined);
  if (told.length === 0) return [];
  const names = [...new Set(told.flatMap((step) => [...(stages[step]?.keys() ?? [])]))];
  return [
    {
      title: `Seconds by stage, ${articles.toLocaleString('en-GB')} articles, last round`,
      columns: ['stage', ...told],
      rows: names.map((name) => [
        name,
        ...told.map((step) => {
          const time = stages[step]?.get(name);
          return time === undefined ? '' : seconds(time);
        }),
      ]),
    },
  ];
}

/** Where V8 sees the time of a cold build go. */
function profileTable({ articles, profile }: SizeResult): Table[] {
  if (profile === null) return [];
  const all = [...profile.values()].reduce((sum, time) => sum + time, 0);
  return [
    {
      title: `A profile of the cold build of ${articles.toLocaleString('en-GB')} articles: ${seconds(all)} s of all threads`,
      columns: ['where', 'seconds', '%'],
      rows: [...profile]
        .slice(0, SPENDERS)
        .map(([where, time]) => [where, seconds(time), ((time / all) * 100).toFixed(1)]),
    },
  ];
}

function middle(taken: readonly Taken[] | undefined): number {
  return taken === undefined || taken.length === 0 ? Number.NaN : median(taken.map(({ milliseconds }) => milliseconds));
}

function seconds(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? '' : (milliseconds / 1000).toFixed(2);
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '' : (bytes / 1e6).toFixed(0);
}

function times(ratio: number): string {
  return Number.isNaN(ratio) ? '' : ratio.toFixed(3);
}
