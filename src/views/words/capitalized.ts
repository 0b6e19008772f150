/**
 * Words with a capital at their beginning: `news site` is `News site`.
 *
 * @param words `null` where there are none; then so is the result.
 */
export function capitalized(words: string | null): string | null {
  return words === null ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
