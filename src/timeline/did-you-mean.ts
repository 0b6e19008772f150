import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that was met, for "did you mean".
 *
 * @param met what was written
 * @param known what would have been understood
 * @returns the nearest of `known` (the first of equals in code-unit order), or `null` where none is near:
 *   more than a third of the longer word's letters would have to change. Two letters that changed places are one change
 * @example nearest('publishd', ['published', 'updated']) // 'published'
 */
export function nearest(met: string, known: Iterable<string>): string | null {
  const word = fold(met);
  let best: { word: string; steps: number } | null = null;
  for (const candidate of known) {
    const other = fold(candidate);
    const steps = stepsBetween(word, other);
    if (steps > Math.max(word.length, other.length) / 3) continue;
    if (best === null || steps < best.steps || (steps === best.steps && candidate < best.word)) {
      best = { word: candidate, steps };
    }
  }
  return best?.word ?? null;
}

/**
 * How many letters differ: Levenshtein's distance, with two neighbours that changed places as one step, the commonest
 * slip of all.
 *
 * @param word one word
 * @param other another
 */
export function stepsBetween(word: string, other: string): number {
  let least = distance(word, other);
  for (let at = 1; at < word.length && least > 1; at += 1) {
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
