import { NO_DAY } from '../added-days.ts';
import type { ExportContext } from '../export-context.ts';
import type { ExportPart } from '../export-part.ts';
import { calendarDate } from './calendar-date.ts';
import { calendarEvent, calendarUid, midnight } from './calendar-event.ts';
import { contentLine, textLine } from './content-line.ts';

/**
 * `/timeline.ics`: the events as an iCalendar file (RFC 5545, with the properties of RFC 7986 for the calendar itself).
 *
 * What a calendar cannot show without saying more than is known is left out (see `calendarDate`), and the calendar's
 * description says how many events that is. A withdrawn event is left out as well: with its reports its date is gone, and
 * an entry without one is not allowed; whoever subscribed loses it with the next update.
 *
 * @param context of the timeline
 * @returns the text in pieces, an entry each; an empty timeline is a calendar without entries
 */
export function* timelineIcsParts(context: ExportContext): Generator<ExportPart> {
  const { timeline, routes, articles } = context;
  const { site } = timeline.vocabulary;
  const dated = timeline.events.flatMap((event) => {
    const when = calendarDate(event.date);
    return when === null ? [] : [{ event, when }];
  });
  const left = timeline.events.length - dated.length;
  let changed = NO_DAY;
  for (const { reports } of timeline.events) {
    for (const { article } of reports) {
      const { added = NO_DAY } = articles.get(article) ?? {};
      if (added > changed) changed = added;
    }
  }
  const home = routes.absolute(routes.home());
  const description = left === 0 ? site.description : `${site.description} ${leftOutWords(left, home)}`;
  yield [
    'BEGIN:VCALENDAR\r\n',
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//news-timeline//timeline.ics//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // Apple, Google and Microsoft read the names that begin with X- and not those of RFC 7986.
    textLine('NAME', site.title),
    textLine('X-WR-CALNAME', site.title),
    textLine('DESCRIPTION', description),
    textLine('X-WR-CALDESC', description),
    textLine('UID', calendarUid(context, '_calendar')),
    contentLine('LAST-MODIFIED', midnight(changed)),
    contentLine('URL', home),
    contentLine('SOURCE;VALUE=URI', routes.absolute(routes.timelineIcs())),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
  ].join('');
  for (const { event, when } of dated)
    yield { of: event, first: false, text: () => calendarEvent(context, event, when) };
  yield 'END:VCALENDAR\r\n';
}

function leftOutWords(count: number, home: string): string {
  const events = count === 1 ? '1 event of the timeline is' : `${String(count)} events of the timeline are`;
  return `${events} not in this calendar, because no day or month is known for ${count === 1 ? 'it' : 'them'}: ${home}`;
}
