import type { CslName } from './csl-item.ts';
import { onceFor } from '../../timeline/once-for.ts';

/** Words of which a body's name is made, and a person's is not. */
const BODY =
  /\b(?:agenc(?:y|ies)|associat(?:es|ed|ion)|bureau|cent(?:er|re)|committee|correspondents?|council|desk|editors?|groups?|international|media|ministry|monitoring|network|news|newsroom|office|organi[sz]ation|press|radio|reporters?|service|staff|team|television|tv|union|united|watch|wire|writers?)\b|[\d/&@]|^the\s/iu;
const PARTICLE =
  /^(?:af|auf|av|bin|bint|da|dal|das|de|degli|del|della|dello|den|der|des|di|do|dos|du|ibn|in|la|las|le|los|op|ten|ter|van|vom|von|y|zu|zum|zur|’t|'t)$/u;
const TIED = /^((?:a[dlnrstz]|ash|as|el|ul)-|[dl][’'])(?=\p{Lu})/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/iu;

/**
 * A name in the parts by which styles order it.
 *
 * Printed names do not say what they are, so: a body is what the vocabulary knows as an outlet, what is made of a body's
 * words (`AFP staff`, `DW News`) or is one word; everyone else is a person, given names first and the last word the
 * family's, with particles (`van`, `al-`) and `Jr.` apart. `Family, Given` with a comma is taken at its word: an editor
 * can say so where a newspaper prints the family name first.
 *
 * @param name as printed
 * @param bodies names and short names of outlets, which are never persons
 * @example splitName('Vincent van Gogh', new Set()) // { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }
 */
export function splitName(name: string, bodies: ReadonlySet<string>): CslName {
  const printed = name.replace(/\s+/gu, ' ').trim();
  if (isOutlet(printed, bodies) || BODY.test(printed)) return { literal: printed };
  const [before = '', ...after] = printed.split(/, ?/u);
  const suffix = after.find((part) => SUFFIX.test(part));
  const given = after.find((part) => !SUFFIX.test(part));
  if (after.length > 2 || (after.length === 2 && suffix === undefined)) return { literal: printed };
  if (given !== undefined) return person(before.split(' '), given, suffix);
  const words = before.split(' ');
  const last = suffix ?? (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined);
  if (words.length < 2) return { literal: printed };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first -= 1;
  return person(words.slice(first), words.slice(0, first).join(' '), last);
}

/**
 * Whether the vocabulary knows a name as an outlet's: all that `splitName` takes from the vocabulary.
 *
 * @param name as printed
 * @param bodies as for `splitName`
 */
export function isOutlet(name: string, bodies: ReadonlySet<string>): boolean {
  return bodies.has(withoutThe(name.replace(/\s+/gu, ' ').trim()));
}

function withoutThe(name: string): string {
  return name.replace(/^the /iu, '').toLowerCase();
}

/** Words of the family name with its particles before it. */
function person(words: readonly string[], given: string, suffix: string | undefined): CslName {
  const whole = words.join(' ');
  const at = words.findIndex((word) => !PARTICLE.test(word));
  const tied = TIED.exec(whole)?.[1];
  const particle = tied ?? (at > 0 ? words.slice(0, at).join(' ') : undefined);
  const family = tied !== undefined ? whole.slice(tied.length) : at > 0 ? words.slice(at).join(' ') : whole;
  return {
    family,
    given,
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

type Outlets = readonly { readonly name: string; readonly short: string }[];

/**
 * The names by which outlets are known, as `splitName` asks for them.
 *
 * @param outlets of the vocabulary; never changed afterwards: the second call gives the first one's result
 */
export const bodyNames = onceFor(
  (outlets: Outlets): ReadonlySet<string> =>
    new Set(outlets.flatMap(({ name, short }) => [withoutThe(name), withoutThe(short)])),
);
