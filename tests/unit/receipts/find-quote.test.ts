import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELLIPSIS_WORDS, findQuote } from '../../../src/timeline/receipts/find-quote.ts';
import { tokenize } from '../../../src/timeline/receipts/tokenize.ts';

/** The passage that is found for a quote, as the source prints it; `null` where there is none. */
function find(quote: string, source: string): string | null {
  const passage = findQuote(tokenize(quote), tokenize(source));
  return passage === null ? null : source.slice(passage.start, passage.end);
}

const ACCEPTED: readonly (readonly [why: string, quote: string, source: string, passage: string])[] = [
  ['the same words', 'open the gates', 'He said: open the gates now.', 'open the gates'],
  ['curly for straight quotation marks', '“open” the gates', 'to "open" the gates', 'open" the gates'],
  ['guillemets', 'so-called "gates"', 'the so-called «gates» of', 'so-called «gates'],
  ['low quotation marks', 'the "gates"', 'the „gates“ of', 'the „gates'],
  ['single quotation marks', "the 'gates' of", 'the “gates” of', 'the “gates” of'],
  ['no quotation marks', 'the gates of', 'the “gates” of', 'the “gates” of'],
  ['an apostrophe', "don't open", 'We don’t open', 'don’t open'],
  ['a modifier apostrophe', 'Qaraʼs gate', "the Qara's gate", "Qara's gate"],
  ['an apostrophe at the end', "the guards' gate", 'the guards’ gate', 'the guards’ gate'],
  ['an em dash for two hyphens', 'gates — and walls', 'the gates -- and walls', 'gates -- and walls'],
  ['an en dash for an em dash', 'gates–and walls', 'the gates—and walls', 'gates—and walls'],
  ['a dash with and without spaces', 'gates – and', 'gates—and', 'gates—and'],
  ['a hyphen that does not break', 'well-armed', 'well\u2011armed men', 'well\u2011armed'],
  ['a minus sign', 'at -5 degrees', 'at \u22125 degrees', 'at \u22125 degrees'],
  ['no-break spaces', 'open the gates', 'open\u00A0the\u202Fgates', 'open\u00A0the\u202Fgates'],
  ['line ends', 'open the gates', 'open\r\nthe\n  gates', 'open\r\nthe\n  gates'],
  ['a paragraph', 'open. The gates', 'open.\n\nThe gates', 'open.\n\nThe gates'],
  ['a space before a mark', 'the gates? Now', 'the gates\u202F? Now', 'the gates\u202F? Now'],
  ['soft hyphens', 'spokesman', 'a spokes\u00ADman said', 'spokes\u00ADman'],
  ['a soft hyphen at the end of a line', 'spokesman said', 'a spokes\u00AD\nman said', 'spokes\u00AD\nman said'],
  ['a hyphen at the end of a line', 'spokesman said', 'a spokes-\nman said', 'spokes-\nman said'],
  ['a hyphen kept from a line', 'the spokesman said', 'the spokes-man said', 'the spokes-man said'],
  ['a hyphen and a space', 'the spokesman said', 'the spokes- man said', 'the spokes- man said'],
  ['two of them in a word', 'undeterred', 'un-\nde-\nterred', 'un-\nde-\nterred'],
  ['a real hyphen at the end of a line', 'well-armed men', 'well-\narmed men', 'well-\narmed men'],
  ['a hanging hyphen', 'mid- and long-term', 'the mid- and long-term plan', 'mid- and long-term'],
  ['zero-width spaces', 'open the gates', 'open the ga\u200Btes', 'open the ga\u200Btes'],
  ['a byte-order mark', 'open', '\uFEFFopen', '\uFEFFopen'],
  ['a capital at the start', 'We open the gates', 'and we open the gates', 'we open the gates'],
  ['a small letter at the start', 'open the gates', 'Open the gates', 'Open the gates'],
  ['a small letter beyond ASCII', 'өртті сөндірдік', 'Өртті сөндірдік', 'Өртті сөндірдік'],
  ['an ellipsis for words', 'open … gates', 'open all of the gates', 'open all of the gates'],
  ['three dots for words', 'open ... gates', 'open all of the gates', 'open all of the gates'],
  ['spaced dots for words', 'open . . . gates', 'open all of the gates', 'open all of the gates'],
  ['an ellipsis in brackets', 'open […] gates', 'open all of the gates', 'open all of the gates'],
  ['an ellipsis for nothing', 'open … gates', 'open gates', 'open gates'],
  ['an ellipsis for an ellipsis', 'open... the gates', 'open … the gates', 'open … the gates'],
  ['two ellipses', 'open … gates … now', 'open the gates and walls now', 'open the gates and walls now'],
  ['an ellipsis that must try again', 'a … b c', 'a x b d b c', 'a x b d b c'],
  ['an ellipsis at the start', '… the gates', 'open the gates', 'the gates'],
  ['an ellipsis at the end', 'the gates …', 'open the gates now', 'the gates'],
  ['the longest gap', `open … gates`, `open ${'x '.repeat(ELLIPSIS_WORDS)}gates`, `open ${'x '.repeat(60)}gates`],
  ['no full stop at the end', 'the gates', 'open the gates. Now', 'the gates'],
  ['a full stop at the end', 'the gates.', 'open the gates.” Now', 'the gates.'],
  ['a comma within the quotation marks', 'the gates', 'open “the gates,” he said', 'the gates'],
  ['marks within', 'open: gates, walls; (all)!', 'open: gates, walls; (all)!', 'open: gates, walls; (all)!'],
  ['a mark at the start', '¿Quién?', 'dijo: «¿Quién?»', '¿Quién?'],
  ['ligatures', 'open fire first', 'open ﬁre ﬁrst', 'open ﬁre ﬁrst'],
  ['decomposed letters', 'café', 'the cafe\u0301 burnt', 'cafe\u0301'],
  ['composed letters', 'cafe\u0301', 'the café burnt', 'café'],
  ['full-width letters', 'the ABC!', 'the ＡＢＣ！', 'the ＡＢＣ！'],
  ['Russian', 'они должны быть уничтожены', '«Они должны быть уничтожены», — сказал', 'Они должны быть уничтожены'],
  ['Kazakh', 'ескертусіз оқ атуға', 'ескертусіз\u00A0оқ атуға бұйрық', 'ескертусіз\u00A0оқ атуға'],
  ['French', 'l’ordre est rétabli !', "« L'ordre est rétabli ! »", "L'ordre est rétabli !"],
  ['numbers', 'all 2,500 of them', 'with all 2,500 of them', 'all 2,500 of them'],
  ['percent', '3% of it', 'some 3 % of it', '3 % of it'],
  ['a long dash in a word', 'Paris–Dakar', 'the Paris-Dakar race', 'Paris-Dakar'],
];

