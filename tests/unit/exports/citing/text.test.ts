import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endSentence } from '../../../../src/exports/citing/end-sentence.ts';
import { directName } from '../../../../src/exports/citing/names.ts';
import { splitName } from '../../../../src/exports/citing/split-name.ts';
import { titleCase } from '../../../../src/exports/citing/title-case.ts';
import { typographicQuotes } from '../../../../src/exports/citing/typographic-quotes.ts';

const bodies = new Set(['delta gazette', 'kazinform', 'prensa libre']);

describe('names', () => {
  test.each([
    ['Dasha Litvinova', { family: 'Litvinova', given: 'Dasha' }],
    ['Юрий Андреевич Иванов', { family: 'Иванов', given: 'Юрий Андреевич' }],
    ['Әлия  Құдретова', { family: 'Құдретова', given: 'Әлия' }],
    ['Kudrenok, Tatyana', { family: 'Kudrenok', given: 'Tatyana' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Vincent van Gogh', { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
    ['Eva van der Berg', { family: 'Berg', given: 'Eva', 'non-dropping-particle': 'van der' }],
    ['van der Berg, Eva', { family: 'Berg', given: 'Eva', 'non-dropping-particle': 'van der' }],
    ['Tawfiq al-Hakim', { family: 'Hakim', given: 'Tawfiq', 'non-dropping-particle': 'al-' }],
    ['Valéry d’Estaing', { family: 'Estaing', given: 'Valéry', 'non-dropping-particle': 'd’' }],
    ['J.-P. Okoye', { family: 'Okoye', given: 'J.-P.' }],
    ['Tip O’Neil', { family: 'O’Neil', given: 'Tip' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Тоқаев', { literal: 'Тоқаев' }],
    ['AFP staff', { literal: 'AFP staff' }],
    ['RFE/RL', { literal: 'RFE/RL' }],
    ['DW News', { literal: 'DW News' }],
    ['Human Rights Watch', { literal: 'Human Rights Watch' }],
    ['The Delta Gazette', { literal: 'The Delta Gazette' }],
    ['Prensa Libre', { literal: 'Prensa Libre' }],
    ['The Associated Press', { literal: 'The Associated Press' }],
    ['Kevin Muñoz / agencies', { literal: 'Kevin Muñoz / agencies' }],
    ['Sons, Daughters, Cousins', { literal: 'Sons, Daughters, Cousins' }],
  ])('%s', (printed, parts) => {
    expect(splitName(printed, bodies)).toEqual(parts);
  });

  test('nothing of a name is lost', () => {
    const word = fc.constantFrom(
      'Dana',
      'Reyes',
      'van',
      'al-Hakim',
      'de',
      'Jr.',
      'J.-P.',
      'Әлия',
      'd’Estaing',
      'press',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const printed = words.join(' ');
        expect(directName(splitName(printed, bodies))).toBe(printed);
      }),
    );
  });
});

describe('title case', () => {
  test.each([
    ['Kazakh leader allows shoot-to-kill', 'Kazakh Leader Allows Shoot-to-Kill'],
    ['Troops told to fire without warning', 'Troops Told to Fire without Warning'],
    ['a river: the story of it', 'A River: The Story of It'],
    ['what is it for?', 'What Is It For?'],
    ['“the order” and ‘the answer’', '“The Order” and ‘the Answer’'],
    ['River Breaks Its Banks In The Delta', 'River Breaks Its Banks In The Delta'],
    ['IAEA and eBay in 2022', 'IAEA and eBay in 2022'],
    ['', ''],
  ])('%s', (title, cased) => {
    expect(titleCase(title)).toBe(cased);
  });

  test('changes nothing but case, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aB -:?“”‘’.é1')) }), (title) => {
        const cased = titleCase(title);
        expect(cased.toLowerCase()).toBe(title.toLowerCase());
        expect(titleCase(cased)).toBe(cased);
      }),
    );
  });
});

describe('quotation marks', () => {
  test.each([
    [`Leader's 'shoot to kill' order`, 'Leader’s “shoot to kill” order', 'Leader’s ‘shoot to kill’ order'],
    ['He said "they said \'go\'"', 'He said “they said ‘go’”', 'He said ‘they said “go”’'],
    ["the protesters' demands", 'the protesters’ demands', 'the protesters’ demands'],
    ["'Tis the season, 'they' say", '’Tis the season, “they” say', '’Tis the season, ‘they’ say'],
    ['«Открыть» и „Tore auf“', '«Открыть» и „Tore auf“', '«Открыть» и „Tore auf“'],
    ['a 6" pipe', 'a 6" pipe', 'a 6" pipe'],
  ])('%s', (text, double, single) => {
    expect(typographicQuotes(text, 'double')).toBe(double);
    expect(typographicQuotes(text, 'single')).toBe(single);
  });

  test('nothing but quotation marks changes', () => {
    const bare = (text: string): string => text.replace(/["'“”‘’]/gu, '#');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aB "\'“”‘’«».é')) }), (text) => {
        expect(bare(typographicQuotes(text, 'single'))).toBe(bare(text));
      }),
    );
  });
});

test.each([
  ['', ''],
  ['River rises', 'River rises.'],
  ['Where is it?', 'Where is it?'],
  ['the U.S.', 'the U.S.'],
  ['“Shoot”', '“Shoot.”'],
  ['“Who said ‘shoot’”', '“Who said ‘shoot.’”'],
  ['“Who said ‘shoot?’”', '“Who said ‘shoot?’”'],
  ['the protesters’', 'the protesters’.'],
])('the end of %s', (text, ended) => {
  expect(endSentence(text)).toBe(ended);
});
