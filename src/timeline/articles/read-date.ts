import { resolveDate } from '../dates/resolve-date.ts';
import { isClockTime, isPartOfDay, PARTS, partHolds } from '../dates/parts-of-day.ts';
import { offsetWords, zoneOffset } from '../dates/zone-offset.ts';
import { nearest } from '../did-you-mean.ts';
import type { Place, ResolvedDate } from '../model.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import type { Attribute } from './directives.ts';

/**
 * Resolves an attribute that holds a date wording.
 *
 * @param attribute `date` of a block or `on` of a figure
 * @param context whose article
 * @returns the date, without its zone; `null` where it was not understood (reported at its place) or cannot be judged
 */
export function readDate(attribute: Attribute, context: ArticleContext): ResolvedDate | null {
  if (context.anchor === null) return null;
  const result = resolveDate(attribute.value, { anchor: context.anchor, language: context.language });
  if (result.ok) return result.date;
  const { met, expected, mend, offset } = result.problem;
  const { start, end } = attribute.place;
  const place: Place = { start: { line: start.line, column: attribute.valueColumn + offset }, end };
  reportIn(context, 'bad-date', place, { met, expected, mend });
  return null;
}

/**
 * Joins a date with the block's `time` attribute and the zone of its places.
 *
 * @param date as its wording was resolved
 * @param time the attribute, where there is one
 * @param places the block's place slugs, known ones only
 * @param context whose article
 * @param at where the date stands, for faults of a clock time in the wording
 */
export function withTime(
  date: ResolvedDate,
  time: Attribute | undefined,
  places: readonly string[],
  context: ArticleContext,
  at: Place,
): ResolvedDate {
  const joined = time === undefined ? date.time : joinTime(date, time, context);
  if (joined === null) return date;
  const clock = isClockTime(joined);
  const timeZone = zoneOfPlaces(places, clock ? { ...date, time: joined } : null, context, time?.place ?? at);
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

/** The zone of the first place, else the site's. A clock time at places whose clocks differ on that day is reported. */
function zoneOfPlaces(
  places: readonly string[],
  clock: ResolvedDate | null,
  context: ArticleContext,
  at: Place,
): string | null {
  const { tables } = context;
  const table = tables.places;
  const zones = places.flatMap((slug) => (table.state === 'read' ? (table.entries.get(slug)?.timeZone ?? []) : []));
  const { start, time } = clock ?? { start: null, time: null };
  if (start !== null && time !== null) {
    const offsets = [...new Set(zones.map((zone) => zoneOffset(zone, start, time)))];
    if (offsets.length > 1) {
      const words = [...new Set(zones)]
        .map((zone) => `${zone} ${offsetWords(zoneOffset(zone, start, time))}`)
        .join(', ');
      reportIn(context, 'time-in-two-zones', at, { time, zones: words });
    }
  }
  return zones[0] ?? tables.site?.timeZone ?? null;
}
