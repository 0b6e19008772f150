/** One documented rule by which a date is worked out. */
export interface DateRule {
  /** The value of `ResolvedDate.rule`. */
  readonly name: string;
  /** Example wordings. */
  readonly wordings: readonly string[];
  /** The first of them. */
  readonly wording: string;
  /** What the rule makes of it. */
  readonly means: string;
}
