import type { Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { FACET_KINDS, facetPages } from './facets/facet-pages.ts';
import { facetsOf } from './facets/facets-of.ts';
import { monthKeys } from './month-view.ts';
import { indexOf } from './timeline-index.ts';

/**
 * Whole addresses of all pages that are worth finding: no redirects, no 404, none of the timeline's copies as it was
 * known on a day.
 *
 * @param timeline Any.
 * @returns The timeline and the pages about all of it, then events, articles, days, months, topics, places, outlets and speakers in their orders,
 *   and the months of these.
 */
export function siteAddresses(timeline: Timeline): readonly string[] {
  const { routes } = indexOf(timeline);
  const positions = indexOf(timeline).positions;
  const facets = facetsOf(timeline);
  return [
    routes.home(),
    routes.about(),
    routes.data(),
    routes.figures(),
    routes.disagreements(),
    routes.coverage(),
    routes.changes(),
    routes.topics(),
    routes.places(),
    routes.outlets(),
    routes.speakers(),
    routes.search(),
    ...timeline.events.map(({ id }) => routes.event(id)),
    ...timeline.ledger.filter(({ id, gone }) => gone !== null && !positions.has(id)).map(({ id }) => routes.event(id)),
    ...timeline.articles.map(({ id }) => routes.article(id)),
    ...[...calendarOf(timeline).keys()].map((day) => routes.day(day)),
    ...monthKeys(timeline).map((month) => routes.month(month)),
    ...[...facets.topics.keys()].map((slug) => routes.topic(slug)),
    ...[...facets.places.keys()].map((slug) => routes.place(slug)),
    ...[...facets.outlets.keys()].map((slug) => routes.outlet(slug)),
    ...[...facets.speakers.keys()].map((slug) => routes.speaker(slug)),
    ...FACET_KINDS.flatMap((kind) =>
      [...facetPages(timeline)[kind].values()].flatMap(({ months, monthHref }) => months.map(monthHref)),
    ),
  ].map(routes.absolute);
}

/**
 * `/sitemap.xml`, as sitemaps.org's protocol 0.9 has it.
 *
 * @param timeline Any.
 */
export function sitemapXml(timeline: Timeline): string {
  const urls = siteAddresses(timeline).map((address) => `  <url><loc>${escaped(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * `/robots.txt`: everything may be read by anyone.
 *
 * @param timeline Any.
 */
export function robotsTxt(timeline: Timeline): string {
  const { routes } = indexOf(timeline);
  return `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap())}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&apos;');
}
