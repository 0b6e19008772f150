import type { Day, Timeline } from '../../timeline/model.ts';
import { vocabularyBasis } from './basis.ts';
import { onceFor } from '../../timeline/once-for.ts';

/** A record, and the day from which it counts. */
interface Known {
  readonly from: Day;
  readonly record: unknown;
}

/** What there is to know by the month from which it is known, the earliest first. */
type Months = ReadonlyMap<string, { readonly all: readonly Known[]; readonly records: readonly unknown[] }>;

/**
 * As `eventBasis`, of the timeline as it was known on a day.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`.
 */
export function knownBasis(timeline: Timeline, day: Day): readonly unknown[] {
  const month = day.slice(0, 7);
  return [
    ...vocabularyBasis(timeline.vocabulary),
    // Of a whole month in one list, so that it is read once for all days after it.
    ...[...monthsOf(timeline)].flatMap(([one, { all, records }]) => {
      if (one > month) return [];
      return one < month ? [records] : all.flatMap(({ from, record }) => (from <= day ? [record] : []));
    }),
  ];
}

const monthsOf = onceFor((timeline: Timeline): Months => {
  const all = [
    ...timeline.articles.map((article): Known => ({ from: article.publishedDay, record: article })),
    ...editorsWords(timeline),
  ];
  return new Map(
    [...Map.groupBy(all, ({ from }) => from.slice(0, 7))].map(([month, of]) => [
      month,
      { all: of, records: of.map(({ record }) => record) },
    ]),
  );
});

/**
 * What the ledger says of events, as `ledgerKnownOn` has it: title and summary count from the last report on. That one
 * matters most counts from the first; what else is there is not told of what was known.
 */
function editorsWords({ articles, ledger }: Timeline): readonly Known[] {
  const days = new Map<string, { readonly first: Day; last: Day }>();
  for (const { publishedDay, reports } of articles) {
    for (const { event } of reports) {
      const of = days.get(event);
      if (of === undefined) days.set(event, { first: publishedDay, last: publishedDay });
      else of.last = publishedDay;
    }
  }
  return ledger.flatMap(({ id, title, summary, key }) => {
    const of = days.get(id);
    if (of === undefined) return [];
    return [
      ...(key ? [{ from: of.first, record: id }] : []),
      ...(title === null && summary === null ? [] : [{ from: of.last, record: { id, title, summary } }]),
    ];
  });
}
