import type { Day } from '../../model.ts';
import { addDays } from '../add-days.ts';
import { weekdayOf } from '../weekday-of.ts';
import { either, map, seq, word, type Parser, type Region } from './parser.ts';
import { clipped } from './period.ts';
import { nearestWeekday } from './weekday.ts';
import { PLAIN, type When } from './when.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/** `the weekend`, `last weekend`, `next weekend`; `this weekend` only on a Saturday or Sunday, since it may look either way. */
export const weekends: Parser<When> = either(
  map(word('weekend'), (_, region) => latestWeekend(region)),
  map(either<unknown>(seq(word('last'), word('weekend')), seq(word('weekend'), word('last'))), (_, region) => ({
    ...latestWeekend(region),
    rule: 'last-weekend',
    recurs: null,
    place: (anchor) => whole(addDays(nearestWeekday(SUNDAY, { kind: 'latest', day: addDays(anchor, -1) }), -1)),
  })),
  map(either<unknown>(seq(word('next'), word('weekend')), seq(word('weekend'), word('next'))), (_, region) => ({
    ...latestWeekend(region),
    rule: 'next-weekend',
    recurs: null,
    looksForward: true,
    place: (anchor) => whole(nearestWeekday(SATURDAY, { kind: 'first', day: addDays(anchor, 1) })),
  })),
  map(seq(word('this'), word('weekend')), (_, region) => thisWeekend(region)),
);

function latestWeekend(region: Region): When {
  return {
    ...PLAIN,
    rule: 'weekend',
    region,
    place: (anchor) => clipped(whole(nearestWeekday(SATURDAY, { kind: 'latest', day: anchor })), anchor),
  };
}

function thisWeekend(region: Region): When {
  const now = latestWeekend(region);
  return {
    ...now,
    place: (anchor, bound) =>
      weekdayOf(anchor) >= SATURDAY
        ? now.place(anchor, bound)
        : {
            kind: 'ambiguous',
            met: `\`${region.text}\` in a report that was not published on a weekend`,
            expected: 'a wording that looks one way',
            mend: 'write `last weekend` or `next weekend`',
            offset: region.from,
          },
  };
}

function whole(saturday: Day): { readonly start: Day; readonly end: Day } {
  return { start: saturday, end: addDays(saturday, 1) };
}
