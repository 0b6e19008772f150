/** What a word means within a number. */
export type Lexeme =
  | {
      readonly kind: 'add';
      readonly value: number;
      /** What may still be added to it is less than this: 10 after `twenty`, 0 after `six`. */
      readonly room: number;
    }
  | {
      readonly kind: 'times';
      readonly value: number;
      /** Whether it may stand without a number before it: Russian `тысяча`, not English `thousand`. */
      readonly alone: boolean;
    };

/** The number words of a language. */
export interface Lexicon {
  /** What a word means, or several joined by a space; `null` where it is no number word. */
  readonly look: (words: string) => Lexeme | null;
  /** The word that joins the parts of a number, e.g. `and`, and whether it may where so much room is left. */
  readonly and: { readonly word: string; readonly joins: (room: number) => boolean } | null;
  /** Words for one that count only before `hundred`, `dozen` and the like: English `a`. */
  readonly articles: ReadonlySet<string>;
  /** Words for a half of what follows: `half a million`. */
  readonly halves: ReadonlySet<string>;
  /** Words that speak of many and state no number: `dozens`. */
  readonly vague: ReadonlySet<string>;
}

/**
 * A word as it is looked up: case and accents aside, which capitals and some keyboards leave out.
 *
 * @param word as it is printed
 */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A lexicon of listed words.
 *
 * @param tables `adds`: words by value, several forms divided by `|`, with the room that is left after them;
 *   `times`: words that multiply, with `alone` for the forms that may stand by themselves
 * @param more what is special about the language
 */
export function makeLexicon(
  tables: {
    readonly adds: readonly (readonly [value: number, forms: string, room?: number])[];
    readonly times: readonly (readonly [value: number, forms: string, alone?: 'alone'])[];
  },
  more: Partial<Lexicon> = {},
): Lexicon {
  const words = new Map<string, Lexeme>();
  for (const [value, forms, room = 0] of tables.adds) {
    for (const form of forms.split('|')) words.set(foldWord(form), { kind: 'add', value, room });
  }
  for (const [value, forms, alone] of tables.times) {
    for (const form of forms.split('|')) {
      words.set(foldWord(form), { kind: 'times', value, alone: alone !== undefined });
    }
  }
  const none: ReadonlySet<string> = new Set();
  return {
    look: (word) => words.get(word) ?? null,
    and: null,
    articles: none,
    halves: none,
    vague: none,
    ...more,
  };
}
