/**
 * What is compared of words: their letters and digits. Case, punctuation, quotation marks and spaces are left aside, so
 * that "co-operate" and "cooperate" are the same.
 *
 * @param text any text
 * @example lettersOf('“Fire without warning”,') // 'firewithoutwarning'
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
