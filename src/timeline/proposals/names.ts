import type { GeoPlace, Speaker, Vocabulary } from '../model.ts';
import { tokenize } from '../receipts/tokenize.ts';
import { nameKey } from './name-forms.ts';

/** One way to name something of the vocabulary. */
export interface Naming {
  readonly slug: string;
  readonly of: 'place' | 'speaker';
  /**
   * - `name`: as the vocabulary has it
   * - `surname`: the last word of a person's name
   * - `body`: what a body is called without the words that tell whose it is: `interior ministry`
   * - `office`: what a person is called by their role: `president`
   * - `kind`: the last word of a body's name: `ministry`
   */
  readonly by: 'name' | 'surname' | 'body' | 'office' | 'kind';
  /** In comparable form. */
  readonly words: readonly string[];
  /** Whether it must begin with a capital letter. */
  readonly proper: boolean;
  /** Words that tell whose it is, in comparable form: `european`. */
  readonly whose: readonly string[];
  readonly person: boolean;
  /** Whether it counts only where the text says whose it is. */
  readonly strict: boolean;
}

interface Spelled {
  readonly key: string;
  readonly capital: boolean;
}

const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'di',
  'al',
  'bin',
  'ibn',
  'el',
  'y',
  'фон',
  'дер',
  'де',
]);
/** Offices of whoever leads a country, whom the news calls its leader. */
const HEADS = /^(?:president|prime minister|chancellor|king|queen|emir|supreme leader)$/u;
const OF = new Set(['of', 'de', 'del', 'du', 'des', 'von']);
const ARTICLES = new Set(['the', 'la', 'el', 'le', 'les', 'los', 'der', 'die', 'das']);

/**
 * Every way in which a text may name a place or speaker of the vocabulary.
 *
 * @param vocabulary of the timeline
 */
export function namings({ places, speakers }: Pick<Vocabulary, 'places' | 'speakers'>): Naming[] {
  const placeNames = places.flatMap((place) => [place.name, ...place.aka].map(spelled));
  const all = [...places.flatMap(ofPlace), ...speakers.flatMap((speaker) => ofSpeaker(speaker, placeNames))];
  return all.filter(({ words }) => words.length > 0 && words.join('').length > 1);
}

function spelled(name: string): Spelled[] {
  return tokenize(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => ({ key: nameKey(key), capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(key) }));
}

function ofPlace({ slug, name, aka }: GeoPlace): Naming[] {
  return [name, ...aka].map((one) => ({
    slug,
    of: 'place',
    by: 'name',
    words: spelled(one).map(({ key }) => key),
    proper: true,
    whose: [],
    person: false,
    strict: false,
  }));
}

function ofSpeaker({ slug, name, aka, role }: Speaker, placeNames: readonly (readonly Spelled[])[]): Naming[] {
  const base = { slug, of: 'speaker' as const };
  const found = [name, ...aka].flatMap((one): Naming[] => {
    const words = spelled(one);
    const person = isPerson(one, words, placeNames);
    const whole = { ...base, words: words.map(({ key }) => key), whose: [], person, strict: false };
    const named: Naming = { ...whole, by: 'name', proper: person || words.slice(1).some(({ capital }) => capital) };
    if (person) return [named, { ...whole, by: 'surname', words: surname(words), proper: true }];
    return [named, ...ofBody(base, words, placeNames)];
  });
  const person = found.some((one) => one.person);
  return [...found, ...(role === null ? [] : ofRole(base, role, person))];
}

/** Two words and more, all with capitals but for particles, and none of them a place or a word for a body. */
function isPerson(name: string, words: readonly Spelled[], places: readonly (readonly Spelled[])[]): boolean {
  return (
    words.length >= 2 &&
    words.every(({ key, capital }) => capital || PARTICLES.has(key)) &&
    !/\b(?:commission|council|union|party|committee|agency|organi[sz]ation|office|house|bank|group|association|alliance|army|guard|police|ministry|parliament|nations|comisión|consejo|partido|unión|conseil|rat|министерство|комитет|совет|партия|союз)\b/iu.test(
      name,
    ) &&
    !words.some(({ key }) => places.some((place) => place.length === 1 && isAkin(key, place[0]?.key ?? '')))
  );
}

/** A name's last word with the particles before it, unless they are written without: `der Leyen` is no surname. */
function surname(words: readonly Spelled[]): string[] {
  const last = words.at(-1);
  return last === undefined ? [] : [last.key];
}

/** What is left of a body's name without whose it is: `interior ministry`, `authorities`; and its kind: `ministry`. */
function ofBody(
  base: Pick<Naming, 'slug' | 'of'>,
  words: readonly Spelled[],
  places: readonly (readonly Spelled[])[],
): Naming[] {
  const at = words.findLastIndex(({ key }) => OF.has(key));
  const rest = { ...base, proper: false, person: false, strict: false };
  const tail = words.slice(1).findIndex((_, index) => words.slice(index + 1).every(({ capital }) => capital)) + 1;
  let head = words;
  let whose: readonly Spelled[] = [];
  if (at > 0) [head, whose] = [words.slice(0, at), words.slice(at + 1)];
  else if (tail > 0 && words.length > 1) [head, whose] = [words.slice(0, tail), words.slice(tail)];
  else {
    const akin = places.some((place) => isAkin(words[0]?.key ?? '', place[0]?.key ?? ''));
    const small = words.length > 2 && words.slice(1).every(({ capital }) => !capital);
    if (words.length > 1 && (akin || small)) [head, whose] = [words.slice(1), words.slice(0, 1)];
  }
  const keys = head.map(({ key }) => key).filter((key) => !ARTICLES.has(key));
  const owners = whose.filter(({ key }) => !ARTICLES.has(key)).map(({ key }) => key);
  const found: Naming[] = head === words ? [] : [{ ...rest, by: 'body', words: keys, whose: owners }];
  const kind = /\p{Script=Cyrillic}/u.test(keys[0] ?? '') ? keys[0] : keys.at(-1);
  if (keys.length > 1 && kind !== undefined) found.push({ ...rest, by: 'kind', words: [kind], whose: owners });
  return found;
}

/** `President of X`, `US secretary of state`: the office, and whose. */
function ofRole(base: Pick<Naming, 'slug' | 'of'>, role: string, person: boolean): Naming[] {
  const words = spelled(role.replace(/[,;(].*$/u, ''));
  const at = words.findIndex(({ key }) => OF.has(key));
  const rest = { ...base, by: 'office' as const, proper: false, person, strict: false };
  const leading = words.findIndex(({ capital }) => !capital);
  const lead = words.slice(0, Math.max(0, leading));
  if (at > 0) {
    const whose = words.slice(at + 1).filter(({ capital, key }) => capital && !ARTICLES.has(key));
    if (whose.length > 0) {
      const office = { ...rest, words: words.slice(0, at).map(({ key }) => key), whose: whose.map(({ key }) => key) };
      return HEADS.test(office.words.join(' ')) ? [office, { ...office, words: ['leader'], strict: true }] : [office];
    }
  }
  // `US secretary of state`: what comes first is whose, as long as the office itself is in small letters.
  if (lead.length > 0 && lead.length < words.length && words.length <= 5 && words.length > 1 && (at > 0 || person)) {
    return [{ ...rest, words: words.slice(lead.length).map(({ key }) => key), whose: lead.map(({ key }) => key) }];
  }
  return [];
}

/** Whether two words are of one name: `norse` and `norseland`. */
export function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  return length >= 4 && one.slice(0, Math.min(5, length)) === other.slice(0, Math.min(5, length));
}
