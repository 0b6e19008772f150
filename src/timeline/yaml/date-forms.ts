import { isDay } from '../dates/is-day.ts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import { parsePublished } from '../dates/published-day.ts';
import { publishedSpan, type Publication } from '../dates/published-span.ts';
import type { Period } from '../model.ts';
import { matching, ofText, whole } from './form-parts.ts';
import type { Field } from './read-record.ts';

/** The forms of days and periods, as in `forms.ts`. */

const DAY = '\\d{4}-\\d{2}-\\d{2}';
const PERIOD_END = '[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?';
const PERIOD = whole(`${PERIOD_END}(?:/${PERIOD_END})?`);
const MOMENT = `${DAY}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?`;

/** A calendar day. */
export const day: Field<string> = {
  form: 'a day, `YYYY-MM-DD`',
  schema: matching(DAY),
  read: ofText((value) =>
    isDay(value)
      ? { value }
      : {
          met: `\`${value}\``,
          mend: new RegExp(whole(DAY), 'u').test(value)
            ? `correct the day: the calendar has no \`${value}\``
            : 'write year, month and day as digits, such as `2022-01-07`',
        },
  ),
};

/** A day, or a date and time with its offset, as written. */
export const moment: Field<{ readonly text: string; readonly day: string }> = {
  form: 'a day, `YYYY-MM-DD`, or a date and time with its offset, `YYYY-MM-DDTHH:MM+HH:MM`',
  schema: matching(MOMENT),
  read: ofText((value) => {
    const parsed = parsePublished(value);
    if (parsed.ok) return { value: { text: value, day: parsed.day } };
    return { met: `\`${value}\``, mend: parsed.problem.mend };
  }),
};

/** A day, or a date and time with its offset; or, where the day is not known, the month or the year (EDTF). */
export const publication: Field<Publication> = {
  form: moment.form,
  // YAML takes a bare year for a number.
  schema: { type: ['string', 'integer'], pattern: whole(`\\d{4}(?:-\\d{2})?|${MOMENT}`), minimum: 1000, maximum: 9999 },
  read: (node) => {
    const span = node.kind === 'text' ? publishedSpan(node.text.trim()) : null;
    if (node.kind === 'text' && span !== null) return { value: { text: node.text.trim(), ...span } };
    const reading = moment.read(node);
    if (!('value' in reading)) return reading;
    const { text: written, day: only } = reading.value;
    return { value: { text: written, first: only, last: only } };
  },
};

/** Whole days, as EDTF: a day, a month, a year, or from one of them to another. */
export const period: Field<Period> = {
  form: 'a period (EDTF), such as `2022-01` or `2022-01-02/2022-01-11`',
  // YAML takes a bare year for a number.
  schema: { type: ['string', 'integer'], pattern: PERIOD, minimum: 1000, maximum: 9999 },
  read: ofText((value) => {
    const edtf = parseEdtf(value);
    if (edtf.ok && new RegExp(PERIOD, 'u').test(value)) {
      const { start, end } = edtf.span;
      if (start !== null && end !== null) return { value: { first: start, last: end } };
    }
    return { met: `\`${value}\``, mend: edtf.ok ? 'write its first and last day, joined by `/`' : edtf.problem.mend };
  }),
};
