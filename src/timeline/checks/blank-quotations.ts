/** Quotations of any style; an apostrophe is none. */
const QUOTATION = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

/**
 * A text without what it has in quotation marks, which are the words of others: as many fillers stand there, so that
 * offsets hold.
 *
 * @param text any text
 * @param filler one code unit
 */
export function blankQuotations(text: string, filler: string): string {
  return text.replace(QUOTATION, (quotation) => filler.repeat(quotation.length));
}
