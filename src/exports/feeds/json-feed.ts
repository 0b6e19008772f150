import { printable } from '../printable.ts';
import { feedTime, type Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1.
 *
 * @param feed its rights are left out: the format has no place for them
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: printable(feed.title),
    home_page_url: feed.page,
    feed_url: feed.self,
    description: printable(feed.description),
    language: feed.language,
    authors: [{ name: printable(feed.author) }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: printable(entry.title),
      summary: printable(entry.summary),
      content_html: entry.html,
      date_published: feedTime(entry.published),
      date_modified: feedTime(entry.updated),
      tags: entry.categories.map(({ label }) => label),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
