/** One documented rule by which a date is worked out. */
export interface DateRule {
  /** The value of `ResolvedDate.rule`. */
  readonly name: string;
  readonly wording: string;
  /** What the rule makes of it, for editors. */
  readonly means: string;
  /** The rule in words for readers, after "that is"; empty where the wording says it all. */
  readonly reason: string;
}

/**
 * Every rule by which a date is worked out, in the order of the documentation. The anchor is the day of publication. A
 * day after it is an error, unless the wording looks forward (`until`, `next`, `tomorrow`, `the day after tomorrow`).
 */
export const DATE_RULES = [
  {
    name: 'edtf',
    wording: '2022-01-05',
    means: 'EDTF (ISO 8601-2) of level 0 or 1, as it stands; a time with `Z` or an offset becomes the local one',
    reason: '',
  },
  {
    name: 'full-date',
    wording: '5 January 2022',
    means: 'that day; a weekday beside it must be its weekday',
    reason: '',
  },
  {
    name: 'day-and-month',
    wording: '5 January',
    means: 'the latest such day not after the anchor; a weekday beside it must be its weekday',
    reason: 'the latest such day not after the day of publication',
  },
  {
    name: 'next-day-and-month',
    wording: 'next 13 January',
    means: 'the first such day after the anchor',
    reason: 'the first such day after the day of publication',
  },
  {
    name: 'day-of-month',
    wording: 'the 5th',
    means: 'the latest such day of a month not after the anchor',
    reason: 'the latest such day of a month not after the day of publication',
  },
  {
    name: 'counted-day',
    wording: 'yesterday',
    means: 'days counted from the anchor: today, yesterday, the day before yesterday, 3 days ago, tomorrow',
    reason: 'counted from the day of publication',
  },
  {
    name: 'part-of-today',
    wording: 'this morning',
    means: 'that part of the anchor’s day; `tonight` is its night; `cette nuit` may be another, so it is refused',
    reason: 'the day of publication',
  },
  {
    name: 'weekday',
    wording: 'Friday',
    means: 'the latest Friday not after the anchor: the anchor itself if it is one',
    reason: 'the latest {weekday} not after the day of publication',
  },
  {
    name: 'last-weekday',
    wording: 'last Friday',
    means: 'the latest Friday before the anchor',
    reason: 'the latest {weekday} before the day of publication',
  },
  {
    name: 'next-weekday',
    wording: 'next Sunday',
    means: 'the first Sunday after the anchor',
    reason: 'the first {weekday} after the day of publication',
  },
  {
    name: 'weekday-of-week',
    wording: 'Friday last week',
    means: 'that day of the week from Monday to Sunday that is named',
    reason: 'weeks go from Monday to Sunday',
  },
  {
    name: 'weeks-ago',
    wording: 'two weeks ago',
    means: 'the same weekday so many weeks back, approximate; exact with `today` (`a week ago today`)',
    reason: 'counted from the day of publication',
  },
  {
    name: 'months-ago',
    wording: 'a month ago',
    means: 'the calendar month so many months before that of the anchor, approximate',
    reason: 'calendar months counted from that of publication',
  },
  {
    name: 'years-ago',
    wording: 'two years ago',
    means: 'the calendar year so many years before that of the anchor, approximate',
    reason: 'calendar years counted from that of publication',
  },
  {
    name: 'hours-ago',
    wording: '12 hours ago',
    means: 'the days on which that can have been, whatever the hour of publication',
    reason: 'counted from the day of publication, whatever its hour',
  },
  {
    name: 'full-month',
    wording: 'January 2022',
    means: 'that month',
    reason: '',
  },
  {
    name: 'month',
    wording: 'in January',
    means: 'the latest such month that begins not after the anchor, all of it',
    reason: 'the latest such month that begins not after the day of publication',
  },
  {
    name: 'year',
    wording: 'in 2020',
    means: 'that year',
    reason: '',
  },
  {
    name: 'part-of-month',
    wording: 'early January',
    means:
      'early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; approximate, no later than the anchor',
    reason: 'early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end of a month',
  },
  {
    name: 'part-of-week',
    wording: 'late last week',
    means:
      'early is Monday to Wednesday, mid Tuesday to Thursday, late Thursday to Sunday; approximate, no later than the anchor',
    reason: 'early is Monday to Wednesday, mid Tuesday to Thursday, late Thursday to Sunday',
  },
  {
    name: 'this-period',
    wording: 'this week',
    means: 'the week (from Monday), month or year of the anchor, up to it; also `earlier this week`, but not `later`',
    reason: 'from its first day up to the day of publication; weeks begin on Monday',
  },
  {
    name: 'last-period',
    wording: 'last week',
    means: 'the whole week (Monday to Sunday), month or year before that of the anchor',
    reason: 'the whole one before that of the day of publication; weeks begin on Monday',
  },
  {
    name: 'next-period',
    wording: 'next week',
    means: 'the whole week (Monday to Sunday), month or year after that of the anchor',
    reason: 'the whole one after that of the day of publication; weeks begin on Monday',
  },
  {
    name: 'weekend',
    wording: 'at the weekend',
    means: 'the latest Saturday and Sunday of which the first is not after the anchor, no later than the anchor',
    reason: 'the latest one that began not after the day of publication',
  },
  {
    name: 'last-weekend',
    wording: 'last weekend',
    means: 'the latest Saturday and Sunday that were both over before the anchor',
    reason: 'the latest one that was over before the day of publication',
  },
  {
    name: 'next-weekend',
    wording: 'next weekend',
    means: 'the first Saturday and Sunday that both come after the anchor',
    reason: 'the first one that begins after the day of publication',
  },
  {
    name: 'new-year',
    wording: 'New Year',
    means: '31 December and 1 January, the latest that begin not after the anchor, no later than the anchor',
    reason: '31 December and 1 January',
  },
  {
    name: 'new-years-day',
    wording: 'New Year’s Day',
    means: 'the latest 1 January not after the anchor; `New Year’s Eve` is 31 December likewise',
    reason: 'the latest not after the day of publication',
  },
  {
    name: 'overnight',
    wording: 'overnight',
    means:
      'the night that ended on the morning of the anchor, a span of two days placed at the night of the first; `last night` is the same',
    reason: 'the night that ended on the morning of the day of publication',
  },
  {
    name: 'overnight-to',
    wording: 'overnight to Thursday',
    means:
      'the night that ended on the morning of that day, a span of two days placed at the night of the first; also `overnight from Wednesday to Thursday`',
    reason: 'the night that ended on the morning of the second day',
  },
  {
    name: 'range',
    wording: 'Wednesday to Friday',
    means:
      'a span. Of two weekdays the last is the latest not after the anchor, and the first the latest before it; of days without a year the first is the latest not after the anchor, and the last the first after that. With `until` a weekday at the end may be after the anchor',
    reason: 'a span',
  },
  {
    name: 'since',
    wording: 'since Sunday',
    means: 'from that day to the anchor; `from tomorrow` has an open end',
    reason: 'from that day to the day of publication',
  },
  {
    name: 'until',
    wording: 'until Sunday',
    means:
      'from the anchor to the first such day not before it: the anchor itself if it is one. `at least until` is approximate',
    reason: 'from the day of publication to the first such day',
  },
  {
    name: 'before',
    wording: 'before Thursday',
    means: 'any day up to the one before; `on or before Thursday` holds that day too',
    reason: 'an open span that ends then',
  },
  {
    name: 'after',
    wording: 'after Thursday',
    means: 'from the day after that to the anchor',
    reason: 'from the day after it to the day of publication',
  },
  {
    name: 'past-period',
    wording: 'for three days',
    means:
      'so many days, weeks, months or years that end with the anchor; `over the past week` is 7 days, `in the past 24 hours` the anchor and the day before',
    reason: 'counted back from the day of publication, which is the last of them',
  },
  {
    name: 'recent',
    wording: 'in recent days',
    means:
      'the 3 days before the anchor (weeks: 3 weeks, months: 3 months, hours: 1 day) up to the anchor, approximate',
    reason: 'a stretch of about three that ends with the day of publication',
  },
] as const satisfies readonly DateRule[];

/** Name of a rule: what `ResolvedDate.rule` holds. */
export type DateRuleName = (typeof DATE_RULES)[number]['name'];
