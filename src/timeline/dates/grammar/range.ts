import type { Day } from '../../model.ts';
import { timeRank } from '../order.ts';
import type { DateProblem } from '../date-result.ts';
import { calendarWhen, type CalendarDay } from './calendar-day.ts';
import { endpoint } from './endpoint.ts';
import { comma, dayNumber, onThe, yearAfter } from './glue.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { backwards, spanned, type Resolved, type Statement } from './statement.ts';
import { first, isProblem, latest, type When } from './when.ts';

/** Whether the word between the ends is `until`, the one that looks forward. */
type Joint = 'until' | 'to';

const opening: Parser<unknown> = maybe(word('from', 'between', 'since', 'of'));

const joint: Parser<Joint> = map(
  seq(
    comma,
    either<{ readonly is: string }>(word('to', 'at-or-to', 'into', 'through', 'dash', 'and', 'or'), word('until')),
  ),
  ([, { is }]) => (is === 'until' ? 'until' : 'to'),
);

const inclusive: Parser<unknown> = maybe(seq(comma, word('inclusive')));

/** `Wednesday to Friday`, `2–7 January`, `from 30 December until 2 January`, `4 and 6 January`, `Wednesday or Thursday`. */
export const ranges: Parser<Statement> = either(
  map(seq(opening, onThe, sharedMonth(), inclusive), ([, , [a, b]], region) => range(a, b, 'to', region)),
  map(seq(opening, endpoint, joint, endpoint, inclusive), ([, a, by, b], region) =>
    // `5 January - 2022` is no span: the year belongs to the day.
    b.rule === 'year' && a.recurs !== null ? null : range(a, b, by, region),
  ),
);

/** Days of one month that is named once: `2 to 7 January 2022`, `January 2-7`, `4, 5 and 6 January`. */
function sharedMonth(): Parser<readonly [When, When]> {
  const more: Parser<number> = map(
    seq(either<unknown>(joint, word('comma')), maybe(word('the')), dayNumber),
    ([, , number]) => number,
  );
  const days: Parser<readonly number[]> = either(
    map(seq(dayNumber, more), (numbers): readonly number[] => numbers),
    map(seq(dayNumber, more, more), (numbers): readonly number[] => numbers),
    map(seq(dayNumber, more, more, more), (numbers): readonly number[] => numbers),
  );
  const ends = (
    numbers: readonly number[],
    month: number,
    year: number | null,
    region: Region,
  ): readonly [When, When] => {
    const of = (day: number): CalendarDay => ({ day, month, year, weekday: null });
    const [a, b] = [calendarWhen(of(Math.min(...numbers)), region), calendarWhen(of(Math.max(...numbers)), region)];
    const rising = numbers.every((number, index) => numbers.slice(0, index).every((earlier) => earlier < number));
    return rising
      ? [a, b]
      : [a, { ...b, place: () => backwards(region, 'put the earlier day first, or name both months') }];
  };
  return either(
    map(seq(days, maybe(word('of')), word('month'), maybe(yearAfter)), ([numbers, , { month }, year], region) =>
      ends(numbers, month, year, region),
    ),
    map(seq(word('month'), maybe(word('the')), days, maybe(yearAfter)), ([{ month }, , numbers, year], region) =>
      ends(numbers, month, year, region),
    ),
  );
}

/** A span from one day or period to another. */
function range(a: When, b: When, by: Joint, region: Region): Statement {
  return {
    rule: 'range',
    region,
    looksForward: a.looksForward,
    anchored: lastFirst(a, b, by) ? b.anchored : a.anchored || (b.recurs === null && b.anchored),
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
    resolve: (anchor) => (lastFirst(a, b, by) ? fromLast(a, b, region, anchor) : fromFirst(a, b, by, region, anchor)),
  };
}

/** Whether the last end is found first: weekdays without `until` lie in the past, and a day without a year before one with it. */
function lastFirst(a: When, b: When, by: Joint): boolean {
  if (a.recurs === 'week') return by !== 'until' || b.recurs === null;
  return a.recurs !== null && b.recurs === null;
}

function fromLast(a: When, b: When, region: Region, anchor: Day): Resolved | DateProblem {
  const end = b.place(anchor, latest(anchor));
  if (isProblem(end)) return end;
  const start = a.place(anchor, latest(b.anchored && end.end > anchor ? anchor : end.end));
  if (isProblem(start)) return start;
  return joined(a, b, start.start, end.end, region);
}

function fromFirst(a: When, b: When, by: Joint, region: Region, anchor: Day): Resolved | DateProblem {
  const start = a.place(anchor, latest(anchor));
  if (isProblem(start)) return start;
  const end = b.place(anchor, first(start.start));
  if (isProblem(end)) return end;
  if (b.recurs === 'week' && by !== 'until' && end.end > anchor && !a.looksForward) {
    return {
      kind: 'after-anchor',
      met: `\`${b.region.text}\``,
      expected: 'a weekday that was over when the report was published',
      mend: `write \`until ${b.region.text}\` if it was still to come`,
      offset: b.region.from,
    };
  }
  return joined(a, b, start.start, end.end, region);
}

function joined(a: When, b: When, start: Day, end: Day, region: Region): Resolved | DateProblem {
  const turned = a.time !== null && b.time !== null && start === end && timeRank(a.time) > timeRank(b.time);
  // `7 to 5 January` is a slip, not a year but two days.
  const round = a.recurs === 'year' && b.recurs === 'year' && start.slice(5, 7) === end.slice(5, 7);
  if (start > end || turned || (round && start.slice(0, 4) !== end.slice(0, 4))) {
    return backwards(region, 'put the earlier day first');
  }
  return spanned(start, end, a.time, [a.edges[0], b.edges[1]]);
}
