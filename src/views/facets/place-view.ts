import { shortPublished } from '../../timeline/dates/published-words.ts';
import type { Article, Timeline } from '../../timeline/model.ts';
import { outletOf } from '../citation.ts';
import { retractedMark } from '../retracted.ts';
import type { Link } from '../site-view.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { placeLink } from './facet-links.ts';
import { facetPages } from './facet-pages.ts';
import { listedArticles } from './facet-part.ts';
import {
  facetTimeline,
  facetView,
  factLinks,
  factText,
  wikidataLinks,
  type FacetTimeline,
  type FacetView,
} from './facet-view.ts';
import { facetsOf } from './facets-of.ts';

/** What `/places/<slug>/` shows. */
export interface PlaceView extends FacetView, FacetTimeline {}

/**
 * What a place's page shows: the timeline of what happened there and at the places within it.
 *
 * @param timeline Any.
 * @param slug Of a place that it uses.
 */
export function placeView(timeline: Timeline, slug: string): PlaceView {
  const index = indexOf(timeline);
  const facets = facetsOf(timeline);
  const place = index.places.get(slug);
  const { all, here } = facets.places.get(slug) ?? { all: [], here: [] };
  const pages = facetPages(timeline).places.get(slug);
  const written = listedArticles(timeline, pages);
  const within = place?.within ?? null;
  const inside = timeline.vocabulary.places.filter((other) => other.within === slug && facets.places.has(other.slug));
  const counts = counted(all.length, 'event');
  const facet = facetView(
    timeline,
    index.routes.place(slug),
    {
      all: { href: index.routes.places(), text: 'Places' },
      name: place?.name ?? slug,
      lead: null,
      aka: place?.aka ?? [],
      facts: [
        ...factLinks('Lies in', within === null ? [] : [placeLink(index, within)]),
        ...factText('Region', place?.region ?? null),
        ...factLinks(
          'Within it',
          inside.map((other) => placeLink(index, other.slug)),
        ),
        ...factText('Coordinates', coordinates(place?.latitude ?? null, place?.longitude ?? null)),
        ...factLinks(
          written.part === null ? 'Written there' : 'Written there lately',
          written.items.map((article) => sourceLink(index, article)),
        ),
        ...factLinks(
          'Written there, by month',
          (written.part?.months ?? []).flatMap(({ label: year, jumps }) =>
            jumps.map(({ href, label }) => ({ href, text: `${label} ${year}` })),
          ),
        ),
        ...factLinks('Wikidata', wikidataLinks(place?.wikidata ?? null)),
      ],
      counts:
        all.length === here.length
          ? counts
          : `${counts}, ${String(all.length - here.length)} of them at places within it`,
    },
    index.routes.placeFeed(slug),
  );
  return { ...facet, ...facetTimeline(timeline, pages, slug) };
}

/**
 * An article by its outlet and when it was published.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export function sourceLink(index: TimelineIndex, article: Article): Link {
  return {
    href: index.routes.article(article.id),
    text: `${outletOf(index, article)}, ${shortPublished(article.published, 'untold')}${retractedMark(article)}`,
  };
}

/** `43.24° N, 76.89° E` */
function coordinates(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null) return null;
  const north = `${String(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north}, ${String(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`;
}
