import { isDayKnown } from '../dates/published-words.ts';
import type { Publication } from '../dates/published-span.ts';
import type { SourceText } from './source-text.ts';

/** Offsets of a part of the text that tells of the article and of no event. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** `LONDON, 3 March (AP) —`, `WESTPORT --`, `NORTHPORT (Country) •`. */
const DATELINE =
  /(?:^|(?<=\d{4}-\d\d-\d\d\s{1,3}))\p{Lu}[\p{Lu}\p{M}’'.-]+(?:[ /]\p{Lu}[\p{Lu}’'.-]+){0,3}(?:,[^—–•\n]{1,40}?)?(?:\s?\([^)\n]{1,40}\))*(?:,[^—–•\n]{1,30}?)?\s*(?:--+|—|–|•|-)\s/u;
/** So far from the beginning may a dateline stand. */
const REACH = 400;

/**
 * The dateline and what stands before it in its paragraph, and lines that only give the day of publication: they tell of
 * the article, so that no day or place of theirs is that of an event.
 *
 * @param source the text
 * @param published when; where the day is not known, no line can give it
 */
export function headerOf(source: SourceText, published: Publication): Part[] {
  const parts: Part[] = [];
  const day = isDayKnown(published.text) ? published.last : null;
  for (const { start, end, unended } of source.sentences) {
    if (start > REACH) break;
    const sentence = source.text.slice(start, end);
    const dateline = DATELINE.exec(sentence);
    if (dateline !== null) {
      parts.push({ start, end: start + dateline.index + dateline[0].length });
      break;
    }
    if (unended && day !== null && sentence.includes(day)) parts.push({ start, end });
  }
  return parts;
}
