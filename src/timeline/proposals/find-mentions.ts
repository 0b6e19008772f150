import type { Vocabulary } from '../model.ts';
import { isFormOf, nameKey } from './name-forms.ts';
import { isAkin, namings, type Naming } from './names.ts';
import type { SourceText, Word } from './source-text.ts';

/** Where a text names a place or speaker of the vocabulary. */
export interface Mention {
  readonly slug: string;
  readonly of: 'place' | 'speaker';
  readonly by: Naming['by'];
  readonly person: boolean;
  readonly start: number;
  readonly end: number;
  /** Indexes of its words: the first, and that after the last. */
  readonly from: number;
  readonly until: number;
}

/** So many words before and after a body or office tell whose it is. */
const NEAR = { before: 3, after: 4 };

/** What is better where two namings fit as many words. */
const RANK: Readonly<Record<Naming['by'], number>> = { name: 5, surname: 4, body: 3, office: 2, kind: 1 };

/** A naming that fits at a word. */
interface Fit {
  readonly naming: Naming;
  readonly until: number;
  /** Whether the words around it say whose it is, and rightly. */
  readonly whose: boolean;
}

/**
 * Finds the places and speakers of the vocabulary in a text: whole words, the longest naming first. A body or an office
 * (`the president`) is taken for the one whose it is said to be; else for the only one, or the one named last.
 *
 * @param source the text
 * @param vocabulary of the timeline
 * @returns in the order of the text; a place may stand within a speaker's name, but nothing else overlaps
 */
export function findMentions(source: SourceText, vocabulary: Vocabulary): Mention[] {
  const endings = new Set(source.table.endings.split('|'));
  const officials = source.tableOf(source.table.officials);
  const all = namings(vocabulary);
  const main = mainPlaces(vocabulary);
  const byStart = new Map<string, Naming[]>();
  for (const naming of all) {
    const key = [...(naming.words[0] ?? '')].slice(0, 3).join('');
    byStart.set(key, [...(byStart.get(key) ?? []), naming]);
  }
  const authorities = all.filter(
    ({ of, words }) =>
      of === 'speaker' &&
      words.length === 1 &&
      /^(?:authorities|власти|autoridades|autorités|behörden|билік)$/u.test(words[0] ?? ''),
  );
  const mentions: Mention[] = [];
  const lastNamed = new Map<string, number>();
  const taken = { place: 0, speaker: 0 };

  for (let at = 0; at < source.words.length; at += 1) {
    const word = source.words[at];
    if (word === undefined) continue;
    const key = nameKey(word.key);
    const near = byStart.get([...key].slice(0, 3).join('')) ?? [];
    const spoken = officials.has(key) ? [...near, ...authorities] : near;
    for (const kind of ['place', 'speaker'] as const) {
      if (at < taken[kind]) continue;
      const fits = spoken
        .filter((naming) => naming.of === kind)
        .flatMap((naming) =>
          fitAt(naming, source.words, at, endings, officials.has(key) && authorities.includes(naming)),
        );
      const best = choose(fits, lastNamed, main);
      if (best === null) continue;
      const last = source.words[best.until - 1];
      if (last === undefined) continue;
      const { slug, by, person } = best.naming;
      mentions.push({ slug, of: kind, by, person, start: word.start, end: last.end, from: at, until: best.until });
      taken[kind] = best.until;
      if (kind === 'speaker') lastNamed.set(slug, at);
    }
  }
  return mentions;
}

/** Names of the places that lie in no other. */
function mainPlaces({ places }: Vocabulary): string[] {
  const holds = new Set(places.flatMap(({ within }) => within ?? []));
  return places
    .filter(({ slug, within }) => within === null && holds.has(slug))
    .flatMap(({ name, aka }) => [name, ...aka].map(nameKey));
}

