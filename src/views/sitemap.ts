import type { Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { FACET_KINDS, facetPages } from './facets/facet-pages.ts';
import { changesPages } from './changes-view.ts';
import { coveragePages } from './coverage-view.ts';
import { disagreementPages } from './disagreements-view.ts';
import { facetsOf } from './facets/facets-of.ts';
import { monthKeys } from './month-view.ts';
import { figurePages } from './figure-pages.ts';
import { indexOf } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';

/**
 * Whole addresses of all pages that are worth finding: no redirects, no 404, none of the timeline's copies as it was
 * known on a day.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @returns The timeline and the pages about all of it with their months, then events, articles, days, months, topics,
 *   places, outlets and speakers in their orders, and the months of these.
 */
export const siteAddresses = onceFor((timeline: Timeline): readonly string[] => {
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
    ...[...figurePages(timeline).pages.keys()].map((path) => routes.figuresIn(path)),
    ...changesPages(timeline).map(({ path }) => routes.changesIn(path)),
    ...coveragePages(timeline).map(({ path }) => routes.coverageIn(path)),
    ...disagreementPages(timeline).map(({ path }) => routes.disagreementsIn(path)),
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
});

/** As many addresses as one file may have by the protocol; so many stay far below its 50 MB, too. */
const ADDRESSES_AT_MOST = 50_000;

/**
 * `/sitemap.xml`, as sitemaps.org's protocol 0.9 has it: every address, or where there are too many for one file, those
 * of the files that have them.
 *
 * @param timeline Any.
 * @param most How many addresses a file may have.
 * @see https://www.sitemaps.org/protocol.html#index
 */
export function sitemapXml(timeline: Timeline, most: number = ADDRESSES_AT_MOST): string {
  const { routes } = indexOf(timeline);
  const parts = sitemapParts(timeline, most);
  if (parts.length === 0) return urlSet(siteAddresses(timeline));
  const files = parts.map(({ name }) => routes.absolute(routes.sitemapPart(name)));
  return fileOf('sitemapindex', 'sitemap', files);
}

/**
 * The parts of a sitemap too long for one file.
 *
 * @param timeline Any.
 * @param most How many addresses a file may have.
 * @returns In the order of their addresses, counted from 1; none where one file has them all.
 */
export function sitemapParts(
  timeline: Timeline,
  most: number = ADDRESSES_AT_MOST,
): readonly { readonly name: string; readonly text: () => string }[] {
  const addresses = siteAddresses(timeline);
  if (addresses.length <= most) return [];
  return Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    name: String(at + 1),
    text: () => urlSet(addresses.slice(at * most, (at + 1) * most)),
  }));
}

function urlSet(addresses: readonly string[]): string {
  return fileOf('urlset', 'url', addresses);
}

function fileOf(root: string, element: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${element}><loc>${escaped(address)}</loc></${element}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${root}>\n`;
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
