import { exportContext, type ExportContext } from '../../exports/export-context.ts';
import { textsOf } from '../../exports/texts-of.ts';
import { timelineJsonParts } from '../../exports/timeline-json.ts';
import type { Day, Event, Timeline } from '../../timeline/model.ts';
import { knownJsonDays, knownTimeline } from '../known-timelines.ts';
import { fatesBasis, ownArticleBasis } from '../pages/basis.ts';
import { knownBasis } from '../pages/known-basis.ts';
import { isPaged } from '../paging/is-paged.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { filePart } from './file-part.ts';
import type { FilePart, FileSource } from './published-file.ts';

/**
 * The data as it was known on the days of which there is such a file. The page of the day leads there; the page about the
 * data lists none of them.
 *
 * @param timeline Of all articles.
 */
export function knownFiles(timeline: Timeline): readonly FileSource[] {
  return knownJsonDays(timeline).map((day) => knownFile(timeline, day));
}

/**
 * The data as it was known on a day.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`, one of `knownJsonDays`.
 */
function knownFile(timeline: Timeline, day: Day): FileSource {
  const index = indexOf(timeline);
  const { routes } = index;
  const contextThen = (): ExportContext => exportContext(knownTimeline(timeline, day), routes);
  const pieces = {
    basis: [timeline.vocabulary.site],
    parts: (): Iterable<FilePart> => {
      const context = contextThen();
      const ofEvent = (event: Event): readonly unknown[] => eventThen(index, context, event);
      return Iterator.from(timelineJsonParts(context)).map((part) => filePart(index, part, ofEvent));
    },
  };
  return {
    path: routes.knownJson(day),
    of: day,
    parts: () => textsOf(timelineJsonParts(contextThen())),
    ...(isPaged(timeline) ? { pieces } : {}),
    basis: () => knownBasis(timeline, day),
  };
}

/** As `eventBasis`, of an event as it was known: what had become of its figures by then is not what has since. */
function eventThen(index: TimelineIndex, { fates }: ExportContext, event: Event): readonly unknown[] {
  const articles = event.reports.flatMap(({ article }) => index.articles.get(article) ?? []);
  return [event, fatesBasis(fates, event), ...articles.map((article) => ownArticleBasis(index, article))];
}
