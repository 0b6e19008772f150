/** What is used of a record that the build gave Pagefind. */
export interface FoundData {
  readonly url: string;
  readonly content: string;
  /** With `<mark>` around what was found; `<` and `>` of the text itself are escaped, `&` is not. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** What is used of Pagefind's answer. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** Where the words were found in the content, as numbers of words from 0. */
  readonly words: readonly number[];
  readonly data: () => Promise<FoundData>;
}