function fitAt(
  naming: Naming,
  words: readonly Word[],
  at: number,
  endings: ReadonlySet<string>,
  asOfficials: boolean,
): Fit[] {
  const first = words[at];
  if (first === undefined || (naming.proper && !first.capital)) return [];
  const until = at + (asOfficials ? 1 : naming.words.length);
  if (!asOfficials) {
    for (const [index, name] of naming.words.entries()) {
      const word = words[at + index];
      if (word === undefined || !isFormOf(nameKey(word.key), name, endings)) return [];
      // Nothing may part the words of a name but a space or a hyphen.
      if (index > 0 && !/^(?:\s+|[-‐‑–]|\. ?)$/u.test(word.gap)) return [];
    }
  }
  if (naming.by === 'name' || naming.by === 'surname') return [{ naming, until, whose: true }];
  const whose = isOwned(naming, words, at, until);
  if (whose === 'others' || (naming.strict && whose !== 'theirs')) return [];
  // `anti-government`, `ex-president`.
  if (/^[-‐‑]$/u.test(first.gap)) return [];
  return [{ naming, until, whose: whose === 'theirs' }];
}

/** Whose a body or office is said to be: theirs, of others, or nothing is said. */
function isOwned(naming: Naming, words: readonly Word[], at: number, until: number): 'theirs' | 'others' | 'unsaid' {
  const before = words.slice(Math.max(0, at - NEAR.before), at);
  const after = words.slice(until, until + NEAR.after);
  const tied = [
    ...before.filter((_, index) => isTied(words, at - before.length + index + 1, at)),
    ...after.filter((_, index) => isTied(words, until, until + index)),
  ];
  if (tied.some((word) => naming.whose.some((owner) => isAkin(nameKey(word.key), owner)))) return 'theirs';
  const previous = words[at - 1];
  const direct = previous !== undefined && /^\s+$/u.test(words[at]?.gap ?? '');
  if (direct && (previous.capital || /^(?:us|uk|eu|un)$/u.test(previous.key)) && !startsSentence(words, at - 1))
    return 'others';
  if (
    direct &&
    previous.capital &&
    !/^(?:the|a|an|el|la|los|las|le|les|l|der|die|das|but|and|as|in|on)$/u.test(previous.key)
  )
    return 'others';
  return 'unsaid';
}

/** Whether no comma or stop stands between two words. */
function isTied(words: readonly Word[], from: number, until: number): boolean {
  return words.slice(from, until + 1).every(({ gap }) => !/[,;:.!?—–"“”«»()]/u.test(gap));
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /[.!?\n]/u.test(words[at]?.gap ?? '');
}

/** The longest, then the surest; of offices that fit equally, the main one or the one named last. */
function choose(fits: readonly Fit[], lastNamed: ReadonlyMap<string, number>, main: readonly string[]): Fit | null {
  const [longest] = [...fits].sort(
    (a, b) => Number(b.whose) - Number(a.whose) || b.until - a.until || RANK[b.naming.by] - RANK[a.naming.by],
  );
  if (longest === undefined) return null;
  const equals = fits.filter(
    ({ until, whose, naming }) => until === longest.until && whose === longest.whose && naming.by === longest.naming.by,
  );
  const slugs = new Set(equals.map(({ naming }) => naming.slug));
  if (longest.naming.by === 'kind' && !longest.whose) {
    const named = equals.filter(({ naming }) => lastNamed.has(naming.slug));
    return latest(named, lastNamed);
  }
  if (slugs.size === 1 && (longest.whose || longest.naming.by !== 'office')) return longest;
  const named = latest(equals, lastNamed);
  if (named !== null) return named;
  const leading = equals.find(({ naming }) => naming.whose.some((owner) => main.some((place) => isAkin(owner, place))));
  return leading ?? null;
}

function latest(fits: readonly Fit[], lastNamed: ReadonlyMap<string, number>): Fit | null {
  const at = (fit: Fit): number => lastNamed.get(fit.naming.slug) ?? -1;
  const [best] = fits.filter((fit) => at(fit) >= 0).sort((a, b) => at(b) - at(a));
  return best ?? null;
}
