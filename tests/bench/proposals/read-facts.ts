/** One claim of a text, labelled by a person. */
export interface Fact {
  /** Name of the text's file. */
  readonly source: string;
  /** Id of the article that the timeline has of this text, left out while it is measured; `null` where it has none. */
  readonly article: string | null;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Where the claim stands in the text: its sentence, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  /** As the text words the day; in brackets where it does not. */
  readonly date_wording: string;
  /** The right day as EDTF; `null` where it has none. */
  readonly edtf: string | null;
  /** Slug of whoever says it; `null` for nobody, or nobody in the vocabulary. */
  readonly by: string | null;
  /** Id of the event it belongs to; `null` where it belongs to none. */
  readonly event: string | null;
  /** Numbers that it gives: as a figure's `value` has them, `null` where it is no number; and the measure's slug. */
  readonly figures: readonly { readonly form: string | null; readonly measure: string | null }[];
}

/** What `npm run bench -- --help` says of the file. */
export const FACTS_FORM = `FACTS is one JSON object a line, a claim each, with these keys (others are let be):
  source        file name of the text in the folder of --sources
  article       id of the timeline's article of that text, which is left out while it is measured; or null
  published     day of publication, YYYY-MM-DD
  language      BCP 47 tag
  offset        where the claim's sentence begins in the text, in UTF-16 code units
  length        how long it is
  date_wording  as the text words the day; in brackets where it does not
  edtf          the right day, as EDTF; or null
  by            slug of whoever says it; null for nobody, or nobody in speakers.yaml
  event         id of the event it belongs to; or null
  figures       list of { form: as \`value\` has it or null, measure: slug or null }`;

/**
 * Reads labelled claims.
 *
 * @param text of the file, one JSON object a line
 * @throws Error with the number of the line that is none
 */
export function readFacts(text: string): Fact[] {
  return text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      const fact = JSON.parse(line) as Fact;
      const whole =
        typeof fact.source === 'string' &&
        typeof fact.published === 'string' &&
        Number.isInteger(fact.offset) &&
        Number.isInteger(fact.length) &&
        Array.isArray(fact.figures);
      if (!whole) throw new Error(`Line ${at + 1} of the facts is no claim of the form that --help tells.`);
      return fact;
    });
}
