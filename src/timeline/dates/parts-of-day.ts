import type { PartOfDay } from '../model.ts';

/** A part of the day, with the times that people give it. Minutes count from midnight at the place. */
export interface PartRow {
  readonly name: PartOfDay;
  /** Where it begins in the order of a day. */
  readonly start: number;
  /** Where the next one begins; 1440 for the night, whose order ends with its day. */
  readonly end: number;
  /** First minute that a clock time may have under this name. Parts overlap: words are generous. */
  readonly holdsFrom: number;
  /** Last such minute; before `holdsFrom` where the part goes over midnight. */
  readonly holdsTo: number;
}

/** The parts of the day in their order. */
export const PARTS: readonly PartRow[] = [
  { name: 'early-morning', start: 0, end: 360, holdsFrom: 0, holdsTo: 8 * 60 + 59 },
  { name: 'morning', start: 360, end: 720, holdsFrom: 5 * 60, holdsTo: 12 * 60 + 59 },
  { name: 'midday', start: 720, end: 780, holdsFrom: 11 * 60, holdsTo: 15 * 60 + 59 },
  { name: 'afternoon', start: 780, end: 1080, holdsFrom: 12 * 60, holdsTo: 19 * 60 + 59 },
  { name: 'evening', start: 1080, end: 1320, holdsFrom: 17 * 60, holdsTo: 23 * 60 + 59 },
  { name: 'night', start: 1320, end: 1440, holdsFrom: 20 * 60, holdsTo: 5 * 60 + 59 },
];

/**
 * The row of a part of the day.
 *
 * @param name any text
 * @returns its row in `PARTS`, or `undefined` where it names no part
 */
export function partRow(name: string): PartRow | undefined {
  return PARTS.find((part) => part.name === name);
}

/**
 * Whether a text names a part of the day.
 *
 * @param text any text
 * @example isPartOfDay('early-morning') // true
 */
export function isPartOfDay(text: string): text is PartOfDay {
  return partRow(text) !== undefined;
}

/**
 * Whether a text is a clock time of 24 hours, `00:00` to `23:59`.
 *
 * @param text any text
 * @example isClockTime('9:30') // false
 */
export function isClockTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/**
 * The minutes of a clock time since midnight.
 *
 * @param time `HH:MM`
 * @example minutesOf('21:30') // 1290
 */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * Whether people could give a clock time that name. Generous, since words are: 05:30 is both night and morning.
 *
 * @param part a part of the day
 * @param time `HH:MM`
 * @example partHolds('night', '02:15') // true
 */
export function partHolds(part: PartOfDay, time: string): boolean {
  const row = partRow(part);
  if (row === undefined) return false;
  const minutes = minutesOf(time);
  if (row.holdsFrom > row.holdsTo) return minutes >= row.holdsFrom || minutes <= row.holdsTo;
  return minutes >= row.holdsFrom && minutes <= row.holdsTo;
}
