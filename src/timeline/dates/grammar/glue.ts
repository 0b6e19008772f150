import { either, map, maybe, seq, word, type Parser } from './parser.ts';

/** A comma that may be there. */
export const comma: Parser<unknown> = maybe(word('comma'));

/** `on`, `in`, `at`, `during`, `the` before a day or a part of one. */
export const onThe: Parser<unknown> = seq(maybe(word('on', 'in', 'at', 'during', 'at-or-to')), maybe(word('the')));

/** What may stand between a part of the day, or a time, and the day: `of the`, `on`, a comma. */
export const ofThe: Parser<unknown> = either<unknown>(seq(word('of'), maybe(word('the'))), seq(comma, onThe));

/** What may lead to a day without changing it: `on`, `the`, `as of`, `earlier on`, `later`. */
export const lead: Parser<unknown> = seq(maybe(word('as-of', 'earlier', 'later')), maybe(word('comma')), onThe);

/** A count: `3`, `three`, `a`. */
export const count: Parser<number> = map(word('number'), ({ value, digits }) =>
  value > 0 && digits <= 3 ? value : null,
);

/** The number of a day in its month: `5`, `5th`, `fifth`, in German `5.`. */
export const dayNumber: Parser<number> = either(
  map(seq(word('number'), maybe(seq(maybe(word('dash')), word('ordinal-mark')))), ([{ value, digits }]) =>
    digits === 1 || digits === 2 ? value : null,
  ),
  map(word('ordinal'), ({ value }) => value),
);

/** A year: four digits. */
export const yearNumber: Parser<number> = map(word('number'), ({ value, digits }) => (digits === 4 ? value : null));

/** A year after a month: `2022`, `, 2022`, `of 2022`, `2022 года`. */
export const yearAfter: Parser<number> = map(
  seq(maybe(either<unknown>(word('comma'), word('of'))), yearNumber, maybe(word('of-the-year'))),
  ([, year]) => year,
);

/** A year before a month, as in Kazakh: `2022 жылғы`. */
export const yearBefore: Parser<number> = map(seq(yearNumber, word('of-the-year')), ([year]) => year);
