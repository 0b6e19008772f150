import type { DateProblem } from '../date-result.ts';
import { isClockTime } from '../parts-of-day.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';

/** A clock time in a wording. */
export interface Clock {
  /** `HH:MM`; may be one that no clock shows. */
  readonly time: string;
  readonly around: boolean;
  readonly region: Region;
}

const bare: Parser<string> = either(
  map(word('clock'), ({ time }) => time),
  // `21 Uhr`: the words after a time in German are also those after a bare hour.
  map(seq(word('number'), word('hour-mark')), ([{ value, digits }]) =>
    digits <= 2 ? `${String(value).padStart(2, '0')}:00` : null,
  ),
);

/** `21:30`, `at 9 p.m.`, `around noon`, `at 21:30 local time`. */
export const clock: Parser<Clock> = map(
  seq(
    maybe(word('at', 'on', 'at-or-to')),
    maybe(word('around')),
    maybe(word('at')),
    bare,
    maybe(word('hour-mark')),
    localTime(),
  ),
  ([, around, , time], region) => ({ time, around: around !== null, region }),
);

function localTime(): Parser<unknown> {
  return maybe(either<unknown>(word('local-time'), seq(word('open'), word('local-time'), word('close'))));
}

/**
 * Why no clock shows a time.
 *
 * @returns `null` where clocks show it
 */
export function clockProblem({ time, region }: Clock): DateProblem | null {
  if (isClockTime(time)) return null;
  const expected = 'a time from `00:00` to `23:59`, or a half-day hour from 1 to 12';
  return {
    kind: 'no-such-time',
    met: `time \`${region.text}\``,
    expected,
    mend: 'correct the time',
    offset: region.from,
  };
}
