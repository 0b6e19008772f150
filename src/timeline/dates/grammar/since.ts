import { addDays } from '../add-days.ts';
import type { Edges } from '../edges.ts';
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
    const edges: Edges = [when.edges[0], 'day'];
    if (when.looksForward) return { start: placed.start, end: null, time: when.time, edges };
    return placed.start > anchor ? { ...placed, time: null } : spanned(placed.start, anchor, when.time, edges);
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
    // What ends before a month or a year ends with the one before it.
    return is === 'before'
      ? { start: null, end: addDays(placed.start, -1), time: null, edges: ['day', when.edges[0]] }
      : { start: null, end: placed.end, time: null, edges: ['day', when.edges[1]] };
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
    const edges: Edges = [when.edges[1], 'day'];
    if (when.looksForward) return { start, end: null, time: null, edges };
    return start > anchor
      ? backwards(region, 'name a day before that of publication, since a report tells of what was before it')
      : spanned(start, anchor, null, edges);
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
