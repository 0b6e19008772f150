import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideQuote } from '../../../src/timeline/receipts/beside-quote.ts';

/** What stands beside the last passage of the text with the quote's words. */
const beside = (quote: string, text: string) => besideQuote(quote, text.lastIndexOf(quote), text);

describe('besideQuote', () => {
  test.each([
    ['words that stand there once', 'go home', 'He said: go home.', null],
    ['one word before', 'go home', 'He said go home. She cried “go home”.', { before: 'cried “', after: null }],
    [
      'as many as it takes, no more',
      'go home',
      'We heard him say go home, and then her say go home.',
      { before: 'her say', after: null },
    ],
    ['never from another line', 'go home', 'Now go home.\nThen\ngo home soon', { before: null, after: 'soon' }],
    ['nothing where three words do not tell', 'go', 'a b c go d e f, a b c go d e f', null],
    ['upper and lower case are the same', 'Go home', 'He: go home. She: Go home.', { before: 'She: ', after: null }],
    ['parts of words are other words', 'go', 'gone, go', null],
    ['Kazakh letters', 'Жаңаөзен', 'Бүгін Жаңаөзен, кеше Жаңаөзен', { before: 'кеше', after: null }],
  ])('%s', (_, quote, text, expected) => {
    const trimmed = expected === null ? null : { ...expected, before: expected.before?.trim() ?? null };
    expect(beside(quote, text)).toEqual(trimmed);
  });

  test('of a quote with an ellipsis, its first part counts', () => {
    const text = 'They go and come home. We go far from home.';
    expect(besideQuote('go … home', text.indexOf('go far'), text)).toEqual({ before: 'We', after: null });
  });

  test('what it gives stands there once with the quote, in at most three words', () => {
    const word = fc.constantFrom('go', 'home', 'now', 'she', 'said', 'a');
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 14 }), fc.nat(), (words, seed) => {
        const text = words.join(' ');
        const at = seed % (words.length - 1);
        const offset = words.slice(0, at).join(' ').length + (at === 0 ? 0 : 1);
        const quote = words.slice(at, at + 2).join(' ');
        const found = besideQuote(quote, offset, text);
        if (found === null) return;
        const whole = [found.before, quote, found.after].filter((part) => part !== null).join(' ');
        const padded = ` ${text} `;
        expect(padded.split(` ${whole} `).length).toBe(2);
        expect((found.before ?? found.after ?? '').split(' ').length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
