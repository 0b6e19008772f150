import type { Phrases } from './word.ts';

/** Signs that mean the same in every language. Dashes and spaces of all kinds come here as `-` and nothing. */
export const COMMON: Phrases = {
  ',': { is: 'comma' },
  '-': { is: 'dash' },
  '(': { is: 'open' },
  ')': { is: 'close' },
  '?': { is: 'question' },
  '/': { is: 'trap', trap: 'slash' },
};
