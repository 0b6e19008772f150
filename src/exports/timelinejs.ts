import { dateWords } from '../timeline/dates/date-words.ts';
import { publishedDate } from '../timeline/dates/published-words.ts';
import { edgesOf, type Edge } from '../timeline/dates/edges.ts';
import { isClockTime } from '../timeline/dates/parts-of-day.ts';
import type { DateSpan, Day, Event } from '../timeline/model.ts';
import { NO_DAY } from './added-days.ts';
import { escapeMarkup, htmlLink, htmlParagraphs } from './escape-markup.ts';
import type { ExportContext } from './export-context.ts';
import type { ExportPart } from './export-part.ts';
import { itemsOf, jsonParts } from './json-parts.ts';
import { sourceWords } from './source-words.ts';

/** A date of TimelineJS: as many of its parts as are known. */
type PlotDate = Readonly<Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>>>;

/**
 * `/timelinejs.json`: the events for TimelineJS 3.
 *
 * TimelineJS needs a place on the axis for everything: an event with an open end stands at the end that is known, one of
 * an unknown day at the day (or the month, where no more is known) of its first report. What is read beside it is always the date in words, so that nothing
 * unsure looks sure. All texts are plain, made into HTML here; links lead to the pages of this site.
 *
 * @param context of the timeline
 * @returns the text in pieces, an event each
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJsParts(context: ExportContext): Iterable<ExportPart> {
  const { timeline, routes } = context;
  const { site } = timeline.vocabulary;
  const home = routes.absolute(routes.home());
  const head = {
    title: {
      unique_id: '_title',
      autolink: false,
      text: {
        headline: escapeMarkup(site.title),
        text: `${htmlParagraphs(site.description)}<p>${htmlLink(home, home)}</p>`,
      },
    },
  };
  return jsonParts(head, {
    events: itemsOf(timeline.events, (event) => ({
      unique_id: event.id,
      autolink: false,
      ...plotted(context, event),
      display_date: escapeMarkup(dateWords(event.date)),
      text: {
        headline: htmlLink(routes.absolute(routes.event(event.id)), event.title),
        text: eventText(context, event),
      },
    })),
  });
}

/** Where on the axis an event stands. */
function plotted({ articles }: ExportContext, event: Event): { start_date: PlotDate; end_date?: PlotDate } {
  const { date, reports } = event;
  const [first, last] = edgesOf(date);
  const { start, end } = date;
  if (start === null) {
    // `reports` go by published day; without an article there is no event.
    const reported = reports.flatMap(({ article }) => articles.get(article)?.published ?? [])[0] ?? NO_DAY;
    return { start_date: end === null ? plotDay(publishedDate(reported), 'day') : plotDay(end, last) };
  }
  if (start === end) return { start_date: { ...plotDay(start, 'day'), ...plotTime(date) } };
  return { start_date: plotDay(start, first), ...(end === null ? {} : { end_date: plotDay(end, 'day') }) };
}

/** `day` may be a month or a year alone: the parts that it has not are left out. */
function plotDay(day: Day, edge: Edge): PlotDate {
  const [year, month, date] = day.split('-').map(Number);
  return {
    ...(year === undefined ? {} : { year }),
    ...(edge === 'year' || month === undefined ? {} : { month }),
    ...(edge !== 'day' || date === undefined ? {} : { day: date }),
  };
}

function plotTime({ time }: DateSpan): PlotDate {
  if (time === null || !isClockTime(time)) return {};
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) };
}

/** Summary, then each report with a link to its source's page. */
function eventText({ articles, outlets, routes }: ExportContext, event: Event): string {
  const reports = event.reports.map((report) => {
    const article = articles.get(report.article);
    const source = article === undefined ? report.article : sourceWords(article, outlets);
    const link = htmlLink(routes.absolute(routes.article(report.article, event.id)), source);
    return `${htmlParagraphs(report.text)}<p>— ${link}</p>`;
  });
  return `${htmlParagraphs(event.summary ?? '')}${reports.join('')}`;
}
