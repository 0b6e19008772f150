import { firstDay } from '../../exports/added-days.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import type { Feed } from '../../exports/feeds/feed.ts';
import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';

/**
 * What every feed of a timeline says of itself.
 *
 * @param timeline Whose feed it is.
 * @param feed Its title and description, and which of the site's addresses its page and itself have.
 */
export function feedFrame(
  timeline: Timeline,
  feed: {
    readonly title: string;
    readonly description: string;
    readonly page: (routes: Routes) => string;
    readonly self: (routes: Routes) => string;
  },
): Omit<Feed, 'entries'> {
  const { routes } = indexOf(timeline);
  const { site } = timeline.vocabulary;
  const first = firstRoutes(site);
  return {
    id: first.absolute(feed.self(first)),
    title: feed.title,
    description: feed.description,
    language: site.language,
    page: routes.absolute(feed.page(routes)),
    self: routes.absolute(feed.self(routes)),
    author: site.author ?? site.title,
    rights: site.license['text'] ?? null,
    began: firstDay(timeline.articles),
  };
}
