import type { Passage } from '../articles/passages.ts';
import { stepsBetween } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault, Vocabulary } from '../model.ts';
import { blankQuotations } from './blank-quotations.ts';
import { spellingsOf, type Spellings } from './spellings.ts';

/** A capitalised word with its inner apostrophes: `O'Neill`; a hyphen divides words. */
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;
const LOWER = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * Has every name spelled in one way in the editor's own words: where an `aka` of the vocabulary stands for the name, and
 * where a word is a letter or two off the word of a name. What stands in quotation marks is other people's spelling.
 *
 * @param passages the editor's words
 * @param vocabulary the names
 * @param folder the content folder, as editors are shown it
 * @returns warnings at the words
 */
export function checkNames(passages: readonly Passage[], vocabulary: Vocabulary, folder: string): Fault[] {
  const spellings = spellingsOf(vocabulary);
  const own = passages.map((passage) => ({ ...passage, text: blankQuotations(passage.text, '\n') }));
  const common = new Set(own.flatMap(({ text }) => text.match(LOWER) ?? []));
  const near = new Map<string, ReturnType<typeof nearName>>();
  return own.flatMap((passage) => {
    const faults: Fault[] = [];
    let rest = passage.text;
    for (const match of spellings.pattern === null ? [] : passage.text.matchAll(spellings.pattern)) {
      const [met] = match;
      const other = spellings.others.get(plain(met));
      rest = rest.slice(0, match.index) + '\n'.repeat(met.length) + rest.slice(match.index + met.length);
      if (other === undefined) continue;
      const place = passage.placeOf(match.index, match.index + met.length);
      const args = { met: plain(met), name: other.name, file: `${folder}/${other.file}` };
      faults.push(fault('other-spelling', passage.path, place, args));
    }
    for (const match of rest.matchAll(CAPITALISED)) {
      const met = match[0].replace(/['’ʼ]s$/u, '');
      if (!near.has(met)) near.set(met, common.has(met.toLowerCase()) ? null : nearName(met, spellings));
      const other = near.get(met) ?? null;
      if (other === null) continue;
      const place = passage.placeOf(match.index, match.index + met.length);
      faults.push(fault('near-name', passage.path, place, { met, name: other.name, file: `${folder}/${other.file}` }));
    }
    return faults;
  });
}

/** The entry of whose name a word is likely a slip: one letter of six, or two of eight, and not only in its ending. */
function nearName(met: string, { words }: Spellings): { readonly name: string; readonly file: string } | null {
  if (met.length < 6 || words.has(met)) return null;
  let best: { readonly name: string; readonly file: string; readonly steps: number } | null = null;
  for (const [word, entry] of words) {
    const shorter = Math.min(word.length, met.length);
    if (shorter < 6 || entry === null || Math.abs(word.length - met.length) > 2) continue;
    // Other endings are other forms of the word: Kazakh, Kazakhs; Ministry, Minister.
    if (word.at(-1) !== met.at(-1)) continue;
    const steps = stepsBetween(word, met);
    if (steps > (shorter < 8 ? 1 : 2) || steps >= (best?.steps ?? Infinity)) continue;
    best = { ...entry, steps };
  }
  return best;
}

/** Spaces of any kind are one. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
