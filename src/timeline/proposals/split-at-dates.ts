import type { FoundDate } from './find-dates.ts';
import type { SourceText } from './source-text.ts';
import type { Sentence } from './split-sentences.ts';

/** A part of a sentence with one day, or none. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly date: FoundDate | null;
  /** Whether it begins another main clause, so that who speaks in the one before need not speak in it. */
  readonly fresh: boolean;
}

/**
 * Cuts a sentence that words several days into as many pieces: before the comma or the joining word that stands nearest
 * before the later day. The pieces hold all of the sentence.
 *
 * @param source the text
 * @param sentence of it
 * @param dates that it words, in order
 */
export function splitAtDates(source: SourceText, sentence: Sentence, dates: readonly FoundDate[]): Piece[] {
  const different = dates.filter((date, at) => at === 0 || date.date.edtf !== dates[at - 1]?.date.edtf);
  const coordinating = source.tableOf(source.table.coordinating);
  const pieces: Piece[] = [];
  let start = sentence.start;
  for (const [at, date] of different.entries()) {
    const next = different[at + 1];
    const end = next === undefined ? sentence.end : cutBetween(source, date.end, next.start);
    const text = source.text.slice(start, end);
    const from = start + (text.length - text.trimStart().length);
    const opening = source.words[source.wordAt(from)];
    const fresh = at > 0 && (opening === undefined || coordinating.has(opening.key) || opening.gap.includes(';'));
    pieces.push({ start: from, end: start + text.trimEnd().length, date, fresh });
    start = end;
  }
  return pieces.length === 0 ? [{ start: sentence.start, end: sentence.end, date: null, fresh: false }] : pieces;
}

function cutBetween(source: SourceText, from: number, to: number): number {
  const joints = source.tableOf(source.table.joints);
  let cut = to;
  for (let at = source.wordAt(from); at < source.words.length; at += 1) {
    const word = source.words[at];
    if (word === undefined || word.start > to) break;
    if (word.start > from && (joints.has(word.key) || (/[,;]/u.test(word.gap) && word.start < to))) cut = word.start;
  }
  return cut;
}
