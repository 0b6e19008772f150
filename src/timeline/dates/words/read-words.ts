import type { Entry, Lexicon } from './lexicon.ts';
import { tokenize, type Token } from './tokenize.ts';
import type { Word } from './word.ts';

/**
 * Reads a wording word by word, always the longest phrase that the lexicon knows.
 *
 * @param wording any text
 * @param lexicon the words that are understood
 * @returns what each means, with where it stands; `unknown` for what no table holds
 */
export function readWords(wording: string, lexicon: Lexicon): readonly Word[] {
  const tokens = tokenize(wording);
  const words: Word[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const entry = token.meaning === null ? longest(tokens, at, lexicon) : undefined;
    const last = tokens[at + (entry?.texts.length ?? 1) - 1] as Token;
    const place = { from: token.from, to: last.to };
    if (entry === undefined) words.push({ ...(token.meaning ?? { is: 'unknown' }), ...place });
    else words.push(...entry.meanings.map((meaning) => ({ ...meaning, ...place })));
    at += entry?.texts.length ?? 1;
  }
  return words;
}

function longest(tokens: readonly Token[], at: number, lexicon: Lexicon): Entry | undefined {
  const entries = lexicon.get(tokens[at]?.text ?? '');
  return entries?.find(({ texts }) => texts.every((text, index) => tokens[at + index]?.text === text));
}
