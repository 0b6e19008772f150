import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/timeline/similarity/words-of.ts';

test.each([
  ['The airport’s 3,800 guests — “well-fed”', ['the', 'airport', '3,800', 'guests', 'well', 'fed']],
  ['Аэропорт АЛМАТЫ, қаңтар', ['аэропорт', 'алматы', 'қаңтар']],
  ["don't, won't; it's", ["don't", "won't", 'it']],
  ['ﬁre Ｆｉｒｅ', ['fire', 'fire']],
  ['哈萨克斯坦 火', ['哈萨', '萨克', '克斯', '斯坦', '火']],
  ['… — !', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
