import { beginsOnDay } from '../timeline/dates/begins-on-day.ts';
import { dateWords, shortDateWords } from '../timeline/dates/date-words.ts';
import { monthName } from '../timeline/dates/day-names.ts';
import type { DateSpan, Event } from '../timeline/model.ts';
import { dayParts } from './day-parts.ts';

/** When the events of one section begin, as narrowly as their dates say. */
export interface SectionDate {
  /**
   * `day`: on that day. `month`, `year`: not known more narrowly. `span`: some time in a decade, from one year to another
   * and so on. `before`: on that day or earlier. `undated`: not known.
   */
  readonly kind: 'day' | 'month' | 'year' | 'span' | 'before' | 'undated';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; of a `span` first and last possible day, `2020-01-01/..`; empty for `undated`. */
  readonly value: string;
}

/** Events under one heading. */
export interface DaySection {
  /** Unique on the page, and never equal to an event's id. */
  readonly id: string;
  readonly date: SectionDate;
  /** The heading in three parts of unlike weight: `Wednesday`, `5 January`, `2022`; the outer ones may be empty. */
  readonly lead: string;
  readonly main: string;
  readonly tail: string;
  /** What a jump to it says: of a day its number, else the heading in few words: `Jan 2022`, `2020–2029`. */
  readonly label: string;
  readonly events: readonly Event[];
}

/**
 * Divides a timeline by the first possible day of each event. A month, a year, a decade or a span of them is not its
 * first day, so it has a heading of its own after that day.
 *
 * @param events In the timeline's order.
 * @returns Sections in the order of their first events; within each, the timeline's order.
 */
export function daySections(events: readonly Event[]): readonly DaySection[] {
  const sections = new Map<
    string,
    { readonly date: SectionDate; readonly first: DateSpan; readonly events: Event[] }
  >();
  for (const event of events) {
    const date = sectionDate(event.date);
    const id = sectionId(date);
    const section = sections.get(id);
    if (section === undefined) sections.set(id, { date, first: event.date, events: [event] });
    else section.events.push(event);
  }
  return [...sections.values()].map(({ first, date, events: of }) => ({
    id: sectionId(date),
    date,
    ...headingParts(date, first),
    events: of,
  }));
}

/**
 * Where an event stands: at its first possible day, or in the month, the year or the longer span that is all that is
 * known of its beginning.
 *
 * @param span The event's date.
 * @example sectionDate of `2022-01-05/2022-01-07` is day 2022-01-05; of `2022-01` or `2022-01-XX`, month 2022-01; of
 *   `202X`, span 2020-01-01/2029-12-31.
 */
export function sectionDate(span: DateSpan): SectionDate {
  const { start, end, precision } = span;
  if (start === null) return end === null ? UNDATED : { kind: 'before', value: end };
  if (precision === 'year') return { kind: 'year', value: start.slice(0, 4) };
  if (precision === 'month') return { kind: 'month', value: start.slice(0, 7) };
  return beginsOnDay(span) ? { kind: 'day', value: start } : { kind: 'span', value: `${start}/${end ?? '..'}` };
}

const UNDATED: SectionDate = { kind: 'undated', value: '' };

/** Underscores cannot stand in an event's id and neither can a day or month, so none of these can meet one. */
function sectionId(date: SectionDate): string {
  switch (date.kind) {
    case 'day':
    case 'month':
      return date.value;
    case 'year':
      return `_${date.value}`;
    case 'span':
      return `_${date.value.replace('/', '_')}`;
    case 'before':
      return `_before-${date.value}`;
    case 'undated':
      return '_undated';
  }
}

/** @param span A date that stands there; of a span its own words are the heading, without how sure it is. */
function headingParts(date: SectionDate, span: DateSpan): Pick<DaySection, 'lead' | 'main' | 'tail' | 'label'> {
  switch (date.kind) {
    case 'day':
    case 'before': {
      const { weekday, date: main, year: tail } = dayParts(date.value);
      const label = String(Number(date.value.slice(8)));
      return { lead: date.kind === 'day' ? weekday : 'On or before', main, tail, label };
    }
    case 'month': {
      const [main, tail] = [monthName(Number(date.value.slice(5))), date.value.slice(0, 4)];
      return { lead: '', main, tail, label: `${main.slice(0, 3)} ${tail}` };
    }
    case 'year':
      return { lead: '', main: date.value, tail: '', label: date.value };
    case 'span': {
      const edtf = span.edtf.replace(/[~?%]/gu, '');
      const bare = { ...span, edtf, time: null, timeZone: null, approximate: false, uncertain: false };
      const words = dateWords(bare);
      const main = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
      return { lead: '', main, tail: '', label: shortDateWords(bare) };
    }
    case 'undated':
      return { lead: '', main: 'Date not known', tail: '', label: '?' };
  }
}
