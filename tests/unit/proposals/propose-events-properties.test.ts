import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodeUnits } from '../../../src/timeline/by-code-units.ts';
import { publicationOf } from '../../../src/timeline/dates/published-span.ts';
import type { Passage, Proposals } from '../../../src/timeline/proposals/proposal.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { dateInId, EVENT_ID_LIMIT, isSlug } from '../../../src/timeline/slugs.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import '../../support/fast-check.ts';

const timeline = timelineFrom({
  '2022-01-07-herald-flood.md': articleText({
    published: '2022-01-07',
    blocks: [
      {
        id: 'dam-breaks',
        attributes: 'date="yesterday" place="northport"',
        text: 'The dam broke; :figure[18 people]{measure="killed" value="18" by="police"} died.',
      },
    ],
  }),
});

/** What texts are made of, so that rules meet each other; and anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['on Friday', 'yesterday', '5 January', '07/01/2022', 'in 2019', 'a day after', 'will meet on Monday'],
    ...['more than 3,800', 'eighteen', '18 of them', '60%', '$5', 'killed', 'people', 'between 2 and 3', '5 p.m.'],
    ...['Northport', 'the police', 'The mayor', 'said', 'he said', 'according to', 'Солтүстікте', 'A. B. Smith'],
    ...['“', '”', '"', "'", '«', '»', '. ', ', ', '\n', '\n\n', ' -- ', ' — ', '...', '?', '!', 'Mr.', '\r\n', '\t'],
    ...['LONDON (AP) -- ', '\u{1F30A}', '\ud800', 'İ', 'ﬁ', '\u00ad', '\u200b', '\u202e'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const texts = fc
  .array(piece, { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));
const languages = fc.constantFrom('en', 'ru', 'kk', 'es', 'fr', 'de', 'uk', 'sw');

function propose(text: string, language: string): Proposals {
  return proposeEvents(text, { published: publicationOf('2022-01-08', '2022-01-08'), language, timeline });
}

/** The words that stand at a passage; and its lines and columns must be those of its offset. */
function wordsAt(text: string, { place, offset, length }: Passage): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  expect(place.start).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  expect(length).toBeGreaterThan(0);
  expect(offset + length).toBeLessThanOrEqual(text.length);
  return text.slice(offset, offset + length);
}

describe('proposals from any text', () => {
  test('stand where they say, and nothing is made up', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { proposals, unplaced } = propose(text, language);
        for (const proposal of proposals) {
          expect(proposal.sentence).toContain(wordsAt(text, proposal));
          const { places, speakers, figures, quotes } = proposal;
          for (const one of [...places, ...speakers, ...figures, ...quotes]) expect(wordsAt(text, one)).toBe(one.words);
          for (const { offset, length } of [...places, ...figures]) {
            expect(offset).toBeGreaterThanOrEqual(proposal.offset);
            expect(offset + length).toBeLessThanOrEqual(proposal.offset + proposal.length);
          }
          for (const { value } of figures) expect(value).toMatch(/^(?:>=?|<=?|~)?\d+(?:\.\d+)?$|^\d+(?:\.\d+)?\.\.\d/u);
        }
        for (const one of unplaced) expect(wordsAt(text, one)).toBe(one.words);
        const offsets = [...proposals.map(({ offset }) => offset)];
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  test('have ids that an event may have, each once and none in use', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const ids = propose(text, language).proposals.map(({ id }) => id);
        expect(new Set([...ids, 'dam-breaks']).size).toBe(ids.length + 1);
        for (const id of ids) {
          expect(isSlug(id), id).toBe(true);
          expect(dateInId(id), id).toBeNull();
          expect(id.length, id).toBeLessThanOrEqual(EVENT_ID_LIMIT);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('have days that a wording of theirs gives, none of them made up past the day of publication', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { date } of propose(text, language).proposals) {
          expect(date.wording).not.toBe('');
          if (date.how === 'relative to the article') expect(date.resolved.edtf).toBe('2022-01-08');
          if (date.how === 'stated') expect(text.replace(/\s+/gu, ' ')).toContain(date.wording);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('name at most three events that exist, the likeliest first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { candidates } of propose(text, 'en').proposals) {
          expect(candidates.length).toBeLessThanOrEqual(3);
          expect(candidates.every(({ event }) => event === 'dam-breaks')).toBe(true);
          const likeness = candidates.map((one) => one.likeness);
          expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are the same again, and plain data', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const found = propose(text, language);
        expect(JSON.parse(JSON.stringify(found))).toEqual(propose(text, language));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['quotation marks that nothing closes', '“a '],
    ['plain marks', '" x '],
    ['apostrophes', "'a "],
    ['days in a row', 'on Friday to Monday and '],
    ['numbers in a row', '1 2 3,000 4 '],
    ['capitals in a row', 'The Mayor Of The '],
    ['verbs in a row', 'said he said '],
    ['one long word', 'a'],
    ['dots', '... '],
    ['empty lines', '\n \n'],
  ])(
    'come to an end with a long text, and lie in it: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(12_000 / unit.length));
      const { proposals } = propose(text, 'en');
      expect(proposals.filter(({ offset, length }) => offset < 0 || offset + length > text.length)).toEqual([]);
    },
    60_000,
  );

  test('order by code units only', () => {
    const { proposals } = propose('The dam broke in Northport. The dam broke in Northport.', 'en');
    const ids = proposals.map(({ id }) => id);
    expect(ids.toSorted(byCodeUnits)).toEqual(ids);
  });
});
