import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import type { SourceFile } from './source-file.ts';

/** Characters that come along with what is pasted, and that no text needs. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u180e', 'Mongolian vowel separator'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u2060', 'word joiner'],
  ['\u2061', 'function application'],
  ['\u2062', 'invisible times'],
  ['\u2063', 'invisible separator'],
  ['\u2064', 'invisible plus'],
  ['\ufeff', 'byte-order mark'],
]);

const INVISIBLE = new RegExp(`[${[...NAMES.keys()].join('')}]|[\\u{e0000}-\\u{e007f}]`, 'gu');

/** Scripts whose letters joiners shape, after which they may stand; and those that break words by a zero-width space. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
/** A joiner makes one picture of several. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;

/**
 * Finds characters that cannot be seen and make text other than it looks: a word with one is not found, an id with one is
 * another. Joiners are fine after letters of scripts that need them, and between the parts of a picture.
 *
 * @param file a file of the content folder
 * @returns errors, one for each
 * @see https://www.unicode.org/reports/tr36/#Recommendations_General
 */
export function checkInvisible(file: SourceFile): Fault[] {
  return [...file.text.matchAll(INVISIBLE)].flatMap(({ 0: met, index }) => {
    const before = file.text.slice(Math.max(0, index - 2), index);
    if (/[\u200c\u200d]/.test(met) && (JOINED.test(before) || (met === '\u200d' && PICTURE.test(before)))) return [];
    if (met === '\u200b' && UNSPACED.test(before)) return [];
    const code = `U+${(met.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const args = { code, name: NAMES.get(met) ?? 'tag character' };
    return [fault('invisible-character', file.path, file.placeOf(index, index + met.length), args)];
  });
}
