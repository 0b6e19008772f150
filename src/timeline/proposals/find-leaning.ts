import { lexiconOf } from '../receipts/numbers/lexicon-of.ts';
import { foldWord } from '../receipts/numbers/lexicon.ts';
import type { FoundDate } from './find-dates.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseAt } from './attribute.ts';
import type { SourceText } from './source-text.ts';
import { overlap, type Span } from './spans.ts';
import type { Sentence } from './split-sentences.ts';

/**
 * Finds wordings of a time that lean on another one of the text, which no rule can resolve: `a day after`, `earlier`.
 *
 * @param source the text
 * @param sentence of it
 * @param dates that it words: what they hold does not lean
 * @param quotations what is quoted is told by another clock
 */
export function findLeaning(
  source: SourceText,
  sentence: Sentence,
  dates: readonly FoundDate[],
  quotations: readonly Quotation[],
): Span[] {
  const table = source.tableOf(source.table.leaning);
  const found: Span[] = [];
  const until = source.wordAt(sentence.end);
  for (let at = source.wordAt(sentence.start); at < until;) {
    const end = phraseAt(source, at, until, table.longest, table.has) ?? countedAt(source, at, until);
    const [first, last] = [source.words[at], source.words[(end ?? 0) - 1]];
    at = end ?? at + 1;
    if (end === null || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    if (![...dates, ...quotations].some((one) => overlap(one, span))) found.push(span);
  }
  return found;
}

/** `two days after`: a number, a unit of time and what says that it leans. The index after it, or `null`. */
function countedAt(source: SourceText, at: number, until: number): number | null {
  const { words, table, tableOf } = source;
  const [number, unit] = [words[at], words[at + 1]];
  if (number === undefined || unit === undefined || at + 2 >= until) return null;
  if (!/^\d/u.test(number.key) && lexiconOf(source.language).look(foldWord(number.key)) === null) return null;
  if (!Object.hasOwn(table.units, unit.key)) return null;
  const after = tableOf(table.leaningAfterUnit);
  return phraseAt(source, at + 2, until, after.longest, after.has);
}
