import type { DateProblemKind } from '../../../src/timeline/dates/date-result.ts';

/** A wording that is refused, with the sentence that the editor reads. */
export interface Refused {
  readonly wording: string;
  /** BCP 47 tag of the article; English where left out. */
  readonly language?: string;
  /** Day of publication; Saturday 8 January 2022 where left out. */
  readonly published?: string;
  readonly kind: DateProblemKind;
  /** Where the trouble is, as an index into the wording. */
  readonly offset: number;
  readonly message: string;
}

export const REFUSED: readonly Refused[] = [
  {
    wording: 'Thursday 7 January 2022',
    kind: 'wrong-weekday',
    offset: 0,
    message:
      'Unexpected Thursday in `Thursday 7 January 2022`, expected Friday, the weekday of 7 January 2022; correct the weekday or the day',
  },
  {
    wording: 'overnight on Wednesday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `overnight on Wednesday`, expected a wording that says whether the night began or ended on that day; write `overnight to Wednesday` if it ended then, or `Wednesday night` if it began then',
  },
  {
    wording: 'midnight on Friday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `midnight` in `midnight on Friday`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'until 5 January',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `until 5 January`, expected a day with its year, since it is nearer before the day of publication, 2022-01-08, than after it; add the year, and say since when if it is past, such as `from 2 January until 5 January 2022`',
  },
  {
    wording: 'by Sunday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `by` in `by Sunday`, expected a wording that says whether it is the day or the last possible one; write `on`, `until` or `on or before` in place of `by`',
  },
  {
    wording: '07/01/2022',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `07/01/2022`, expected a date whose month cannot be taken for its day; write `2022-01-07` or `2022-07-01`',
  },
  {
    wording: 'on 07/01/2022',
    kind: 'ambiguous',
    offset: 3,
    message:
      'Unexpected `07/01/2022` in `on 07/01/2022`, expected a date whose month cannot be taken for its day; write `2022-01-07` or `2022-07-01`',
  },
  {
    wording: 'Fryday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Fryday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Friday`?',
  },
  {
    wording: 'on Wendesday evening',
    kind: 'not-understood',
    offset: 3,
    message:
      'Unexpected `Wendesday` in `on Wendesday evening`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Wednesday`?',
  },
  {
    wording: '2022-01-09',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `2022-01-09`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'Today, on January 7',
    kind: 'not-understood',
    offset: 10,
    message:
      'Unexpected `January 7` in `Today, on January 7`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'Friday morning at 21:30',
    kind: 'wrong-time',
    offset: 15,
    message:
      'Unexpected 21:30 in the morning, expected a clock time in that part of the day; correct the time or leave out one of the two',
  },
  {
    wording: 'Friday at 25:00',
    kind: 'no-such-time',
    offset: 7,
    message:
      'Unexpected time `at 25:00`, expected a time from `00:00` to `23:59`, or a half-day hour from 1 to 12; correct the time',
  },
  {
    wording: '13 p.m. on Friday',
    kind: 'no-such-time',
    offset: 0,
    message:
      'Unexpected time `13 p.m.`, expected a time from `00:00` to `23:59`, or a half-day hour from 1 to 12; correct the time',
  },
  {
    wording: "9 o'clock on Friday",
    kind: 'ambiguous',
    offset: 2,
    message:
      "Unexpected `o'clock` in `9 o'clock on Friday`, expected a time of 24 hours or one with `a.m.` or `p.m.`; write such as `21:00` or `9 p.m.`",
  },
  {
    wording: '21.30 on Friday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `21.30` in `21.30 on Friday`, expected a time with a colon, or a date with its month as a word; write `21:30` if it is a time, or the month as a word',
  },
  {
    wording: 'from 18:00 GMT on Wednesday',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected `GMT` in `from 18:00 GMT on Wednesday`, expected the local time at the place; turn the time into that of the place and leave out the zone',
  },
  {
    wording: 'Friday, from 15:00 local time',
    kind: 'not-understood',
    offset: 8,
    message:
      'Unexpected `from 15:00 local time` in `Friday, from 15:00 local time`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: '31 April',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `31 April`, expected a day of April; correct the day or its month',
  },
  {
    wording: '30 February 2020',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `30 February 2020`, expected a day of February; correct the day or its month',
  },
  {
    wording: '29 February 2021',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `29 February 2021`, expected a year with a 29 February; correct the day or its month',
  },
  {
    wording: 'Friday.',
    kind: 'not-understood',
    offset: 6,
    message:
      'Unexpected `.` in `Friday.`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `.`',
  },
  {
    wording: 'this Friday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `this Friday`, expected a wording that looks one way, since `this Friday` may be past or to come; write `Friday` for the latest one or `next Friday` for the first to come',
  },
  {
    wording: 'overnight from Tuesday to Thursday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `overnight from Tuesday to Thursday`, expected a night between two days that follow each other; name the two days, or leave out the night',
  },
  {
    wording: 'until yesterday',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `until yesterday`, expected a span that ends on or after its first day; say since when too, such as `from Monday until yesterday`',
  },
  {
    wording: 'yesterday to Sunday',
    kind: 'after-anchor',
    offset: 13,
    message:
      'Unexpected `Sunday`, expected a weekday that was over when the report was published; write `until Sunday` if it was still to come',
  },
  {
    wording: 'from today to yesterday',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `from today to yesterday`, expected a span that ends on or after its first day; put the earlier day first',
  },
  {
    wording: 'from 7 January to 5 January',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `from 7 January to 5 January`, expected a span that ends on or after its first day; put the earlier day first',
  },
  {
    wording: '7 to 2 January',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `7 to 2 January`, expected a span that ends on or after its first day; put the earlier day first, or name both months',
  },
  {
    wording: 'from Friday evening to Friday morning',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `from Friday evening to Friday morning`, expected a span that ends on or after its first day; put the earlier day first',
  },
  {
    wording: 'a few days ago',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `a few` in `a few days ago`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'several days ago',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `several` in `several days ago`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'a couple of days ago',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `a couple of` in `a couple of days ago`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: '0 days ago',
    kind: 'not-understood',
    offset: 2,
    message:
      'Unexpected `days ago` in `0 days ago`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'recently',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `recently`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'now',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `now`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'so far',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `so far`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'in the evening',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `in the evening` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `Friday in the evening`',
  },
  {
    wording: 'evening',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `evening` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `Friday evening`',
  },
  {
    wording: '21:30',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `21:30` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `21:30 on Friday`',
  },
  {
    wording: 'at 21:30',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `at 21:30` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `Friday at 21:30`',
  },
  {
    wording: 'the next day',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected `next day` in `the next day`, expected a day that can be told without the text around it; write the day itself, such as `Friday` or `5 January`',
  },
  {
    wording: 'that day',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `that day`, expected a day that can be told without the text around it; write the day itself, such as `Friday` or `5 January`',
  },
  {
    wording: 'Friday??',
    kind: 'not-understood',
    offset: 7,
    message:
      'Unexpected `?` in `Friday??`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'perhaps',
    kind: 'not-understood',
    offset: 7,
    message:
      'Unexpected end of `perhaps`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'last',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected end of `last`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'from Wednesday to',
    kind: 'not-understood',
    offset: 17,
    message:
      'Unexpected end of `from Wednesday to`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'after today',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `after today`, expected a span that ends on or after its first day; name a day before that of publication, since a report tells of what was before it',
  },
  {
    wording: '2022-02-30 evening',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `2022-02-30`, expected a day that the calendar has; correct the day or its month',
  },
  {
    wording: '2022-01-02 / 2022-01-05',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected `/` in `2022-01-02 / 2022-01-05`, expected a date wording, or EDTF without spaces; write an interval as `2022-01-02/2022-01-07`',
  },
  {
    wording: 'three weeks ago on Friday',
    kind: 'not-understood',
    offset: 16,
    message:
      'Unexpected `on Friday` in `three weeks ago on Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'in three days',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `in three days`, expected a wording that looks one way; write such as `3 days ago`, `for three days` or `until Sunday`',
  },
  {
    wording: 'three days from now',
    kind: 'not-understood',
    offset: 16,
    message:
      'Unexpected `now` in `three days from now`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'the end of January',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected `end` in `the end of January`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `end`',
  },
  {
    wording: 'spring 2021',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `spring` in `spring 2021`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `spring`',
  },
  {
    wording: 'Q1 2022',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Q` in `Q1 2022`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `Q`',
  },
  {
    wording: '5',
    kind: 'not-understood',
    offset: 1,
    message:
      'Unexpected end of `5`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: '32 January',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `32 January`, expected a day of January; correct the day or its month',
  },
  {
    wording: 'January 32',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `January 32`, expected a day of January; correct the day or its month',
  },
  {
    wording: '0 January',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `0 January`, expected a day of January; correct the day or its month',
  },
  {
    wording: '5 5 January',
    kind: 'not-understood',
    offset: 2,
    message:
      'Unexpected `5 January` in `5 5 January`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'Friday Thursday',
    kind: 'not-understood',
    offset: 7,
    message:
      'Unexpected `Thursday` in `Friday Thursday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'on on Friday',
    kind: 'not-understood',
    offset: 3,
    message:
      'Unexpected `on Friday` in `on on Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'the the weekend',
    kind: 'not-understood',
    offset: 8,
    message:
      'Unexpected `weekend` in `the the weekend`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: '   ',
    kind: 'not-understood',
    offset: 3,
    message:
      'Unexpected empty date, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write when it happened as the article words it',
  },
  {
    wording: '  Fryday',
    kind: 'not-understood',
    offset: 2,
    message:
      'Unexpected `Fryday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Friday`?',
  },
  {
    wording: '2022-1-5',
    kind: 'not-understood',
    offset: 6,
    message:
      'Unexpected `-5` in `2022-1-5`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; did you mean `2022-01-05`?',
  },
  {
    wording: 'в эту пятницу',
    language: 'ru',
    kind: 'ambiguous',
    offset: 2,
    message:
      'Unexpected `эту пятницу`, expected a wording that looks one way, since `this Friday` may be past or to come; write `Friday` for the latest one or `next Friday` for the first to come',
  },
  {
    wording: 'в пятнцу',
    language: 'ru',
    kind: 'not-understood',
    offset: 2,
    message:
      'Unexpected `пятнцу` in `в пятнцу`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `пятницу`?',
  },
  {
    wording: 'am Freitag gegen Mitternacht',
    language: 'de',
    kind: 'ambiguous',
    offset: 17,
    message:
      'Unexpected `Mitternacht` in `am Freitag gegen Mitternacht`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'freitags',
    language: 'de',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `freitags`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Freitag`?',
  },
  {
    wording: 'Wenesday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Wenesday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Wednesday`?',
  },
  {
    wording: 'Thurday evening',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Thurday` in `Thurday evening`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Thursday`?',
  },
  {
    wording: 'on Fryday',
    kind: 'not-understood',
    offset: 3,
    message:
      'Unexpected `Fryday` in `on Fryday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Friday`?',
  },
  {
    wording: 'Janury 5',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Janury` in `Janury 5`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `January`?',
  },
  {
    wording: 'yesteday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `yesteday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `yesterday`?',
  },
  {
    wording: 'toady',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `toady`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `today`?',
  },
  {
    wording: 'tommorow',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `tommorow`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `tomorrow`?',
  },
  {
    wording: 'оn Friday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `оn` in `оn Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `оn`',
  },
  {
    wording: 'ystrday',
    language: 'kk',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `ystrday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `yesterday`?',
  },
  {
    wording: 'вчра',
    language: 'ru',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `вчра`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `вчера`?',
  },
  {
    wording: 'vendredy',
    language: 'fr',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `vendredy`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `vendredi`?',
  },
  {
    wording: 'Freitg',
    language: 'de',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Freitg`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `Freitag`?',
  },
  {
    wording: 'biernes',
    language: 'es',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `biernes`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; did you mean `viernes`?',
  },
  {
    wording: '01/02/2022',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `01/02/2022`, expected a date whose month cannot be taken for its day; write `2022-02-01` or `2022-01-02`',
  },
  {
    wording: '7/1/22',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `7/1/22`, expected a date whose month cannot be taken for its day; write year, month and day, such as `2022-01-07`',
  },
  {
    wording: '13/01/2022',
    kind: 'ambiguous',
    offset: 0,
    message: 'Unexpected `13/01/2022`, expected a date whose month cannot be taken for its day; write `2022-01-13`',
  },
  {
    wording: '2022/01/05',
    kind: 'not-understood',
    offset: 7,
    message:
      'Unexpected second `/` in `2022/01/05`, expected one `/` between the first and the last date; did you mean `2022-01-05`?',
  },
  {
    wording: '07.01.2022',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `07.01.2022`, expected a date whose month cannot be taken for its day; write `2022-01-07` or `2022-07-01`',
  },
  {
    wording: '7-1-2022',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `7-1-2022`, expected a date whose month cannot be taken for its day; write `2022-01-07` or `2022-07-01`',
  },
  {
    wording: '1/2',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `1/2`, expected a date whose month cannot be taken for its day; write year, month and day, such as `2022-01-07`',
  },
  {
    wording: '31/31/2022',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `31/31/2022`, expected a date whose month cannot be taken for its day; write year, month and day, such as `2022-01-07`',
  },
  {
    wording: '07/01/2022 evening',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `07/01/2022` in `07/01/2022 evening`, expected a date whose month cannot be taken for its day; write `2022-01-07` or `2022-07-01`',
  },
  {
    wording: 'Friday at 9.30',
    kind: 'ambiguous',
    offset: 10,
    message:
      'Unexpected `9.30` in `Friday at 9.30`, expected a time with a colon, or a date with its month as a word; write `09:30` if it is a time, or the month as a word',
  },
  {
    wording: 'Friday at 24:00',
    kind: 'no-such-time',
    offset: 7,
    message:
      'Unexpected time `at 24:00`, expected a time from `00:00` to `23:59`, or a half-day hour from 1 to 12; correct the time',
  },
  {
    wording: 'Friday at 12:75',
    kind: 'no-such-time',
    offset: 7,
    message:
      'Unexpected time `at 12:75`, expected a time from `00:00` to `23:59`, or a half-day hour from 1 to 12; correct the time',
  },
  {
    wording: '0 a.m. on Friday',
    kind: 'no-such-time',
    offset: 0,
    message:
      'Unexpected time `0 a.m.`, expected a time from `00:00` to `23:59`, or a half-day hour from 1 to 12; correct the time',
  },
  {
    wording: 'midnight',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `midnight`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'at midnight on Friday',
    kind: 'ambiguous',
    offset: 3,
    message:
      'Unexpected `midnight` in `at midnight on Friday`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'полночь пятницы',
    language: 'ru',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `полночь` in `полночь пятницы`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'vendredi à minuit',
    language: 'fr',
    kind: 'ambiguous',
    offset: 11,
    message:
      'Unexpected `minuit` in `vendredi à minuit`, expected a wording that says whether the day begins or ends; write `00:00 on Saturday` for its beginning, or `Saturday night`',
  },
  {
    wording: 'by Friday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `by` in `by Friday`, expected a wording that says whether it is the day or the last possible one; write `on`, `until` or `on or before` in place of `by`',
  },
  {
    wording: 'by the weekend',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `by` in `by the weekend`, expected a wording that says whether it is the day or the last possible one; write `on`, `until` or `on or before` in place of `by`',
  },
  {
    wording: 'on this Wednesday',
    kind: 'ambiguous',
    offset: 3,
    message:
      'Unexpected `this Wednesday`, expected a wording that looks one way, since `this Wednesday` may be past or to come; write `Wednesday` for the latest one or `next Wednesday` for the first to come',
  },
  {
    wording: 'this weekend',
    published: '2022-01-05',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `this weekend` in a report that was not published on a weekend, expected a wording that looks one way; write `last weekend` or `next weekend`',
  },
  {
    wording: 'overnight on Thursday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `overnight on Thursday`, expected a wording that says whether the night began or ended on that day; write `overnight to Thursday` if it ended then, or `Thursday night` if it began then',
  },
  {
    wording: 'overnight Wednesday',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `overnight Wednesday`, expected a wording that says whether the night began or ended on that day; write `overnight to Wednesday` if it ended then, or `Wednesday night` if it began then',
  },
  {
    wording: 'several weeks ago',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `several` in `several weeks ago`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'in the past few days',
    kind: 'ambiguous',
    offset: 12,
    message:
      'Unexpected `few` in `in the past few days`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'несколько дней назад',
    language: 'ru',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `несколько` in `несколько дней назад`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'for some days',
    kind: 'ambiguous',
    offset: 4,
    message:
      'Unexpected `some` in `for some days`, expected a number; write how many, such as `3 days ago`, or `in recent days`',
  },
  {
    wording: 'at 18:00 GMT on Wednesday',
    kind: 'not-understood',
    offset: 9,
    message:
      'Unexpected `GMT` in `at 18:00 GMT on Wednesday`, expected the local time at the place; turn the time into that of the place and leave out the zone',
  },
  {
    wording: '21:30 UTC on Friday',
    kind: 'not-understood',
    offset: 6,
    message:
      'Unexpected `UTC` in `21:30 UTC on Friday`, expected the local time at the place; turn the time into that of the place and leave out the zone',
  },
  {
    wording: 'Friday at 15:00 MSK',
    kind: 'not-understood',
    offset: 16,
    message:
      'Unexpected `MSK` in `Friday at 15:00 MSK`, expected the local time at the place; turn the time into that of the place and leave out the zone',
  },
  {
    wording: 'the same day',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected `same day` in `the same day`, expected a day that can be told without the text around it; write the day itself, such as `Friday` or `5 January`',
  },
  {
    wording: 'hours later',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `hours later`, expected a day that can be told without the text around it; write the day itself, such as `Friday` or `5 January`',
  },
  {
    wording: 'previously',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `previously`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'soon',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `soon`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'lately',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `lately`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write the span that is meant, such as `this week` or `in recent days`',
  },
  {
    wording: 'morning',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `morning` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `Friday morning`',
  },
  {
    wording: 'at noon',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `at noon` without its day, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; name the day too, such as `Friday at noon`',
  },
  {
    wording: '2023',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `2023`, which begins on Sunday 1 January 2023, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: '2022-02',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `2022-02`, which begins on Tuesday 1 February 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: '2022-01-09/2022-01-12',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `2022-01-09/2022-01-12`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: '5 January 2023',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `5 January 2023`, which begins on Thursday 5 January 2023, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'Sunday 9 January 2022',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `Sunday 9 January 2022`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'February 2022',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `February 2022`, which begins on Tuesday 1 February 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'in 2023',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `in 2023`, which begins on Sunday 1 January 2023, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'late this week',
    published: '2022-01-03',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `late this week`, which begins on Thursday 6 January 2022, expected a day not after that of publication, Monday 3 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: '9 January 2022 evening',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `9 January 2022 evening`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'from 9 January 2022 to 12 January 2022',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `from 9 January 2022 to 12 January 2022`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'since 9 January 2022',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `since 9 January 2022`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'around 9 January 2022',
    kind: 'after-anchor',
    offset: 7,
    message:
      'Unexpected `9 January 2022`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: '30 February',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: '29 February 2022',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `29 February 2022`, expected a year with a 29 February; correct the day or its month',
  },
  {
    wording: 'the 32nd',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `the 32nd`, expected a day of a month, `1st` to `31st`; correct the day',
  },
  {
    wording: '2022-02-30',
    kind: 'no-such-day',
    offset: 8,
    message: 'Unexpected day `30` of 2022-02, expected a day from `01` to `28`; correct the day or its month',
  },
  {
    wording: '2022-13-01',
    kind: 'no-such-day',
    offset: 5,
    message: 'Unexpected month `13`, expected a month from `01` to `12`; correct the month',
  },
  {
    wording: '2022-00',
    kind: 'no-such-day',
    offset: 5,
    message:
      'Unexpected month `00`, expected a month from `01` to `12` or a season from `21` to `24`; correct the month',
  },
  {
    wording: '2022-04-31',
    kind: 'no-such-day',
    offset: 8,
    message: 'Unexpected day `31` of 2022-04, expected a day from `01` to `30`; correct the day or its month',
  },
  {
    wording: 'on 2022-02-30',
    kind: 'no-such-day',
    offset: 3,
    message: 'Unexpected `2022-02-30`, expected a day that the calendar has; correct the day or its month',
  },
  {
    wording: '5st January',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `5st` in `5st January`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `5st`',
  },
  {
    wording: 'Monday, January 3, 2021',
    kind: 'wrong-weekday',
    offset: 0,
    message:
      'Unexpected Monday in `Monday, January 3, 2021`, expected Sunday, the weekday of 3 January 2021; correct the weekday or the day',
  },
  {
    wording: 'Saturday (7 January)',
    kind: 'wrong-weekday',
    offset: 0,
    message:
      'Unexpected Saturday in `Saturday (7 January)`, expected Friday, the weekday of 7 January 2022; correct the weekday or the day',
  },
  {
    wording: 'Thursday 2022-01-07',
    kind: 'wrong-weekday',
    offset: 0,
    message:
      'Unexpected Thursday in `Thursday 2022-01-07`, expected Friday, the weekday of 7 January 2022; correct the weekday or the day',
  },
  {
    wording: '9 p.m. on Friday afternoon',
    kind: 'wrong-time',
    offset: 0,
    message:
      'Unexpected 21:00 in the afternoon, expected a clock time in that part of the day; correct the time or leave out one of the two',
  },
  {
    wording: 'until 5 January 2022',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `until 5 January 2022`, expected a span that ends on or after its first day; say since when too, such as `from Monday until 5 January 2022`',
  },
  {
    wording: 'from 7 January 2022 to 5 January 2022',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `from 7 January 2022 to 5 January 2022`, expected a span that ends on or after its first day; put the earlier day first',
  },
  {
    wording: '2022-01-07/2022-01-05',
    kind: 'backwards',
    offset: 11,
    message:
      'Unexpected `2022-01-07/2022-01-05`, expected an interval that ends on or after its first day; did you mean `2022-01-05/2022-01-07`?',
  },
  {
    wording: '2022-02/2022-01',
    kind: 'backwards',
    offset: 8,
    message:
      'Unexpected `2022-02/2022-01`, expected an interval that ends on or after its first day; did you mean `2022-01/2022-02`?',
  },
  {
    wording: 'until 25 December',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `until 25 December`, expected a day with its year, since it is nearer before the day of publication, 2022-01-08, than after it; add the year, and say since when if it is past, such as `from 2 January until 5 January 2022`',
  },
  {
    wording: 'Y2022',
    kind: 'out-of-range',
    offset: 0,
    message:
      'Unexpected `Y` year `Y2022`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write a year of four digits, `0000` to `9999`, without `Y`',
  },
  {
    wording: 'Y-2022',
    kind: 'out-of-range',
    offset: 0,
    message:
      'Unexpected `Y` year `Y-2022`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write a year of four digits, `0000` to `9999`, without `Y`',
  },
  {
    wording: 'Y17000',
    kind: 'out-of-range',
    offset: 0,
    message:
      'Unexpected `Y` year `Y17000`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write a year of four digits, `0000` to `9999`, without `Y`',
  },
  {
    wording: '-0044',
    kind: 'out-of-range',
    offset: 0,
    message:
      'Unexpected negative year `-0044`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write a year of four digits, `0000` to `9999`; earlier ones have no place on this timeline',
  },
  {
    wording: '[2022-01-05,2022-01-06]',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected set of dates (`[2022-01-05,2022-01-06]`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write an interval from the first to the last',
  },
  {
    wording: '{2022,2023}',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected set of dates (`{2022,2023}`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write an interval from the first to the last',
  },
  {
    wording: '?2022',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected qualifier inside a date (`?2022`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; put `?`, `~` or `%` at the end of the date',
  },
  {
    wording: '2022?-01',
    kind: 'not-supported',
    offset: 4,
    message:
      'Unexpected qualifier inside a date (`2022?-01`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; put `?`, `~` or `%` at the end of the date',
  },
  {
    wording: '~2022-01',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected qualifier inside a date (`~2022-01`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; put `?`, `~` or `%` at the end of the date',
  },
  {
    wording: '2022-XX-05',
    kind: 'not-supported',
    offset: 5,
    message:
      'Unexpected unspecified digits before known ones (`2022-XX-05`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; leave digits open from the right only: `202X`, `2022-XX` or `2022-01-XX`',
  },
  {
    wording: '2X22',
    kind: 'not-supported',
    offset: 1,
    message:
      'Unexpected unspecified digits before known ones (`2X22`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; leave digits open from the right only: `202X`, `2022-XX` or `2022-01-XX`',
  },
  {
    wording: 'XXXX',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected unspecified digits before known ones (`XXXX`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; leave digits open from the right only: `202X`, `2022-XX` or `2022-01-XX`',
  },
  {
    wording: '2022-21?',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected season with a qualifier or in an interval (`2022-21?`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write its first and last day as an interval',
  },
  {
    wording: '2022-21/2022-22',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected season with a qualifier or in an interval (`2022-21`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write its first and last day as an interval',
  },
  {
    wording: '2022-25',
    kind: 'not-supported',
    offset: 5,
    message:
      'Unexpected `25` for a quarter or season, which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write its first and last day as an interval',
  },
  {
    wording: '2022-01-XX/2022-02',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected unspecified digits with a qualifier or in an interval (`2022-01-XX`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write an interval of two whole dates',
  },
  {
    wording: '202X?',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected unspecified digits with a qualifier or in an interval (`202X?`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write an interval of two whole dates',
  },
  {
    wording: '1950S2',
    kind: 'not-supported',
    offset: 4,
    message:
      'Unexpected significant digits (`1950S2`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write an interval of years',
  },
  {
    wording: '2022-01-05T21',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected time `21`, expected `HH:MM` or `HH:MM:SS`, with or without `Z` or an offset such as `+06:00`; write hours and minutes as two digits each',
  },
  {
    wording: '2022-01-05T25:00',
    kind: 'no-such-time',
    offset: 11,
    message:
      'Unexpected time `25:00`, expected a time from `00:00:00` to `23:59:59`; correct the time; `24:00` is `00:00` of the next day',
  },
  {
    wording: '2022-01-05T21:30+15:00',
    kind: 'no-such-time',
    offset: 16,
    message: 'Unexpected time `21:30+15:00`, expected an offset of at most 14 hours; correct the offset',
  },
  {
    wording: '2022-01-05T10:00/2022-01-06',
    kind: 'not-supported',
    offset: 0,
    message:
      'Unexpected time with a qualifier or in an interval (`2022-01-05T10:00`), which is EDTF of level 2, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write the day without its time',
  },
  {
    wording: '20220105',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected `0105` in `20220105`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; did you mean `2022-01-05`?',
  },
  {
    wording: '2022-01-xx',
    kind: 'not-understood',
    offset: 8,
    message:
      'Unexpected `xx` in `2022-01-xx`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; did you mean `2022-01-XX`?',
  },
  {
    wording: '2022-01-',
    kind: 'not-understood',
    offset: 8,
    message:
      'Unexpected end of `2022-01-`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write four digits for the year and two each for month and day',
  },
  {
    wording: '../..',
    kind: 'not-understood',
    offset: 0,
    message: 'Unexpected `../..`, expected an interval with a date at one end at least; give the first or the last day',
  },
  {
    wording: '/',
    kind: 'not-understood',
    offset: 0,
    message: 'Unexpected `/`, expected an interval with a date at one end at least; give the first or the last day',
  },
  {
    wording: '..',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `..` in `..`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write four digits for the year and two each for month and day',
  },
  {
    wording: '2022-01-05/2022-01-06/2022-01-07',
    kind: 'not-understood',
    offset: 21,
    message:
      'Unexpected second `/` in `2022-01-05/2022-01-06/2022-01-07`, expected one `/` between the first and the last date; write an interval as `2022-01-02/2022-01-07`',
  },
  {
    wording: '2022-01-05Z',
    kind: 'not-understood',
    offset: 10,
    message:
      'Unexpected `Z` in `2022-01-05Z`, expected EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`; write four digits for the year and two each for month and day',
  },
  {
    wording: 'January 5 January',
    kind: 'not-understood',
    offset: 10,
    message:
      'Unexpected `January` in `January 5 January`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'since',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected end of `since`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'the funeral',
    kind: 'not-understood',
    offset: 4,
    message:
      'Unexpected `funeral` in `the funeral`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `funeral`',
  },
  {
    wording: 'Friday at the mosque',
    kind: 'not-understood',
    offset: 14,
    message:
      'Unexpected `mosque` in `Friday at the mosque`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `mosque`',
  },
  {
    wording: 'between Wednesday',
    kind: 'not-understood',
    offset: 17,
    message:
      'Unexpected end of `between Wednesday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'wk 2',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `wk` in `wk 2`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `wk`',
  },
  {
    wording: '1000 days ago',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected `days ago` in `1000 days ago`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'late noon on Friday',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected `noon on Friday` in `late noon on Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'mid Friday',
    kind: 'not-understood',
    offset: 10,
    message:
      'Unexpected end of `mid Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'early midday on Friday',
    kind: 'not-understood',
    offset: 6,
    message:
      'Unexpected `midday on Friday` in `early midday on Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'last day',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected `day` in `last day`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: '5 January - 2022',
    kind: 'not-understood',
    offset: 16,
    message:
      'Unexpected end of `5 January - 2022`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: '',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected empty date, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write when it happened as the article words it',
  },
  {
    wording: 'пятница',
    kind: 'not-understood',
    offset: 0,
    message:
      "Unexpected `пятница`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write it in English, or set the article's `language` to `ru`, of which `пятница` is a word",
  },
  {
    wording: 'vendredi',
    kind: 'not-understood',
    offset: 0,
    message:
      "Unexpected `vendredi`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write it in English, or set the article's `language` to `fr`, of which `vendredi` is a word",
  },
  {
    wording: '5 января',
    language: 'kk',
    kind: 'not-understood',
    offset: 2,
    message:
      "Unexpected `января` in `5 января`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write it in English, or set the article's `language` to `ru`, of which `января` is a word",
  },
  {
    wording: 'жұма',
    language: 'ru',
    kind: 'not-understood',
    offset: 0,
    message:
      "Unexpected `жұма`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write it in English, or set the article's `language` to `kk`, of which `жұма` is a word",
  },
  {
    wording: '2022 жылғы 5 қаңтар 2022',
    language: 'kk',
    kind: 'not-understood',
    offset: 24,
    message:
      'Unexpected end of `2022 жылғы 5 қаңтар 2022`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'Friday 2022-02-30',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `Friday 2022-02-30`, expected a day that the calendar has; correct the day or its month',
  },
  {
    wording: 'next 13 January 2023',
    kind: 'not-understood',
    offset: 20,
    message:
      'Unexpected end of `next 13 January 2023`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; finish the wording, or write `YYYY-MM-DD`',
  },
  {
    wording: 'um 123 Uhr am Freitag',
    language: 'de',
    kind: 'not-understood',
    offset: 7,
    message:
      'Unexpected `Uhr am Freitag` in `um 123 Uhr am Freitag`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'a week ago yesterday',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected `yesterday` in `a week ago yesterday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'two days ago today',
    kind: 'not-understood',
    offset: 13,
    message:
      'Unexpected `today` in `two days ago today`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'overnight to 30 February',
    kind: 'no-such-day',
    offset: 13,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'overnight from 30 February to 1 March',
    kind: 'no-such-day',
    offset: 15,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'over the last week',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `over the last week`, expected a wording that can be read in one way alone, since this may be 27 December 2021 – 2 January 2022 or 2–8 January 2022; write `2021-12-27/2022-01-02` or `2022-01-02/2022-01-08`',
  },
  {
    wording: 'last hour',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected `hour` in `last hour`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'next day',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `next day`, expected a day that can be told without the text around it; write the day itself, such as `Friday` or `5 January`',
  },
  {
    wording: 'early last month',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected `month` in `early last month`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'from 30 February to 1 March',
    kind: 'no-such-day',
    offset: 5,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'from 1 March to 30 February',
    kind: 'no-such-day',
    offset: 16,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'Wednesday to 30 February 2022',
    kind: 'no-such-day',
    offset: 13,
    message: 'Unexpected `30 February 2022`, expected a day of February; correct the day or its month',
  },
  {
    wording: '30 February to 1 March 2022',
    kind: 'no-such-day',
    offset: 0,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'since 30 February',
    kind: 'no-such-day',
    offset: 6,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'before 30 February',
    kind: 'no-such-day',
    offset: 7,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'after 30 February',
    kind: 'no-such-day',
    offset: 6,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'after 9 January 2022',
    kind: 'after-anchor',
    offset: 0,
    message:
      'Unexpected `after 9 January 2022`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
  },
  {
    wording: 'until 30 February',
    kind: 'no-such-day',
    offset: 6,
    message: 'Unexpected `30 February`, expected a day of February; correct the day or its month',
  },
  {
    wording: 'the evening of 5 January, at 9 a.m.',
    kind: 'wrong-time',
    offset: 26,
    message:
      'Unexpected 09:00 in the evening, expected a clock time in that part of the day; correct the time or leave out one of the two',
  },
  {
    wording: 'Friday last month',
    kind: 'not-understood',
    offset: 12,
    message:
      'Unexpected `month` in `Friday last month`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'from Friday at 21:30 to Friday at 20:30',
    kind: 'backwards',
    offset: 0,
    message:
      'Unexpected `from Friday at 21:30 to Friday at 20:30`, expected a span that ends on or after its first day; put the earlier day first',
  },
  {
    wording: '11st January',
    published: '2022-01-12',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `11st` in `11st January`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `11st`',
  },
  {
    wording: 'early Friday midday',
    kind: 'not-understood',
    offset: 13,
    message:
      'Unexpected `midday` in `early Friday midday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'early Friday night',
    kind: 'not-understood',
    offset: 13,
    message:
      'Unexpected `night` in `early Friday night`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'early this night',
    kind: 'not-understood',
    offset: 11,
    message:
      'Unexpected `night` in `early this night`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; say it as in the examples, or write `YYYY-MM-DD`',
  },
  {
    wording: 'fell on Friday',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `fell` in `fell on Friday`, expected a date wording such as `Friday`, `yesterday`, `Thursday evening`, `5 January`, `since Sunday` or `2022-01-05`; write `YYYY-MM-DD`, or leave out `fell`',
  },
  {
    wording: 'later this week',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `later this week`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'later this month',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `later this month`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'Later this year',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `Later this year`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'from later this week',
    kind: 'not-understood',
    offset: 5,
    message:
      'Unexpected `later this week` in `from later this week`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'later in the week',
    kind: 'not-understood',
    offset: 0,
    message:
      'Unexpected `later in the week`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'until later this month',
    kind: 'not-understood',
    offset: 6,
    message:
      'Unexpected `later this month` in `until later this month`, expected a wording that says how far it looks ahead; write such as `from tomorrow until Sunday`, or the day itself if it is past',
  },
  {
    wording: 'cette nuit',
    language: 'fr',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `cette nuit`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'dans cette nuit',
    language: 'fr',
    kind: 'ambiguous',
    offset: 5,
    message:
      'Unexpected `cette nuit` in `dans cette nuit`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'heute Nacht',
    language: 'de',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `heute Nacht`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'in dieser Nacht',
    language: 'de',
    kind: 'ambiguous',
    offset: 3,
    message:
      'Unexpected `dieser Nacht` in `in dieser Nacht`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'сегодня ночью',
    language: 'ru',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `сегодня ночью`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'этой ночью',
    language: 'ru',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `этой ночью`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
  {
    wording: 'бүгін түнде',
    language: 'kk',
    kind: 'ambiguous',
    offset: 0,
    message:
      'Unexpected `бүгін түнде`, expected a wording that says which night it is; write `last night` if it ended on the day of publication, or `tonight` if it began then',
  },
];
