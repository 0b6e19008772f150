import type { Vocabulary } from '../model.ts';

/** An entry of the vocabulary by its one spelling. */
export interface Spelled {
  readonly name: string;
  /** Name of the file, e.g. `places.yaml`. */
  readonly file: string;
}

/** The names of a vocabulary as they are looked for in a text. */
export interface Spellings {
  /** Every name and other spelling as a whole, the longest first; `null` where there is none. */
  readonly pattern: RegExp | null;
  /** Spellings for which the text should have the name. */
  readonly others: ReadonlyMap<string, Spelled>;
  /** Single words of names, each with its entry; `null` for words that only other texts of the vocabulary hold. */
  readonly words: ReadonlyMap<string, Spelled | null>;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/**
 * Gathers the spellings of a vocabulary. Another spelling (`aka`) is fine in a text where it is a name too, or a part of
 * one (`Mangystau` of `Mangystau Region`), or letters for a name (`CSTO`); one in another script than the site's is
 * never met in its language.
 *
 * @param vocabulary places, speakers and outlets count
 */
export function spellingsOf({ outlets, places, speakers, topics, measures, site }: Vocabulary): Spellings {
  const entries = [
    ...places.map(({ name, aka }) => ({ name, aka, file: 'places.yaml' })),
    ...speakers.map(({ name, aka }) => ({ name, aka, file: 'speakers.yaml' })),
    ...outlets.map(({ name, short }) => ({ name, aka: [short], file: 'outlets.yaml' })),
  ];
  const names = new Set([...entries.map(({ name }) => name), ...outlets.map(({ short }) => short)]);
  const ownScript = scriptOf(site.language);
  const others = new Map<string, Spelled>();
  const words = new Map<string, Spelled | null>();
  const note = (text: string, entry: Spelled | null): void => {
    for (const [word] of text.matchAll(WORD)) {
      if ((words.get(word) ?? null) === null) words.set(word, /^\p{Lu}/u.test(word) ? entry : null);
    }
  };
  const roles = speakers.flatMap(({ role, side }) => [role, side]);
  for (const { name, description } of [...topics, ...measures]) roles.push(name, description);
  for (const text of [...roles, site.title, site.subtitle, site.description]) note(text ?? '', null);
  for (const { name, aka, file } of entries) {
    for (const other of aka) {
      note(other, null);
      if (!ownScript.test(other) || isInitials(other) || [...names].some((one) => holds(one, other))) continue;
      if (!others.has(other)) others.set(other, { name, file });
    }
  }
  for (const { name, file } of entries) note(name, { name, file });

  const all = [...new Set([...names, ...entries.flatMap(({ aka }) => aka)])].filter((one) => /\p{L}/u.test(one));
  const longestFirst = all.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  const pattern =
    all.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return { pattern, others, words };
}

/** Whether a text is of the script in which a language is commonly written; of all where that is not one script. */
function scriptOf(language: string): RegExp {
  const script = new Intl.Locale(language).maximize().script ?? '';
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
}

function isInitials(text: string): boolean {
  return /^[\p{Lu}\p{N}.&]{2,8}$/u.test(text);
}

/** Whether a name is another spelling or has it among its words. */
function holds(name: string, part: string): boolean {
  return ` ${name} `.includes(` ${part} `);
}
