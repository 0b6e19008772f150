import type { Day } from '../model.ts';
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
 * @param anchor the day of publication
 */
export function headerOf(source: SourceText, anchor: Day): Part[] {
  const parts: Part[] = [];
  for (const { start, end, unended } of source.sentences) {
    if (start > REACH) break;
    const sentence = source.text.slice(start, end);
    const dateline = DATELINE.exec(sentence);
    if (dateline !== null) {
      parts.push({ start, end: start + dateline.index + dateline[0].length });
      break;
    }
    if (unended && sentence.includes(anchor)) parts.push({ start, end });
  }
  return parts;
}
