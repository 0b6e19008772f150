/**
 * What editors do not show and no text needs (tabs and line ends do), what no XML file may hold, and what makes text
 * read otherwise than it stands: overrides and embeddings of direction, as in
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing.
 */
const CONTROL = /[\0-\b\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;
const CONTROLS = new RegExp(CONTROL, 'gu');

/** A control character and where it stands. */
export interface FoundControl {
  /** Offset in the text. */
  readonly index: number;
  /** As Unicode writes it, e.g. `U+0007`. */
  readonly code: string;
}

/**
 * The first control character of a text.
 *
 * @param text any text
 */
export function findControl(text: string): FoundControl | null {
  const found = CONTROL.exec(text);
  return found === null ? null : { index: found.index, code: codeOf(found[0]) };
}

/**
 * A text with its control characters and line ends written out, so that it is one line and does nothing to a terminal.
 *
 * @param text any text
 * @returns e.g. `a<U+001B>[2J`
 */
export function showControls(text: string): string {
  return text.replace(/[\t\n\r]/g, (one) => `<${codeOf(one)}>`).replace(CONTROLS, (one) => `<${codeOf(one)}>`);
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
