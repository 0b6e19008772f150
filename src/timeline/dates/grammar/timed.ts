import type { PartOfDay } from '../../model.ts';
import { partHolds } from '../parts-of-day.ts';
import { calendarWhens } from './calendar-day.ts';
import { clock, clockProblem, type Clock } from './clock.ts';
import { countedDays } from './counted.ts';
import { comma, lead, ofThe, onThe } from './glue.ts';
import { newYearDays } from './new-year.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { weekdays } from './weekday.ts';
import { PLAIN, type When } from './when.ts';

/** One day, however it is named. */
const day: Parser<When> = either(countedDays, weekdays, calendarWhens, newYearDays);

const part: Parser<PartOfDay> = map(word('part'), (met) => met.part);

/** `in the evening`, `evening`. */
const partAfter: Parser<PartOfDay> = map(seq(comma, onThe, part), ([, , met]) => met);

/** `early`, `late` before a day: a part of it, or a softening of the part that follows the day. */
const edge: Parser<'early' | 'mid' | 'late'> = map(word('early', 'mid', 'late'), ({ is }) => is);

/** A day without a time: `on Friday`, `earlier today`, `the 5th of January`. */
export const untimedDay: Parser<When> = map(seq(lead, day), ([, when], region) => ({ ...when, region }));

/** A day with or without a part of it or a clock time, however the two are put together. */
export const timedDay: Parser<When> = either(
  untimedDay,
  map(seq(lead, day, partAfter), ([, when, met], region) => withPart(when, met, region)),
  map(seq(onThe, part, ofThe, day), ([, met, , when], region) => withPart(when, met, region)),
  map(seq(maybe(word('on', 'in')), edge, comma, onThe, day, maybe(partAfter)), ([, at, , , when, met], region) =>
    edged(at, when, met, region),
  ),
  map(seq(clock, ofThe, day, maybe(partAfter)), ([at, , when, met], region) => withClock(when, met, at, region)),
  map(seq(lead, day, maybe(partAfter), comma, clock), ([, when, met, , at], region) =>
    withClock(when, met, at, region),
  ),
  map(seq(onThe, part, ofThe, day, comma, clock), ([, met, , when, , at], region) => withClock(when, met, at, region)),
  map(seq(lead, day, word('open'), part, word('close')), ([, when, , met], region) => withPart(when, met, region)),
  partOfToday(),
);

/** `this morning`, `tonight`, `last evening`. */
function partOfToday(): Parser<When> {
  const today = (region: Region): When => ({
    ...PLAIN,
    rule: 'part-of-today',
    region,
    place: (anchor) => ({ start: anchor, end: anchor }),
  });
  return either(
    map(
      seq(maybe(word('on', 'in')), maybe(word('early', 'late', 'earlier', 'later')), word('this', 'this-latest'), part),
      ([, at, , met], region) =>
        at?.is === 'early' || at?.is === 'late'
          ? edged(at.is, today(region), met, region)
          : withPart(today(region), met, region),
    ),
    map(word('tonight'), (_, region) => withPart(today(region), 'night', region)),
  );
}

function withPart(when: When, met: PartOfDay, region: Region): When {
  return { ...when, time: met, region };
}

/** `early Friday` is its early morning, `late Friday` its night; `late Friday morning` is still its morning. */
function edged(at: 'early' | 'mid' | 'late', when: When, met: PartOfDay | null, region: Region): When | null {
  if (met === null) return at === 'mid' ? null : withPart(when, at === 'early' ? 'early-morning' : 'night', region);
  if (met === 'early-morning' || met === 'midday' || (met === 'night' && at !== 'late')) return null;
  return withPart(when, at === 'early' && met === 'morning' ? 'early-morning' : met, region);
}

function withClock(when: When, met: PartOfDay | null, at: Clock, region: Region): When {
  const wrong = clockProblem(at);
  const clash = wrong ?? (met === null || partHolds(met, at.time) ? null : outside(met, at));
  const timed: When = { ...when, time: at.time, approximate: when.approximate || at.around, region };
  return clash === null ? timed : { ...timed, place: () => clash };
}

function outside(met: PartOfDay, at: Clock): ReturnType<typeof clockProblem> {
  return {
    kind: 'wrong-time',
    met: `${at.time} in the ${met.replace('-', ' ')}`,
    expected: 'a clock time in that part of the day',
    mend: 'correct the time or leave out one of the two',
    offset: at.region.from,
  };
}
