import { grouped } from './figure-words.ts';

/**
 * A number with its noun: `1 report`, `3 reports`, `1,200 reports`.
 *
 * @param count Whole number, 0 or more.
 * @param one The noun for one.
 * @param many The noun for any other number; `one` with an `s` where left out.
 */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(String(count))} ${count === 1 ? one : many}`;
}
