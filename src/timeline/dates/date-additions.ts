import type { DateRule } from './date-rules.ts';

/** What may stand beside a rule's wording and narrow or soften it, in the order of the documentation. */
export const DATE_ADDITIONS: readonly Omit<DateRule, 'name' | 'reason'>[] = [
  {
    wording: 'Friday evening',
    means:
      'the part of that day: early morning (`dawn`, `early on Friday`), morning, midday, afternoon, evening, night (`late on Friday`)',
  },
  { wording: 'Friday at 21:30', means: 'the clock time at the place, 24 hours or `9.30 p.m.`; `noon` is 12:00' },
  { wording: 'around Friday', means: 'approximate, EDTF `~`; also `about`, `circa`, `some time around`' },
  { wording: 'possibly Friday', means: 'uncertain, EDTF `?`; also `perhaps`, `Friday?`' },
];
