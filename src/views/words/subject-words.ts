import type { TimelineIndex } from '../timeline-index.ts';

/**
 * What a figure counts, as a phrase: `killed (security forces)`, `killed (Almaty)`, `LPG price`.
 *
 * @param index Names of measures and places.
 * @param measure Slug of the measure.
 * @param of Slug of whom it counts, or of the place where it counts them; `null` where that is not said.
 */
export function subjectWords(index: TimelineIndex, measure: string, of: string | null): string {
  const name = uncapitalized(index.measures.get(measure)?.name ?? measure);
  return of === null ? name : `${name} (${ofWords(index, of)})`;
}

/**
 * Whom a figure counts, in words: a place by its name, anything else by its slug's words.
 *
 * @param index Names of places.
 * @param of Slug, as in `Figure.of`.
 */
export function ofWords(index: TimelineIndex, of: string): string {
  return index.places.get(of)?.name ?? of.replaceAll('-', ' ');
}

/** The first letter small, unless the word is written in capitals (`LPG`). */
function uncapitalized(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
