const DOUBLE = ['“', '”'] as const;
const SINGLE = ['‘', '’'] as const;

/**
 * Quotation marks as English citations have them: curly, double outside and single within, or the other way round where
 * the whole text will stand in double ones. Marks of other languages (« », „ “) stay as they are; so does what has no
 * partner, but for a straight apostrophe, which becomes curly.
 *
 * @param text any
 * @param outer which marks the outermost quotation gets
 * @returns the text with the same letters
 * @example typographicQuotes(`Leader's 'shoot to kill' order`, 'double') // 'Leader’s “shoot to kill” order'
 */
export function typographicQuotes(text: string, outer: 'double' | 'single'): string {
  const letters = [...text];
  const pairs = pairsIn(letters);
  for (const [at, letter] of letters.entries()) if (letter === "'") letters[at] = '’';
  for (const { open, close } of pairs) {
    const depth = pairs.filter((other) => other.open < open && close < other.close).length;
    const [opening, closing] = (depth % 2 === 0) === (outer === 'double') ? DOUBLE : SINGLE;
    letters[open] = opening;
    letters[close] = closing;
  }
  return letters.join('');
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

function pairsIn(letters: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly at: number; readonly double: boolean }[] = [];
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1] ?? ' ';
    const after = letters[at + 1] ?? ' ';
    const double = /["“”]/u.test(letter);
    if (/["“'‘]/u.test(letter) && /[\s([{"“'‘/–—-]/u.test(before) && !/\s/u.test(after)) {
      open.push({ at, double });
    } else if (/["”'’]/u.test(letter) && !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      const found = open.findLastIndex((one) => one.double === double);
      // Openings in between were apostrophes, as in ’tis.
      if (found >= 0) pairs.push({ open: open.splice(found)[0]?.at ?? at, close: at });
    }
  }
  return pairs;
}
