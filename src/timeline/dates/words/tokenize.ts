import type { Meaning } from './word.ts';

/** A piece of a wording: a word in comparable form, or something whose meaning its own shape tells. */
export interface Token {
  /** In lower case and NFC, with plain dashes and apostrophes. */
  readonly text: string;
  /** What its shape means; `null` where a table of words must say. */
  readonly meaning: Meaning | null;
  /** First character, as an index into the wording. */
  readonly from: number;
  /** The character after its last. */
  readonly to: number;
}

const SHAPES = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2}(?![\d-]))`,
    String.raw`(?<numeric>\d{1,2}(?<joint>[./-])\d{1,2}\k<joint>(?:\d{4}|\d{2})(?!\d)|\d{1,2}\/\d{1,2}(?![\d/]))`,
    String.raw`(?<hour12>\d{1,2})(?:[:.](?<minute12>\d{2}))?\s?(?<half>[ap])(?:\.\s?m\.|\.?m(?![\p{L}\p{M}]))`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])`,
    String.raw`(?<hourH>\d{1,2})\s?h(?<minuteH>\d{2})?(?![\p{L}\p{M}\d])`,
    String.raw`(?<hourUhr>\d{1,2})\.(?<minuteUhr>\d{2})(?=\s?uhr(?![\p{L}\p{M}]))`,
    String.raw`(?<dotted>\d{1,2}\.\d{2}(?!\d))`,
    String.raw`(?<ordinal>\d{1,2})(?<suffix>st|nd|rd|th|er|º|го|-го|-е)(?![\p{L}\p{M}])`,
    String.raw`(?<digits>\d+)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’ʼ\u0060][\p{L}\p{M}]+)*)`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'giu',
);

/**
 * Cuts a wording into words, numbers, times and signs. Spaces of every kind only divide.
 *
 * @param wording any text
 */
export function tokenize(wording: string): readonly Token[] {
  return Array.from(wording.matchAll(SHAPES), (match) => {
    // The expression has named groups, so there always is a record of them.
    const groups = match.groups as Partial<Record<string, string>>;
    return {
      text: comparable(match[0]),
      meaning: shapeOf(groups),
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}

/** The form in which words are compared. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-');
}

function shapeOf(groups: Partial<Record<string, string>>): Meaning | null {
  const { iso, numeric, hour12, minute12, half, hour, minute, hourH, minuteH, hourUhr, minuteUhr, dotted } = groups;
  if (iso !== undefined) return { is: 'iso', day: iso };
  if (numeric !== undefined) return { is: 'trap', trap: 'numeric-date' };
  if (hour12 !== undefined)
    return { is: 'clock', time: halfDayTime(Number(hour12), minute12 ?? '00', /p/iu.test(String(half))) };
  if (hour !== undefined) return { is: 'clock', time: `${hour.padStart(2, '0')}:${String(minute)}` };
  if (hourH !== undefined) return { is: 'clock', time: `${hourH.padStart(2, '0')}:${minuteH ?? '00'}` };
  if (hourUhr !== undefined) return { is: 'clock', time: `${hourUhr.padStart(2, '0')}:${String(minuteUhr)}` };
  if (dotted !== undefined) return { is: 'trap', trap: 'dotted-time' };
  return numberOf(groups);
}

function numberOf({ ordinal, suffix, digits }: Partial<Record<string, string>>): Meaning | null {
  if (ordinal !== undefined) {
    const value = Number(ordinal);
    const end = String(suffix).toLowerCase();
    const fits = !/^(?:st|nd|rd|th)$/u.test(end) || end === englishSuffix(value);
    return fits ? { is: 'ordinal', value } : { is: 'unknown' };
  }
  return digits === undefined ? null : { is: 'number', value: Number(digits), digits: digits.length };
}

function englishSuffix(value: number): string {
  if (value >= 11 && value <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** `HH:MM` of a time with a.m. or p.m.; 12 a.m. begins the day. Hours that no half day has stay wrong: `13 p.m.` is `25:00`. */
function halfDayTime(hour: number, minute: string, afternoon: boolean): string {
  const wrong = hour < 1 || hour > 12;
  const hours = wrong ? hour + 24 : (hour % 12) + (afternoon ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
