import type { PageHead, SiteView } from '../site-view.ts';

/**
 * A page's title without the site's, which stands beside it where both are asked for.
 *
 * @param site What stands on every page.
 * @param head Of the page.
 */
export function ownTitle(site: Pick<SiteView, 'title'>, head: PageHead): string {
  const end = ` · ${site.title}`;
  return head.title.endsWith(end) ? head.title.slice(0, -end.length) : head.title;
}
