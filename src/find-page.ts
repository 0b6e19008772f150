import { currentTimeline } from './current-timeline.ts';
import type { Timeline } from './timeline/model.ts';
import { onceForEach } from './timeline/once-for-each.ts';
import type { PageKind, PageSource } from './views/pages/page-kind.ts';
import { PAGE_KINDS } from './views/pages/page-kinds.ts';

/** A page with what it shows. */
export interface FoundPage {
  readonly kind: string;
  readonly data: unknown;
}

/** The pages of a kind by the parameters of their route, as one text. */
const pagesOf = onceForEach(
  (timeline: Timeline, { pages }: PageKind): ReadonlyMap<string, PageSource> =>
    new Map(pages(timeline).map((page) => [page.of ?? '', page])),
);

/**
 * What the page at an address of the dev server shows now.
 *
 * @param pattern of the route that Astro found for the address: `/events/[id]`
 * @param params of that route
 * @returns `null` where the route is no page of the timeline; `'missing'` where it is and there is no such page
 */
export function findPage(
  pattern: string,
  params: Readonly<Record<string, string | undefined>>,
): FoundPage | 'missing' | null {
  const entry = Object.entries(PAGE_KINDS).find(([, kind]) => kind.pattern === pattern);
  if (entry === undefined) return null;
  const [name, kind] = entry;
  const page = pagesOf(currentTimeline(), kind).get(Object.values(params).join('/'));
  return page === undefined ? 'missing' : { kind: name, data: page.data() };
}
