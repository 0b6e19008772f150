import type { Event } from '../../timeline/model.ts';
import { placeAndContaining } from '../facets/place-and-containing.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * By what an event is found: one `name=value` for each filter that lets it through, as filters stand in the address.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns Each token once; a place counts for all that contain it, an outlet also where others carry its story.
 * @example ['source=bbc', 'topic=unrest', 'place=almaty', 'place=kazakhstan', 'speaker=president', 'differ=1']
 */
export function filterTokens(index: TimelineIndex, event: Event): readonly string[] {
  const sources = event.reports.flatMap((report) => {
    const article = index.articles.get(report.article);
    return article === undefined ? [] : [article.outlet, article.origin];
  });
  const places = event.places.flatMap((place) => placeAndContaining(index.places, place));
  const speakers = event.reports.flatMap(({ quotes, figures }) =>
    [...quotes, ...figures].flatMap(({ by }) => (by === null ? [] : [by])),
  );
  const tokens = [
    ...sources.map((slug) => `source=${slug}`),
    ...event.topics.map((slug) => `topic=${slug}`),
    ...places.map((slug) => `place=${slug}`),
    ...speakers.map((slug) => `speaker=${slug}`),
    ...(event.disagreements.length > 0 ? ['differ=1'] : []),
  ];
  return [...new Set(tokens)];
}
