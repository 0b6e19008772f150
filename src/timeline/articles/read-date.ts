import { afterAnchor } from '../dates/after-anchor.ts';
import type { DateProblem } from '../dates/date-result.ts';
import { edtfMoment } from '../dates/edtf-moment.ts';
import { inZone } from '../dates/in-zone.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { resolvePublished } from '../dates/resolve-published.ts';
import { isClockTime, isPartOfDay, PARTS, partHolds } from '../dates/parts-of-day.ts';
import { offsetWords, zoneOffset } from '../dates/zone-offset.ts';
import { nearest } from '../did-you-mean.ts';
import type { Day, Place, ResolvedDate } from '../model.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import type { Attribute } from './directives.ts';

/**
 * Resolves an attribute that holds a date wording.
 *
 * An EDTF time with `Z` or an offset becomes day and time of the place: for a block by `withTime`, which knows its
 * places and judges the local day; for a figure here, in the site's zone.
 *
 * @param attribute `date` of a block or `on` of a figure
 * @param context whose article
 * @returns the date, without its zone; `null` where it was not understood (reported at its place) or cannot be judged
 */
export function readDate(attribute: Attribute, context: ArticleContext): ResolvedDate | null {
  const { published, language } = context;
  if (published === null) return null;
  const isMoment = edtfMoment(attribute.value.trim()) !== null;
  const result = isMoment
    ? resolveDate(attribute.value, { anchor: LAST_DAY, language })
    : resolvePublished(attribute.value, { published, language });
  const { start, end } = attribute.place;
  const place = (offset: number): Place => {
    return { start: { line: start.line, column: attribute.valueColumn + offset }, end };
  };
  if (result.ok) {
    if (!isMoment || attribute.name === 'date') return result.date;
    return localDate(result.date, context.ask(['site', 'timeZone']), context, place(0));
  }
  reportProblem(result.problem, context, place(result.problem.offset));
  return null;
}

/** No day is after it: a moment is judged when its day at the place is known. */
const LAST_DAY = '9999-12-31';

function reportProblem({ met, expected, mend }: DateProblem, context: ArticleContext, place: Place): void {
  reportIn(context, 'bad-date', place, { met, expected, mend });
}

/** Day and time at the place of an EDTF time with an offset, judged by that day; every other date as it is. */
function localDate(date: ResolvedDate, timeZone: string | null, context: ArticleContext, at: Place): ResolvedDate {
  const moment = date.rule === 'edtf' ? edtfMoment(date.wording) : null;
  if (moment === null || timeZone === null) return date;
  const { day, time } = inZone(moment.day, moment.time, moment.offsetMinutes, timeZone);
  const { published } = context;
  if (published !== null && day > published.last) {
    reportProblem(afterAnchor(date.wording, day, published.text, 0), context, at);
  }
  return { ...date, edtf: day, start: day, end: day, precision: 'minute', time, timeZone };
}

/**
 * Joins a date with the block's `time` attribute and the zone of its places. An EDTF time with `Z` or an offset becomes
 * the day and time there: `edtf` is then that day, and only `wording` keeps what is written.
 *
 * @param resolved as its wording was resolved
 * @param time the attribute, where there is one
 * @param places the block's place slugs, known ones only
 * @param context whose article
 * @param at where the date stands, for faults of a clock time in the wording and of its day at the place
 */
export function withTime(
  resolved: ResolvedDate,
  time: Attribute | undefined,
  places: readonly string[],
  context: ArticleContext,
  at: Place,
): ResolvedDate {
  const zones = zonesOf(places, context);
  const timeZone = zones[0] ?? context.ask(['site', 'timeZone']);
  const date = localDate(resolved, timeZone, context, at);
  const joined = time === undefined ? date.time : joinTime(date, time, context);
  if (joined === null) return date;
  const clock = isClockTime(joined);
  if (clock && date.start !== null) checkClocks(zones, date.start, joined, context, time?.place ?? at);
  const isDay = date.start !== null && date.start === date.end;
  return { ...date, time: joined, timeZone, precision: isDay ? (clock ? 'minute' : 'part-of-day') : date.precision };
}

function joinTime(date: ResolvedDate, time: Attribute, context: ArticleContext): string | null {
  const value = time.value.trim();
  if (!isClockTime(value) && !isPartOfDay(value)) {
    const parts = PARTS.map((part) => part.name);
    const meant = nearest(value, parts);
    const args = {
      name: 'time',
      value,
      form: `\`HH:MM\` or one of ${parts.map((part) => `\`${part}\``).join(', ')}`,
      mend: meant === null ? 'write the local time with 24 hours' : `did you mean \`${meant}\`?`,
    };
    reportIn(context, 'bad-attribute', time.place, args);
    return date.time;
  }
  if (date.start === null || date.start !== date.end) {
    reportIn(context, 'time-without-day', time.place, { time: value, date: date.wording });
    return date.time;
  }
  const other = date.time;
  if (other === null || other === value || holds(other, value)) return value;
  if (holds(value, other)) return other;
  reportIn(context, 'time-against-wording', time.place, { time: value, wording: date.wording, other });
  return other;
}

/** Whether `part` is a part of the day in which the clock time lies. */
function holds(part: string, clock: string): boolean {
  return isPartOfDay(part) && isClockTime(clock) && partHolds(part, clock);
}

/** The zones of those places that have one, in their order. */
function zonesOf(places: readonly string[], { ask }: ArticleContext): readonly string[] {
  return places.flatMap((slug) => ask(['zone', slug]) ?? []);
}

/** Reports a clock time at places whose clocks differ on that day. */
function checkClocks(zones: readonly string[], day: Day, time: string, context: ArticleContext, at: Place): void {
  const offsets = new Set(zones.map((zone) => zoneOffset(zone, day, time)));
  if (offsets.size < 2) return;
  const words = [...new Set(zones)].map((zone) => `${zone} ${offsetWords(zoneOffset(zone, day, time))}`).join(', ');
  reportIn(context, 'time-in-two-zones', at, { time, zones: words });
}
