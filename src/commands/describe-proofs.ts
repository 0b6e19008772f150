import type { Timeline } from '../timeline/model.ts';

/** So many articles are named; more, `check` lists. */
const NAMED = 3;

/**
 * How much of what a timeline quotes is proved by receipts: `85 of 86 quotes and figures verified; unverified: …`, with
 * the ids of articles without a receipt where they are few.
 *
 * @param timeline the timeline
 */
export function describeProofs({ articles }: Timeline): string {
  const marks = articles.flatMap(({ reports }) => reports.flatMap(({ quotes, figures }) => [...quotes, ...figures]));
  const verified = marks.filter((mark) => mark.verified).length;
  const unverified = articles.filter((article) => !article.verified).map(({ id }) => id);
  const few = unverified.length <= NAMED;
  const list = few ? unverified.join(', ') : `${unverified.length} articles, which \`npm run check\` lists`;
  const rest = unverified.length === 0 ? '' : `; unverified: ${list}`;
  return `${verified} of ${marks.length} quotes and figures verified${rest}`;
}
