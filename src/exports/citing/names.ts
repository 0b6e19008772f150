import type { CslName } from './csl-item.ts';

/**
 * A name in the order in which it is said: `Martin Luther King Jr.`, `Vincent van Gogh`.
 *
 * @param name of a person or a body
 */
export function directName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, particleWith(name), name.suffix].filter((part) => part !== undefined).join(' ');
}

/**
 * Family name with its particle before it: `van Gogh`, `al-Assad`.
 *
 * @param name of a person
 */
export function particleWith(name: Exclude<CslName, { literal: string }>): string {
  const particle = name['non-dropping-particle'];
  if (particle === undefined) return name.family;
  return /[-’']$/u.test(particle) ? `${particle}${name.family}` : `${particle} ${name.family}`;
}

/**
 * Joins names: two by `and`, more by commas and a comma before `and`. A comma stands before `and` with two as well,
 * because the first one is inverted.
 *
 * @param names one or more, as the style has each
 * @param and `and` or `&`
 */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}
