import { distance } from 'fastest-levenshtein';

/** Comparing costs the square of the letters, and nobody mistypes a name of so many. */
const LONGEST = 200;
/** From so many faults on, nobody needs a proposal for one more. */
export const MANY_FAULTS = 100;

/**
 * The known word nearest to one that was met, for "did you mean".
 *
 * @param met what was written
 * @param known what would have been understood
 * @returns the nearest of `known` (the first of equals in code-unit order), or `null` where none is near:
 *   it has over 200 characters, or more than a third of the longer word's letters would have to change. Two letters that changed places are one change
 * @example nearest('publishd', ['published', 'updated']) // 'published'
 */
export function nearest(met: string, known: Iterable<string>): string | null {
  if (met.length > LONGEST) return null;
  const word = fold(met);
  let best: { word: string; steps: number } | null = null;
  for (const candidate of known) {
    const other = fold(candidate);
    // Each letter that one has more than the other is a step.
    const most = Math.max(word.length, other.length) / 3;
    if (Math.abs(word.length - other.length) > most) continue;
    const steps = stepsBetween(word, other, Math.min(most, best?.steps ?? most));
    if (steps > most) continue;
    if (best === null || steps < best.steps || (steps === best.steps && candidate < best.word)) {
      best = { word: candidate, steps };
    }
  }
  return best?.word ?? null;
}

/**
 * The same, unless so much is wrong already that proposing costs more than it helps: each compares with all that is known.
 *
 * @param faults what was reported so far
 */
export function nearestUnlessMany(met: string, known: Iterable<string>, faults: readonly unknown[]): string | null {
  return faults.length < MANY_FAULTS ? nearest(met, known) : null;
}

/**
 * How many letters differ: Levenshtein's distance, with two neighbours that changed places as one step, the commonest
 * slip of all.
 *
 * @param word one word
 * @param other another
 * @param most above so many, the number need not be exact
 */
export function stepsBetween(word: string, other: string, most = Infinity): number {
  const plain = distance(word, other);
  // A swap is two plain steps, so that it saves one.
  if (plain - 1 > most) return plain;
  let least = plain;
  for (let at = 1; at < word.length && least > 1 && least === plain; at += 1) {
    const swapped = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    least = Math.min(least, 1 + distance(swapped, other));
  }
  return least;
}

/** Letters alone: case, spaces and joining marks do not make a word another one. */
function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
