/** What is said of how many, before or after a number: `>`, `>=`, `<=`, `<`, `~`. */
export type Sign = '>' | '>=' | '<=' | '<' | '~';

/** Kinds of counts that the news has everywhere. */
export type CountKind =
  'killed' | 'wounded' | 'detained' | 'troops' | 'missing' | 'displaced' | 'attackers' | 'vehicles';

/** Those who are counted, in the news everywhere. */
export type CountedKind = 'security-forces' | 'protesters' | 'civilians' | 'children' | 'journalists';

/**
 * The words of one language by which proposals are made. All in lower case, divided by `|`. A word that ends in `*`
 * stands for every word that begins so.
 */
export interface LanguageWords {
  /** What a full stop after it does not end a sentence. Without the full stop. */
  readonly abbreviations: string;
  /** Verbs and phrases of saying. */
  readonly says: string;
  /** What stands before whoever said it: `according to`. */
  readonly accordingTo: string;
  /** Pronouns for one person, and for several or a body. */
  readonly he: string;
  readonly they: string;
  /** Before a number. */
  readonly signs: Readonly<Partial<Record<Sign, string>>>;
  /** After a number. */
  readonly signsAfter: Readonly<Partial<Record<Sign, string>>>;
  /** Words of a kind of count. */
  readonly counts: Readonly<Partial<Record<CountKind, string>>>;
  /** Words for those who are counted. */
  readonly counted: Readonly<Partial<Record<CountedKind, string>>>;
  /** After a number: it is an age, a share, an amount of money or a measurement, and counts nobody. */
  readonly noCount: string;
  /** After or before a number: an age. */
  readonly ages: string;
  /** Units of time, each with the English name of the unit. */
  readonly units: Readonly<Record<string, string>>;
  /** Wordings of a time that lean on something else in the text. */
  readonly leaning: string;
  /** After a number and a unit of time: the time leans on another. */
  readonly leaningAfterUnit: string;
  /** Beside a number that is a part of the number before: `of them`, `including`. */
  readonly ofThem: string;
  /** Words that say a time is to come. */
  readonly future: string;
  /** Words that begin another main clause. */
  readonly coordinating: string;
  /** Words that join two clauses. */
  readonly joints: string;
  /** Words that tell nothing of what a passage is about. */
  readonly stop: string;
  /** Months and weekdays as one word that also mean something else, or a name: no date by themselves. */
  readonly ambiguousDates: string;
  /** Words for officials, by the word that the vocabulary may have instead. */
  readonly officials: string;
  /** Endings of cases that a name may take. */
  readonly endings: string;
}
