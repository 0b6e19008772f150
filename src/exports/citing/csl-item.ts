/** The name of a person in its parts, or of a body that is kept whole. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string;
      /** `de`, `van der`; ends without a space after it where it is tied to the name (`al-`, `d’`). */
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

/** Year, month, day: as much of it as is known. */
export type DateParts =
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number];

export interface CslDate {
  readonly 'date-parts': readonly [DateParts];
}

/**
 * What one citation is made of, as reference managers read it.
 *
 * Only what is needed of it: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables and
 * https://github.com/citation-style-language/schema (`csl-data.json`).
 */
export interface CslItem {
  readonly id: string;
  /** A newspaper's article; everything else that is read on the web. Styles set the two in different type. */
  readonly type: 'article-newspaper' | 'webpage';
  /** With its translation in square brackets where it has one, and `[Retracted]` where it was. */
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** What a reader of the citation must know and no style has a place for; one line. */
  readonly note?: string;
}
