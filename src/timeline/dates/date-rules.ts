/** One rule by which a date is worked out. */
interface DateRule {
  /** The value of `ResolvedDate.rule`. */
  readonly name: string;
  /** An example, which the rule resolves. */
  readonly wording: string;
  /** The rule in words for readers, after a colon; empty where the wording says it all. */
  readonly reason: string;
}

/**
 * Every rule by which a date is worked out, with what it makes of its wording where the reason does not tell. The anchor
 * is the day of publication. A day after it is an error, unless the wording looks forward (`until`, `next`, `tomorrow`).
 *
 * Beside a wording may stand what narrows or softens it:
 *
 * - `Friday evening`: the part of that day, which is early morning (`dawn`, `early on Friday`), morning, midday, afternoon,
 *   evening or night (`late on Friday`).
 * - `Friday at 21:30`: the clock time at the place, 24 hours or `9.30 p.m.`; `noon` is 12:00.
 * - `around Friday`: approximate, EDTF `~`; also `about`, `circa`, `some time around`.
 * - `possibly Friday`: uncertain, EDTF `?`; also `perhaps`, `Friday?`.
 */
export const DATE_RULES = [
  {
    // EDTF (ISO 8601-2) of level 0 or 1, as it stands; a time with `Z` or an offset becomes the local one.
    name: 'edtf',
    wording: '2022-01-05',
    reason: '',
  },
  {
    // A weekday beside it must be its weekday.
    name: 'full-date',
    wording: '5 January 2022',
    reason: '',
  },
  {
    // The latest such day not after the anchor; a weekday beside it must be its weekday.
    name: 'day-and-month',
    wording: '5 January',
    reason: 'the latest such day not after the day of publication',
  },
  {
    name: 'next-day-and-month',
    wording: 'next 13 January',
    reason: 'the first such day after the day of publication',
  },
  {
    name: 'day-of-month',
    wording: 'the 5th',
    reason: 'the latest such day of a month not after the day of publication',
  },
  {
    // Days counted from the anchor: today, yesterday, the day before yesterday, 3 days ago, tomorrow.
    name: 'counted-day',
    wording: 'yesterday',
    reason: 'counted from the day of publication',
  },
  {
    // That part of the anchor’s day; `tonight` is its night; `cette nuit` may be another, so it is refused.
    name: 'part-of-today',
    wording: 'this morning',
    reason: 'the day of publication',
  },
  {
    // The latest Friday not after the anchor: the anchor itself if it is one.
    name: 'weekday',
    wording: 'Friday',
    reason: 'the latest {weekday} not after the day of publication',
  },
  {
    name: 'last-weekday',
    wording: 'last Friday',
    reason: 'the latest {weekday} before the day of publication',
  },
  {
    name: 'next-weekday',
    wording: 'next Sunday',
    reason: 'the first {weekday} after the day of publication',
  },
  {
    // That day of the week from Monday to Sunday that is named.
    name: 'weekday-of-week',
    wording: 'Friday last week',
    reason: 'weeks go from Monday to Sunday',
  },
  {
    // The same weekday so many weeks back, approximate; exact with `today` (`a week ago today`).
    name: 'weeks-ago',
    wording: 'two weeks ago',
    reason: 'counted from the day of publication',
  },
  {
    // The calendar month so many months before that of the anchor, approximate.
    name: 'months-ago',
    wording: 'a month ago',
    reason: 'calendar months counted from that of publication',
  },
  {
    // The calendar year so many years before that of the anchor, approximate.
    name: 'years-ago',
    wording: 'two years ago',
    reason: 'calendar years counted from that of publication',
  },
  {
    // The days on which that can have been, whatever the hour of publication.
    name: 'hours-ago',
    wording: '12 hours ago',
    reason: 'counted from the day of publication, whatever its hour',
  },
  {
    name: 'full-month',
    wording: 'January 2022',
    reason: '',
  },
  {
    // The latest such month that begins not after the anchor, all of it.
    name: 'month',
    wording: 'in January',
    reason: 'the latest such month that begins not after the day of publication',
  },
  {
    name: 'year',
    wording: 'in 2020',
    reason: '',
  },
  {
    // Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; approximate, no later than the
    // anchor.
    name: 'part-of-month',
    wording: 'early January',
    reason: 'early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end of a month',
  },
  {
    // Early is Monday to Wednesday, mid Tuesday to Thursday, late Thursday to Sunday; approximate, no later than the
    // anchor.
    name: 'part-of-week',
    wording: 'late last week',
    reason: 'early is Monday to Wednesday, mid Tuesday to Thursday, late Thursday to Sunday',
  },
  {
    // The week (from Monday), month or year of the anchor, up to it; also `earlier this week`, but not `later`.
    name: 'this-period',
    wording: 'this week',
    reason: 'from its first day up to the day of publication; weeks begin on Monday',
  },
  {
    // The whole week (Monday to Sunday), month or year before that of the anchor.
    name: 'last-period',
    wording: 'last week',
    reason: 'the whole one before that of the day of publication; weeks begin on Monday',
  },
  {
    // The whole week (Monday to Sunday), month or year after that of the anchor.
    name: 'next-period',
    wording: 'next week',
    reason: 'the whole one after that of the day of publication; weeks begin on Monday',
  },
  {
    // The latest Saturday and Sunday of which the first is not after the anchor, no later than the anchor.
    name: 'weekend',
    wording: 'at the weekend',
    reason: 'the latest one that began not after the day of publication',
  },
  {
    // The latest Saturday and Sunday that were both over before the anchor.
    name: 'last-weekend',
    wording: 'last weekend',
    reason: 'the latest one that was over before the day of publication',
  },
  {
    // The first Saturday and Sunday that both come after the anchor.
    name: 'next-weekend',
    wording: 'next weekend',
    reason: 'the first one that begins after the day of publication',
  },
  {
    // 31 December and 1 January, the latest that begin not after the anchor, no later than the anchor.
    name: 'new-year',
    wording: 'New Year',
    reason: '31 December and 1 January',
  },
  {
    // The latest 1 January not after the anchor; `New Year’s Eve` is 31 December likewise.
    name: 'new-years-day',
    wording: 'New Year’s Day',
    reason: 'the latest not after the day of publication',
  },
  {
    // The night that ended on the morning of the anchor, a span of two days placed at the night of the first; `last
    // night` is the same.
    name: 'overnight',
    wording: 'overnight',
    reason: 'the night that ended on the morning of the day of publication',
  },
  {
    // The night that ended on the morning of that day, a span of two days placed at the night of the first; also
    // `overnight from Wednesday to Thursday`.
    name: 'overnight-to',
    wording: 'overnight to Thursday',
    reason: 'the night that ended on the morning of the second day',
  },
  {
    // Of two weekdays the last is the latest not after the anchor, and the first the latest before it; of days
    // without a year the first is the latest not after the anchor, and the last the first after that. With `until` a
    // weekday at the end may be after the anchor.
    name: 'range',
    wording: 'Wednesday to Friday',
    reason: 'a span',
  },
  {
    // From that day to the anchor; `from tomorrow` has an open end.
    name: 'since',
    wording: 'since Sunday',
    reason: 'from that day to the day of publication',
  },
  {
    // From the anchor to the first such day not before it: the anchor itself if it is one. `at least until` is
    // approximate.
    name: 'until',
    wording: 'until Sunday',
    reason: 'from the day of publication to the first such day',
  },
  {
    // Any day up to the one before; `on or before Thursday` holds that day too.
    name: 'before',
    wording: 'before Thursday',
    reason: 'an open span that ends then',
  },
  {
    name: 'after',
    wording: 'after Thursday',
    reason: 'from the day after it to the day of publication',
  },
  {
    // So many days, weeks, months or years that end with the anchor; `over the past week` is 7 days, `in the past 24
    // hours` the anchor and the day before.
    name: 'past-period',
    wording: 'for three days',
    reason: 'counted back from the day of publication, which is the last of them',
  },
  {
    // The 3 days before the anchor (weeks: 3 weeks, months: 3 months, hours: 1 day) up to the anchor, approximate.
    name: 'recent',
    wording: 'in recent days',
    reason: 'a stretch of about three that ends with the day of publication',
  },
] as const satisfies readonly DateRule[];

/** Name of a rule: what `ResolvedDate.rule` holds. */
export type DateRuleName = (typeof DATE_RULES)[number]['name'];
