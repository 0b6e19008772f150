import { fault } from '../faults.ts';
import type { Article, Fault, Figure, Quote } from '../model.ts';
import { besideQuote } from './beside-quote.ts';
import { findFigure, nearness, type Hint } from './find-figure.ts';
import { ELLIPSIS_WORDS, findQuote, partsOf, type Passage } from './find-quote.ts';
import { marksInOrder } from './marks-in-order.ts';
import { nearestPassage } from './nearest-passage.ts';
import { findNumbers, type FoundNumber } from './numbers/find-numbers.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { statedValue } from './stated-value.ts';
import { claimOf, type Receipt, type ReceiptMark, type Sha256 } from './receipt.ts';
import { tokenize, type Token } from './tokenize.ts';

/** Words shown on either side of a number. */
const CONTEXT = 5;

/** What came of proving an article. */
export interface Proof {
  /** The receipt; `null` where anything is not proved. */
  readonly receipt: Receipt | null;
  readonly quotes: number;
  readonly figures: number;
  /** One for each mark that is not proved, at its place in the article's file. */
  readonly faults: readonly Fault[];
}

/** A source's text, read once for all marks. */
interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
}

/**
 * Proves every quote and every figure of an article against the source's own text.
 *
 * @param article the article
 * @param source the source: its bytes, and the text that they are
 * @param language BCP 47 tag of the site, in whose words figures are read
 * @param sha256 what hashes
 */
export function proveArticle(
  article: Article,
  source: { readonly bytes: Uint8Array; readonly text: string },
  language: string,
  sha256: Sha256,
): Proof {
  const { text, bytes } = source;
  const tokens = tokenize(text);
  const read: Source = { text, tokens, numbers: findNumbers(tokens, text, lexiconOf(article.language)) };
  const faults: Fault[] = [];
  const proved: ReceiptMark[] = [];
  const marks = marksInOrder(article);
  for (const provable of marks) {
    const { event, kind, mark } = provable;
    const hash = sha256(claimOf(provable));
    if (kind === 'quote') {
      const passage = proveQuote(mark, read, article, faults);
      const beside = passage === null ? null : besideQuote(mark.text, passage.start, text);
      if (passage !== null) proved.push({ event, kind, sha256: hash, offset: passage.start, beside });
    } else {
      const offset = proveFigure(mark, read, article, language, faults);
      if (offset !== null) proved.push({ event, kind, sha256: hash, offset, beside: null });
    }
  }
  const quotes = marks.filter(({ kind }) => kind === 'quote').length;
  const receipt: Receipt = { version: 1, source: { sha256: sha256(bytes), length: text.length }, marks: proved };
  return { receipt: faults.length === 0 ? receipt : null, quotes, figures: marks.length - quotes, faults };
}

/** The passage of a quote; `null` where it is not there (reported). */
function proveQuote(quote: Quote, source: Source, { path }: Article, faults: Fault[]): Passage | null {
  const tokens = tokenize(quote.text);
  const passage = findQuote(tokens, source.tokens);
  if (passage !== null) return passage;
  const parts = partsOf(tokens);
  const missing = parts.find((part) => findQuote(part, source.tokens) === null);
  if (parts.length > 1 && missing === undefined) {
    faults.push(fault('scattered-quote', path, quote.place, { quote: quote.text, words: ELLIPSIS_WORDS }));
  } else {
    const nearest = nearestPassage(missing ?? [], source.tokens, quote.text, source.text);
    faults.push(fault('unproved-quote', path, quote.place, { quote: quote.text, nearest }));
  }
  return null;
}

/** The offset of a figure's number; `null` where it or the word for whom it counts is not there (reported). */
function proveFigure(
  figure: Figure,
  source: Source,
  article: Article,
  language: string,
  faults: Fault[],
): number | null {
  const { value, text, as, place } = figure;
  // Whoever writes `dozens` knows no number; another number than the value is the build's to report.
  if (statedValue(value, text, [language, article.language]) === 'vague') {
    faults.push(fault('figure-against-text', article.path, place, { value, text }));
    return null;
  }
  const hints = hintsOf(figure);
  const found = findFigure(value, hints, source.numbers, source.tokens);
  if (found === null) {
    faults.push(fault('unproved-figure', article.path, place, { value, text, nearest: likeliest(hints, source) }));
    return null;
  }
  if (as !== null && findQuote(tokenize(as), source.tokens) === null) {
    faults.push(fault('unproved-name', article.path, place, { as }));
    return null;
  }
  return source.tokens[found.from]?.start ?? null;
}

/** What is counted tells most: `killed`, `wounded`. */
function hintsOf({ text, measure, of, as }: Figure): Hint[] {
  const hint = (weight: number) => (word: string) => ({ word, weight });
  const words = [...tokenize(`${text} ${as ?? ''}`), ...tokenize((of ?? '').replaceAll('-', ' '))]
    .filter(({ kind, key }) => kind === 'word' && key.length > 2 && !/^\d/.test(key))
    .map(({ key }) => key);
  return [...measure.split('-').map(hint(2)), ...[...new Set(words)].map(hint(1))];
}

/** The number whose surroundings fit best, with a few words on either side; `null` where none fits at all. */
function likeliest(hints: readonly Hint[], { text, tokens, numbers }: Source): string | null {
  let best: { readonly number: FoundNumber; readonly score: number } | null = null;
  for (const number of numbers) {
    const score = nearness(number, hints, tokens);
    if (score > (best?.score ?? 0)) best = { number, score };
  }
  if (best === null) return null;
  const { from, until } = best.number;
  const words = tokens.slice(Math.max(0, from - CONTEXT), until + CONTEXT).filter(({ kind }) => kind === 'word');
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
}