const REFUSED: readonly (readonly [why: string, quote: string, source: string])[] = [
  ['another word', 'shut the gates', 'open the gates'],
  ['another order', 'the open gates', 'open the gates'],
  ['a word left out', 'open gates', 'open the gates'],
  ['a word more', 'open all the gates', 'open the gates'],
  ['another letter', 'open the gales', 'open the gates'],
  ['a letter less', 'open the gate', 'open the gates'],
  ['an accent less', 'cafe', 'café'],
  ['case within', 'open The gates', 'open the gates'],
  ['case of more than the first letter', 'OPEN the gates', 'Open the gates'],
  ['case after an ellipsis', 'open … The gates', 'open all the gates'],
  ['an ellipsis that is not marked', 'property and use', 'property... and use'],
  ['parts in another order', 'gates … open', 'open the gates'],
  ['parts too far apart', 'open … gates', `open ${'x '.repeat(ELLIPSIS_WORDS + 1)}gates`],
  ['a part that is missing', 'open … walls', 'open the gates'],
  ['a comma left out', 'gates walls', 'gates, walls'],
  ['a comma put in', 'gates, walls', 'gates walls'],
  ['a full stop for a comma', 'gates. walls', 'gates, walls'],
  ['a full stop at the end that is none', 'the gates.', 'the gates, he said'],
  ['a question mark that is none', 'the gates?', 'the gates.'],
  ['a dash for a comma', 'gates – walls', 'gates, walls'],
  ['a word with a hyphen put in', 'spokes-man', 'spokesman'],
  ['a hyphen for a space', 'two-week', 'two weeks and two week'],
  ['a space for a hyphen', 'two week', 'two-week'],
  ['words run together', 'openthe', 'open the'],
  ['words run together at an em dash', 'openthe', 'open—the'],
  ['the start of a hyphenated word torn off', 'terrorist operation', 'counter-terrorist operation'],
  ['its end torn off', 'a counter', 'a counter-terrorist operation'],
  ['half a broken word', 'man said', 'spokes-\nman said'],
  ['the middle of a word', 'gat', 'gates'],
  ['thousands without their comma', '2500 men', '2,500 men'],
  ['an insertion in brackets', 'open [the] gates', 'open the gates'],
  ['letters that look alike', 'оpen', 'open'],
  ['marks alone', '!', 'open!'],
  ['an ellipsis alone', '…', 'open …'],
  ['a longer text', 'open the gates', 'open the'],
  ['nothing to look in', 'open', ''],
];

