import type { Table } from './benchmark.ts';

/**
 * A table as lines of text: figures stand to the right of their column, words to the left.
 *
 * @param table what is shown
 * @returns lines without a line end at the last
 */
export function formatTable({ title, columns, rows }: Table): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const figures = columns.map((_, at) => rows.every((row) => /^(?:\d|$)/.test(row[at] ?? '')));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => (figures[at] === true ? (cells[at] ?? '').padStart(width) : (cells[at] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(columns), rule, ...rows.map(line)].join('\n');
}
