import type { Report } from '../model.ts';

/** A mark with the article that has it. */
export type Attributed<M> = M & { readonly article: string };

/**
 * All marks of an event's reports, grouped by what makes them comparable.
 *
 * @param reports of one event, in its order
 * @param marks which marks of a report
 * @param key what comparable marks share; `null` where a mark is not compared
 * @returns the groups in code-unit order of their keys, each in the order of the reports
 */
export function groupMarks<M>(
  reports: readonly Report[],
  marks: (report: Report) => readonly M[],
  key: (mark: M) => string | null,
): Attributed<M>[][] {
  const groups = new Map<string, Attributed<M>[]>();
  for (const report of reports) {
    for (const mark of marks(report)) {
      const name = key(mark);
      if (name === null) continue;
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push({ ...mark, article: report.article });
    }
  }
  return [...groups.keys()].sort().map((name) => groups.get(name) ?? []);
}
