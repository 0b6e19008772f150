/** Prints what every wording of the tables resolves to, for comparing runs under several `TZ`. */
import { dateWords } from '../../../src/timeline/dates/date-words.ts';
import { explainDate } from '../../../src/timeline/dates/explain-date.ts';
import { parsePublished } from '../../../src/timeline/dates/published-day.ts';
import { inZone } from '../../../src/timeline/dates/in-zone.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { zoneOffset } from '../../../src/timeline/dates/zone-offset.ts';
import { ACCEPTED } from './accepted.ts';
import { SATURDAY } from './expected-date.ts';
import { REFUSED } from './refused.ts';

const results = [...ACCEPTED, ...REFUSED].map(({ wording, language = 'en', published = SATURDAY }) => {
  const result = resolveDate(wording, { anchor: published, language });
  return result.ok ? { ...result, words: dateWords(result.date), why: explainDate(result.date, published) } : result;
});
const offsets = ['Asia/Almaty', 'Asia/Aqtau', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia'].map((zone) =>
  ['2022-01-05', '2022-03-27', '2024-03-01'].map((day) => zoneOffset(zone, day, '02:30')),
);
const moments = ['Asia/Almaty', 'Asia/Aqtau', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia'].map((zone) =>
  ['2011-12-30', '2022-01-05', '2022-03-27', '2024-03-01'].map((day) => inZone(day, '01:30', 0, zone)),
);
const published = ['2022-01-07T23:59-11:00', '2022-01-07T00:01+14:00'].map((text) => parsePublished(text));
// The first line shows that `TZ` had effect.
console.log(new Date(2022, 0, 8).toISOString());
console.log(JSON.stringify({ results, offsets, moments, published }));
