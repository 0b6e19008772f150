/**
 * Empty lines, indentation, headings, lists, quotations, rules, code, HTML, definitions, and colons unless they begin a
 * mark. Some are told by their first sign alone, though they need more.
 */
const SOMETHING_ELSE = /[\s#>+=~*_`<[-]|\d+[.)]|:(?![a-z])|$/y;

/**
 * Whether a line is one of a paragraph, be it the first or not.
 *
 * @param text in which it stands
 * @param at the offset of its first character
 */
export function startsParagraph(text: string, at: number): boolean {
  SOMETHING_ELSE.lastIndex = at;
  return !SOMETHING_ELSE.test(text);
}
