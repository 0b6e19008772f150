/** A stretch of a text. */
export interface WritingRun {
  readonly text: string;
  /** Whether it is written from right to left. */
  readonly rightToLeft: boolean;
}

/** The blocks of scripts that are written from right to left, by the defaults of Unicode's Bidi_Class (R and AL). */
const LETTER = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const RUN = new RegExp(`(${LETTER}(?:[\\p{M}\\s\\u200c\\u200d'’\\u2011-]*${LETTER})*)`, 'u');

/**
 * A text in stretches of one direction of writing: words from right to left stand apart, so that a page can isolate each
 * and what stands around it (a comma, a year, a bracket) keeps its place.
 *
 * @param text any text
 * @returns what put together is the text
 * @see https://www.w3.org/International/articles/inline-bidi-markup/ for why names are isolated
 */
export function writingRuns(text: string): WritingRun[] {
  return text.split(RUN).flatMap((part, at) => (part === '' ? [] : [{ text: part, rightToLeft: at % 2 === 1 }]));
}
