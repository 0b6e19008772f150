import type { SourceText } from './source-text.ts';

/** A clause of fewer words tells nothing by itself. */
const LEAST = 3;

/**
 * The clauses of a passage, roughly: parted by commas and by words that join clauses. None where it has but one.
 *
 * @param source the text
 * @param passage of it: offsets
 */
export function clausesOf(
  source: SourceText,
  passage: { readonly start: number; readonly end: number },
): { start: number; end: number }[] {
  const joints = source.tableOf(source.table.joints);
  const clauses: { start: number; end: number; words: number }[] = [];
  for (let at = source.wordAt(passage.start); at < source.words.length; at += 1) {
    const word = source.words[at];
    if (word === undefined || word.end > passage.end) break;
    const open = clauses.at(-1);
    const parts = joints.has(word.key) || /[,;:()]|--|[–—]/u.test(word.gap);
    if (open === undefined || (parts && open.words >= LEAST))
      clauses.push({ start: word.start, end: word.end, words: 1 });
    else {
      open.end = word.end;
      open.words += 1;
    }
  }
  return clauses.length < 2 ? [] : clauses.map(({ start, end }) => ({ start, end }));
}
