/** A piece of a citation in one kind of type. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/**
 * A piece in upright type.
 *
 * @param text any
 */
export function roman(text: string): Run {
  return { text, italic: false };
}

/**
 * A piece in italics.
 *
 * @param text any
 */
export function italic(text: string): Run {
  return { text, italic: true };
}

/**
 * Joins sentences, each with its end, by single spaces. Neighbours in the same type become one piece.
 *
 * @param sentences each of one or more pieces; those without any are left out
 */
export function joinSentences(sentences: readonly (readonly Run[])[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of sentences
    .filter(({ length }) => length > 0)
    .flatMap((one, at) => (at > 0 ? [roman(' '), ...one] : one))) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.italic === run.italic) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
