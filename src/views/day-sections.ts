import { monthName } from '../timeline/dates/day-names.ts';
import type { DateSpan, Event } from '../timeline/model.ts';
import { dayParts } from './day-parts.ts';

/** When the events of one section begin, as narrowly as their dates say. */
export interface SectionDate {
  /** `day`: on that day. `month`, `year`: not known more narrowly. `before`: on that day or earlier. `undated`: not known. */
  readonly kind: 'day' | 'month' | 'year' | 'before' | 'undated';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty for `undated`. */
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
  readonly events: readonly Event[];
}

/**
 * Divides a timeline by the first possible day of each event. A month or a year is a span and not its first day, so it
 * has a heading of its own after that day.
 *
 * @param events In the timeline's order.
 * @returns Sections in the order of their first events; within each, the timeline's order.
 */
export function daySections(events: readonly Event[]): readonly DaySection[] {
  const sections = new Map<string, { readonly date: SectionDate; readonly events: Event[] }>();
  for (const event of events) {
    const date = sectionDate(event.date);
    const id = sectionId(date);
    const section = sections.get(id);
    if (section === undefined) sections.set(id, { date, events: [event] });
    else section.events.push(event);
  }
  return [...sections].map(([id, { date, events }]) => ({ id, date, ...headingParts(date), events }));
}

/**
 * Where an event stands: at its first possible day, or in the month or year that is all that is known of its beginning.
 *
 * @param span The event's date.
 * @example sectionDate of `2022-01-05/2022-01-07` is day 2022-01-05; of `2022-01` or `2022-01-XX`, month 2022-01.
 */
export function sectionDate(span: DateSpan): SectionDate {
  if (span.start === null) return span.end === null ? UNDATED : { kind: 'before', value: span.end };
  const beginning = /^(?<year>\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/.exec(span.edtf)?.groups;
  // A merged span may begin on a day that its EDTF spells otherwise (`XX`, open): then the day itself counts.
  if (span.precision === 'year' || (beginning !== undefined && beginning['month'] === undefined)) {
    return { kind: 'year', value: span.start.slice(0, 4) };
  }
  if (span.precision === 'month' || (beginning !== undefined && beginning['day'] === undefined)) {
    return { kind: 'month', value: span.start.slice(0, 7) };
  }
  return { kind: 'day', value: span.start };
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
    case 'before':
      return `_before-${date.value}`;
    case 'undated':
      return '_undated';
  }
}

function headingParts(date: SectionDate): Pick<DaySection, 'lead' | 'main' | 'tail'> {
  switch (date.kind) {
    case 'day': {
      const parts = dayParts(date.value);
      return { lead: parts.weekday, main: parts.date, tail: parts.year };
    }
    case 'before': {
      const parts = dayParts(date.value);
      return { lead: 'On or before', main: parts.date, tail: parts.year };
    }
    case 'month':
      return { lead: '', main: monthName(Number(date.value.slice(5))), tail: date.value.slice(0, 4) };
    case 'year':
      return { lead: '', main: date.value, tail: '' };
    case 'undated':
      return { lead: '', main: 'Date not known', tail: '' };
  }
}
