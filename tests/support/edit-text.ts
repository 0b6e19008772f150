/**
 * A text with one of the places that match made another.
 *
 * @param text of a file
 * @param pattern with `g`
 * @param at chooses the place
 * @param by what stands there then; `at` is handed on to it
 * @returns the text itself where nothing matches
 */
export function replaceOne(
  text: string,
  pattern: RegExp,
  at: number,
  by: (found: string, at: number) => string,
): string {
  const found = [...text.matchAll(pattern)];
  const one = found[at % Math.max(found.length, 1)];
  if (one === undefined) return text;
  return `${text.slice(0, one.index)}${by(one[0], at)}${text.slice(one.index + one[0].length)}`;
}

/**
 * One of a list.
 *
 * @param from not an empty one
 * @param at chooses it: any whole number from 0
 */
export function pick<T>(from: readonly T[], at: number): T {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('There is nothing to edit.');
  return one;
}

/** The text of a file; empty where there is none. */
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());

/** A text as the bytes of a file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
