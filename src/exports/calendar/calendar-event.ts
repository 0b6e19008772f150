import { beginsOnDay } from '../../timeline/dates/begins-on-day.ts';
import { dateWords } from '../../timeline/dates/date-words.ts';
import type { Day, Event, Site } from '../../timeline/model.ts';
import { addedDays } from '../added-days.ts';
import { type ExportContext, nameOf } from '../export-context.ts';
import { firstRoutes } from '../first-address.ts';
import type { CalendarDate } from './calendar-date.ts';
import { contentLine, escapeText, textLine } from './content-line.ts';
import { sourceWords } from '../source-words.ts';
import { onceFor } from '../../timeline/once-for.ts';

/**
 * An event as a calendar has it.
 *
 * @param context of the timeline
 * @param event one of its events
 * @param when it is shown
 * @returns a `VEVENT`, its lines folded and ended by CRLF
 */
export function calendarEvent(context: ExportContext, event: Event, when: CalendarDate): string {
  const { routes, places, topics } = context;
  const { added, changed, revisions } = addedDays(event, context.articles);
  const names = event.places.map((slug) => nameOf(places, slug));
  const page = routes.absolute(routes.event(event.id));
  const exact = event.date.start === event.date.end && !event.date.approximate && !event.date.uncertain;
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', calendarUid(context, event.id)),
    contentLine('DTSTAMP', midnight(changed)),
    contentLine('CREATED', midnight(added)),
    contentLine('LAST-MODIFIED', midnight(changed)),
    contentLine('SEQUENCE', String(revisions)),
    ...(when.kind === 'moment'
      ? [contentLine('DTSTART', `${compact(when.day)}T${when.time.replace(':', '')}00Z`)]
      : [contentLine('DTSTART;VALUE=DATE', compact(when.first)), contentLine('DTEND;VALUE=DATE', compact(when.after))]),
    textLine('SUMMARY', exact ? event.title : `${event.title} (${dateWords(event.date)})`),
    textLine('DESCRIPTION', describe(context, event, page)),
    ...(names.length === 0 ? [] : [textLine('LOCATION', names.join('; '))]),
    ...geo(context, event),
    ...(event.topics.length === 0
      ? []
      : [contentLine('CATEGORIES', event.topics.map((slug) => escapeText(nameOf(topics, slug))).join(','))]),
    contentLine('STATUS', isSure(event) ? 'CONFIRMED' : 'TENTATIVE'),
    // What was reported of a past day keeps nobody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('CLASS', 'PUBLIC'),
    contentLine('URL', page),
    'END:VEVENT\r\n',
  ].join('');
}

/**
 * By what calendars know an event, wherever the site moves: `<id>@<host>`, with the base path where the site has one,
 * because several timelines may share a host.
 *
 * @param context of the timeline
 * @param id of an event; `_calendar` for the calendar itself, which no event can have
 */
export function calendarUid({ timeline }: ExportContext, id: string): string {
  return `${id}@${hostOf(timeline.vocabulary.site)}`;
}

/** What stands behind the `@`, made once for all events. */
const hostOf = onceFor((site: Site): string => {
  const first = firstRoutes(site);
  const { host, pathname } = new URL(first.absolute(first.home()));
  return `${host}${pathname.replace(/\/$/u, '')}`;
});

/**
 * Midnight of a day in UTC, as RFC 5545 writes it: the data have no time of the day.
 *
 * @param day `YYYY-MM-DD`
 * @example midnight('2022-01-05') // '20220105T000000Z'
 */
export function midnight(day: Day): string {
  return `${compact(day)}T000000Z`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** Whether the date is known to the day (or as a span from day to day), and the reports agree on it. */
function isSure({ date, disagreements }: Event): boolean {
  const known = beginsOnDay(date) && !date.approximate && !date.uncertain;
  return known && disagreements.every(({ field }) => field !== 'date');
}

/** Date, summary, and each report with who says so; then where to read it. */
function describe({ articles, outlets }: ExportContext, event: Event, page: string): string {
  const reports = event.reports.map((report) => {
    const article = articles.get(report.article);
    const source = article === undefined ? report.article : sourceWords(article, outlets);
    return `${source}: ${report.text}`;
  });
  return [dateWords(event.date), ...(event.summary === null ? [] : [event.summary]), ...reports, page].join('\n\n');
}

/** Where it was: only of an event at one place, since a calendar has room for one point. */
function geo({ places }: ExportContext, event: Event): readonly string[] {
  const [slug, ...others] = event.places;
  const place = slug === undefined ? undefined : places.get(slug);
  if (place === undefined || others.length > 0 || place.latitude === null || place.longitude === null) return [];
  return [contentLine('GEO', `${String(place.latitude)};${String(place.longitude)}`)];
}
