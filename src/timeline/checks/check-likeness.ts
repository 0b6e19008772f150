import { byJoining } from '../articles/by-joining.ts';
import { fault, sortFaults } from '../faults.ts';
import { skeletonOf } from '../look-alike.ts';
import type { Article, Event, Fault, Report, Timeline } from '../model.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { pairKey } from './pair-key.ts';
import { similarIds } from './similar-ids.ts';

/** An event with the report by which it joined the timeline. */
interface Standing {
  readonly id: string;
  readonly article: Article;
  readonly report: Report;
  readonly recorded: boolean;
}

/**
 * Proposes to the editor what may be one event under two ids: ids that look like slips in typing, and events that look
 * alike. Nothing is ever merged; `apart` in the ledger silences a pair for good, and so does an article that reports
 * both. That both ids were published long since silences nothing: a slip that nobody saw is still one.
 *
 * @param timeline the merged timeline
 * @returns warnings: each at the event that came later, with the earlier one as the other place
 */
export function checkLikeness(timeline: Timeline): Fault[] {
  const standings = new Map(standingsOf(timeline).map((standing) => [standing.id, standing]));
  const articles = new Map(timeline.events.map(({ id, reports }) => [id, reports.map(({ article }) => article)]));
  const apart = new Set(timeline.ledger.flatMap(({ id, apart: others }) => others.map((other) => pairKey(id, other))));

  const slips = similarIds([...articles.keys()])
    .filter(([a, b]) => !apart.has(pairKey(a, b)))
    .filter(([a, b]) => !articles.get(a)?.some((article) => articles.get(b)?.includes(article)))
    .map(([a, b]) => ({ a, b, because: null as string | null }));
  const told = new Set(slips.map(({ a, b }) => pairKey(a, b)));
  const alike = nearDuplicates(timeline)
    .map(({ one, other, because }) => ({ a: one.id, b: other.id, because }))
    .filter(({ a, b }) => !told.has(pairKey(a, b)));

  return sortFaults(
    [...slips, ...alike].flatMap(({ a, b, because }) => {
      const [earlier, later] = [a, b]
        .flatMap((id) => standings.get(id) ?? [])
        .sort((x, y) => Number(y.recorded) - Number(x.recorded) || byJoining(x.article, y.article));
      return earlier === undefined || later === undefined ? [] : [proposal(earlier, later, because)];
    }),
  );
}

function proposal(earlier: Standing, later: Standing, because: string | null): Fault {
  const { path } = later.article;
  const args = { id: later.id, other: earlier.id };
  const related = {
    path: earlier.article.path,
    place: earlier.report.place,
    note: `\`${earlier.id}\`: ${earlier.report.title}`,
  };
  if (because !== null) return fault('near-duplicate', path, later.report.place, { ...args, because }, related);
  const rule = skeletonOf(earlier.id) === skeletonOf(later.id) ? 'look-alike-id' : 'similar-id';
  return fault(rule, path, later.report.place, args, related);
}

function standingsOf({ articles, events, ledger }: Timeline): Standing[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const recorded = new Set(ledger.map(({ id }) => id));
  return events.flatMap(({ id, reports }: Event) => {
    const [first] = reports
      .flatMap((report) => {
        const article = byId.get(report.article);
        return article === undefined ? [] : [{ article, report }];
      })
      .sort((a, b) => byJoining(a.article, b.article));
    return first === undefined ? [] : [{ id, ...first, recorded: recorded.has(id) }];
  });
}
