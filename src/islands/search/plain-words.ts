/**
 * Words as Pagefind compares them: lower case, without marks over and under letters, and nothing but letters and digits.
 *
 * @param text One word or several.
 * @returns The words, without those that have no letter and no digit.
 */
export function plainWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '');
}
