import { addDays } from '../add-days.ts';
import { untimedDay } from './timed.ts';
import { endpoint, longer } from './endpoint.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { backwards, spanned, type Statement } from './statement.ts';
import { isProblem, latest, type When } from './when.ts';

/** `since Sunday`, `from 5 January`, `starting last weekend`, `from tomorrow`. */
const since: Parser<Statement> = map(seq(word('since', 'starting', 'from'), endpoint), ([, when], region) => ({
  ...base(when),
  rule: 'since',
  region,
  resolve: (anchor) => {
    const placed = when.place(anchor, latest(anchor));
    if (isProblem(placed)) return placed;
    if (when.looksForward) return { start: placed.start, end: null, time: when.time };
    return placed.start > anchor ? { ...placed, time: null } : spanned(placed.start, anchor, when.time);
  },
}));

/** A day or period whose end counts, so that no time of day may follow. */
const bound: Parser<When> = map(seq(maybe(word('around')), either(untimedDay, longer)), ([around, when]) => ({
  ...when,
  approximate: when.approximate || around !== null,
}));

/** `before Thursday`, `on or before 5 January`. */
const before: Parser<Statement> = map(seq(word('before', 'not-after'), bound), ([{ is }, when], region) => ({
  ...base(when),
  rule: 'before',
  region,
  anchored: when.anchored,
  resolve: (anchor) => {
    const placed = when.place(anchor, latest(anchor));
    if (isProblem(placed)) return placed;
    return { start: null, end: is === 'before' ? addDays(placed.start, -1) : placed.end, time: null };
  },
}));

/** `after Thursday`. */
const after: Parser<Statement> = map(seq(word('after'), bound), ([, when], region) => ({
  ...base(when),
  rule: 'after',
  region,
  anchored: true,
  resolve: (anchor) => {
    const placed = when.place(anchor, latest(anchor));
    if (isProblem(placed)) return placed;
    if (placed.start > anchor && !when.looksForward) return { ...placed, time: null };
    const start = addDays(placed.end, 1);
    if (when.looksForward) return { start, end: null, time: null };
    return start > anchor
      ? backwards(region, 'name a day before that of publication, since a report tells of what was before it')
      : spanned(start, anchor, null);
  },
}));

/** Open on one side by the words, and closed by the day of publication where that can be. */
export const halves: Parser<Statement> = either(since, before, after);

function base(when: When): Pick<Statement, 'looksForward' | 'anchored' | 'approximate' | 'uncertain'> {
  return {
    looksForward: when.looksForward,
    anchored: true,
    approximate: when.approximate,
    uncertain: when.uncertain,
  };
}
