import type { frontMatterFields } from '../articles/read-front-matter.ts';
import type { Day } from '../model.ts';

/** A key of an article's front matter. */
export type DraftKey = keyof typeof frontMatterFields;

/** A value as it is written into the front matter: a text, a list of texts, or reasons by key. */
export type DraftValue = string | readonly string[] | readonly (readonly [key: string, text: string])[];

/** What is known of an article that is to be added; read and found right. */
export interface ArticleDraft {
  /** What stands in the front matter, in its documented order. */
  readonly values: ReadonlyMap<DraftKey, DraftValue>;
  readonly title: string;
  readonly titleTranslation: string | null;
  /** Slug in `outlets.yaml`. */
  readonly outlet: string;
  /** Slug of the agency whose copy it is; `null` where none is given. */
  readonly origin: string | null;
  /** As given: a day, a day with time and offset, a month or a year. */
  readonly published: string;
  /** The last possible one. */
  readonly publishedDay: Day;
  readonly url: string | null;
  readonly archive: string | null;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Something wrong with what was given for an article. */
export interface DraftFault {
  /** As it is given on the command line, e.g. `--published`. */
  readonly flag: string;
  /** What was met, what was expected, how to mend it: one line. */
  readonly message: string;
}
