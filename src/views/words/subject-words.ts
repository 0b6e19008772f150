/**
 * What a figure counts, as a phrase: `killed (security forces)`, `troops`, `LPG price`.
 *
 * @param measure Name of the measure, as the vocabulary has it.
 * @param of Slug of whom it counts; `null` where that is not said.
 */
export function subjectWords(measure: string, of: string | null): string {
  return of === null ? uncapitalized(measure) : `${uncapitalized(measure)} (${of.replaceAll('-', ' ')})`;
}

/** The first letter small, unless the word is written in capitals (`LPG`). */
function uncapitalized(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