describe('a quote is found', () => {
  test.each(ACCEPTED)('%s: %s', (_, quote, source, passage) => {
    expect(find(quote, source)?.replaceAll('\uFEFF', '')).toBe(passage.replaceAll('\uFEFF', ''));
  });
});

describe('a quote is not found', () => {
  test.each(REFUSED)('%s: %s', (_, quote, source) => {
    expect(find(quote, source)).toBeNull();
  });
});

const WORDS = ['gate', 'tower', 'mayor', 'don’t', 'fifty', 'water', 'мост', 'қала', 'élan', 'officers'];
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 60 });
/** Some words of a text in a row. */
const runs = texts.chain((words) =>
  fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }))
    .map(([from, length]) => ({ words, from, run: words.slice(from, from + length) })),
);
const spaces = fc.constantFrom(' ', '\u00A0', '\n', '\r\n', ' \u2009', '\t', ' “', '” ', ' «', '’ ');

describe('whatever a typesetter does', () => {
  test('a run of words is found where it stands', () => {
    const noise = fc.infiniteStream(fc.tuple(spaces, fc.nat(5), fc.nat(20)));
    fc.assert(
      fc.property(runs, noise, ({ words, run }, stream) => {
        const source = words.map((word) => {
          const [space, kind, at] = stream.next().value as [string, number, number];
          return setWord(word, kind, at) + space;
        });
        expect(find(run.join(' '), source.join(''))).not.toBeNull();
      }),
    );
  });

  test('a changed letter is never found', () => {
    fc.assert(
      fc.property(runs, fc.nat(), fc.nat(), ({ words, run }, which, at) => {
        const quote = run.map((word, index) => (index === which % run.length ? replaceLetter(word, at) : word));
        expect(find(quote.join(' '), words.join(' '))).toBeNull();
      }),
    );
  });

  test('the offset is where the words begin', () => {
    fc.assert(
      fc.property(runs, ({ words, from, run }) => {
        const passage = findQuote(tokenize(run.join(' ')), tokenize(words.join(' ')));
        expect(passage!.start).toBeLessThanOrEqual(words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0));
        expect(words.join(' ').slice(passage!.start, passage!.end)).toBe(run.join(' '));
      }),
    );
  });
});

/** A word as some press might set it. */
function setWord(word: string, kind: number, at: number): string {
  const cut = 1 + (at % (word.length - 1));
  const [head, tail] = [word.slice(0, cut), word.slice(cut)];
  switch (kind) {
    case 0:
      return `${head}\u00AD${tail}`;
    case 1:
      // An apostrophe is not where a line breaks.
      return /’/.test(word) ? word : `${head}-\n${tail}`;
    case 2:
      return word.normalize('NFD');
    case 3:
      return word.replace('’', "'");
    case 4:
      return `${head}\u200B${tail}`;
    default:
      return word;
  }
}

/** A word with one letter that none of the words has. */
function replaceLetter(word: string, at: number): string {
  const index = at % word.length;
  return `${word.slice(0, index)}z${word.slice(index + 1)}`;
}
