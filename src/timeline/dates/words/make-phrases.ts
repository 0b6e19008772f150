import type { PartOfDay } from '../../model.ts';
import type { Joint, Meaning, Phrases, Unit } from './word.ts';

/**
 * Phrases for things that are numbered in calendar order: weekdays (from Monday), months, and number words.
 *
 * @param rows for each, its spellings, separated by `|`
 * @param meaning what the n-th, counted from 1, means
 */
export function numbered(rows: readonly string[], meaning: (n: number) => Meaning): Phrases {
  return Object.fromEntries(rows.flatMap((row, index) => row.split('|').map((word) => [word, meaning(index + 1)])));
}

/**
 * Phrases that all mean one thing.
 *
 * @param meaning what they mean
 * @param spellings separated by `|`
 */
export function all(meaning: Meaning | readonly Meaning[], spellings: string): Phrases {
  return Object.fromEntries(spellings.split('|').map((word) => [word, meaning]));
}

/**
 * Phrases for joining words.
 *
 * @param table what each joint is called in a language, spellings separated by `|`
 */
export function joints(table: Partial<Record<Joint, string>>): Phrases {
  const pairs = Object.entries(table) as readonly (readonly [Joint, string])[];
  return Object.assign({}, ...pairs.map(([is, spellings]) => all({ is } as Meaning, spellings))) as Phrases;
}

/**
 * Phrases for the parts of the day.
 *
 * @param table what each is called in a language, spellings separated by `|`
 */
export function parts(table: Partial<Record<PartOfDay, string>>): Phrases {
  const pairs = Object.entries(table) as readonly (readonly [PartOfDay, string])[];
  return Object.assign({}, ...pairs.map(([part, spellings]) => all({ is: 'part', part }, spellings))) as Phrases;
}

/**
 * Phrases for periods.
 *
 * @param table what each is called in a language, singular and plural, separated by `|`
 */
export function units(table: Partial<Record<Unit, string>>): Phrases {
  const pairs = Object.entries(table) as readonly (readonly [Unit, string])[];
  return Object.assign({}, ...pairs.map(([unit, spellings]) => all({ is: 'unit', unit }, spellings))) as Phrases;
}

/** Meaning of the n-th weekday, 1 for Monday. */
export function weekday(n: number): Meaning {
  return { is: 'weekday', weekday: n };
}

/** Meaning of the n-th month. */
export function month(n: number): Meaning {
  return { is: 'month', month: n };
}

/** Meaning of a number word. */
export function cardinal(n: number): Meaning {
  return { is: 'number', value: n, digits: 0 };
}

/** Meaning of an ordinal word. */
export function ordinal(n: number): Meaning {
  return { is: 'ordinal', value: n };
}

/** Meaning of a day counted from the anchor: -1 for yesterday. */
export function counted(days: number): Meaning {
  return { is: 'counted', days };
}
