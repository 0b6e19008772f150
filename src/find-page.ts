import { currentTimeline } from './current-timeline.ts';
import type { Timeline } from './timeline/model.ts';
import type { PageSource } from './views/pages/page-kind.ts';
import { PAGE_KINDS } from './views/pages/page-kinds.ts';

/** A page with what it shows. */
export interface FoundPage {
  readonly kind: string;
  readonly data: unknown;
}

/** Kind -> its pages by the parameters of their route, as one text. */
const known = new WeakMap<Timeline, Map<string, ReadonlyMap<string, PageSource>>>();

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
  const timeline = currentTimeline();
  const kinds = known.get(timeline) ?? new Map<string, ReadonlyMap<string, PageSource>>();
  known.set(timeline, kinds);
  const pages =
    kinds.get(name) ?? new Map(kind.pages(timeline).map((page: PageSource) => [page.of ?? '', page] as const));
  kinds.set(name, pages);
  const page = pages.get(Object.values(params).join('/'));
  return page === undefined ? 'missing' : { kind: name, data: page.data() };
}
