import { describe, expect, test } from 'vitest';
import { claimedNumbers, findFigure } from '../../../src/timeline/receipts/find-figure.ts';
import { findNumbers } from '../../../src/timeline/receipts/numbers/find-numbers.ts';
import { lexiconOf } from '../../../src/timeline/receipts/numbers/lexicon-of.ts';
import { tokenize } from '../../../src/timeline/receipts/tokenize.ts';

/** What the numbers of a text can mean. */
function numbersIn(text: string, language = 'en'): (readonly number[])[] {
  return findNumbers(tokenize(text), text, lexiconOf(language)).map(({ values }) => values);
}

describe('numbers in digits', () => {
  test.each<[string, (readonly number[])[]]>([
    ['26 protesters', [[26]]],
    ['2500', [[2500]]],
    ['2,500', [[2500]]],
    ['2.500', [[2500]]],
    ['2 500', [[2500]]],
    ['2\u00A0500', [[2500]]],
    ['2\u202F500', [[2500]]],
    ['2\u2009500', [[2500]]],
    ['2’500', [[2500]]],
    ["2'500", [[2500]]],
    ['2٬500', [[2500]]],
    ['1,234,567', [[1234567]]],
    ['1.234.567', [[1234567]]],
    ['1 234 567', [[1234567]]],
    ['1,64,000', [[164000]]],
    ['2,500.5', [[2500.5]]],
    ['2.500,5', [[2500.5]]],
    ['2.5', [[2.5]]],
    ['2,5', [[2.5]]],
    ['0.500', [[0.5]]],
    ['some 2,500.', [[2500]]],
    ['in 2019 300 men', [[2019], [300]]],
    ['26, 18 and 7', [[26], [18], [7]]],
    ['2.5 thousand', [[2500]]],
    ['2,5 million', [[2500000]]],
    ['1.6 million', [[1600000]]],
    ['1.345 million', [[1345000000, 1345000]]],
    ['26 hundred', [[2600]]],
    ['20k', [[20, 20000]]],
    ['1.6m', [[1.6, 1600000]]],
    ['3bn', [[3, 3000000000]]],
    ['20km', [[20]]],
    ['26th and 1st', []],
    ['7 January', [[7]]],
    ['2022-01-07', [[2022], [1], [7]]],
    ['7.01.2022', [[7], [1], [2022]]],
    ['10:30', [[10], [30]]],
    ['180-day', [[180]]],
    ['18-26', [[18], [26]]],
    ['2-3 million', [[2, 2000000], [3000000]]],
    ['2 to 3 thousand', [[2, 2000], [3000]]],
    ['2, 3 million', [[2], [3000000]]],
    ['A4', []],
    ['£5', [[5]]],
    ['3%', [[3]]],
  ])('%s', (text, values) => {
    expect(numbersIn(text)).toEqual(values);
  });
});

describe('numbers in English words', () => {
  test.each<[string, (readonly number[])[]]>([
    ['eighteen officers', [[18]]],
    ['Eighteen officers', [[18]]],
    ['twenty-six', [[26]]],
    ['twenty six', [[26]]],
    ['twenty-\nsix', [[26]]],
    ['two-week', [[2]]],
    ['six months', [[6]]],
    ['a hundred', [[100]]],
    ['one hundred and sixty-four', [[164]]],
    ['two hundred six', [[206]]],
    ['between two hundred and six hundred', [[200], [600]]],
    ['two thousand and six hundred', [[2600]]],
    ['two hundred and six thousand', [[206000]]],
    ['two thousand five hundred', [[2500]]],
    ['two million three hundred thousand and one', [[2300001]]],
    ['eighteen hundred', [[1800]]],
    ['a dozen', [[12]]],
    ['three dozen', [[36]]],
    ['half a dozen', [[6]]],
    ['half a million', [[500000]]],
    ['half-million', [[500000]]],
    ['half a loaf', []],
    ['two to three thousand', [[2, 2000], [3000]]],
    ['one, two, three', [[1], [2], [3]]],
    ['nineteen eighty', [[19], [80]]],
    ['six twenty', [[6], [20]]],
    ['twenty and six', [[20], [6]]],
    ['a hundred and a half', [[100]]],
    ['a hundred and zero', [[100], [0]]],
    ['zero', [[0]]],
    ['dozens, scores, hundreds and thousands', []],
    ['several hundred', []],
    ['a few thousand', []],
    ['a man', []],
    ['the second', []],
    ['two thousand million', [[2000]]],
  ])('%s', (text, values) => {
    expect(numbersIn(text)).toEqual(values);
  });
});

describe('numbers in words of other languages', () => {
  test.each<[string, string, (readonly number[])[]]>([
    ['ru', 'двадцать шесть протестующих', [[26]]],
    ['ru', 'двадцати шести', [[26]]],
    ['ru', 'сто шестьдесят четыре', [[164]]],
    ['ru', 'две тысячи пятьсот', [[2500]]],
    ['ru', 'трёх тысяч', [[3000]]],
    ['ru', 'тысяча человек', [[1000]]],
    ['ru', 'тысячи людей, сотни, десятки', []],
    ['ru', '2,5 тыс.', [[2500]]],
    ['ru', '1,6 млн', [[1600000]]],
    ['ru', 'три миллиона двести тысяч', [[3200000]]],
    ['kk', 'жиырма алты адам', [[26]]],
    ['kk', 'он сегіз', [[18]]],
    ['kk', 'екі мың бес жүз', [[2500]]],
    ['kk', 'жүз алпыс төрт', [[164]]],
    ['kk', 'жүз мың', [[100000]]],
    ['fr', 'vingt-six', [[26]]],
    ['fr', 'vingt et un', [[21]]],
    ['fr', 'soixante et onze', [[71]]],
    ['fr', 'soixante-dix-huit', [[78]]],
    ['fr', 'quatre-vingt-dix-neuf', [[99]]],
    ['fr', 'quatre-vingts', [[80]]],
    ['fr', 'septante', [[70]]],
    ['fr', 'cent soixante-quatre', [[164]]],
    ['fr', 'deux mille cinq cents', [[2500]]],
    ['fr', 'mille cent', [[1100]]],
    ['fr', 'trois millions', [[3000000]]],
    ['fr', 'une centaine', [[100]]],
    ['fr', 'des dizaines', []],
    ['fr', 'vingt et un mille', [[21000]]],
    ['de', 'sechsundzwanzig', [[26]]],
    ['de', 'achtzehn', [[18]]],
    ['de', 'DREISSIG und dreißig', [[30], [30]]],
    ['de', 'einhundertvierundsechzig', [[164]]],
    ['de', 'hundertundeins', [[101]]],
    ['de', 'zweitausendfünfhundert', [[2500]]],
    ['de', 'zwei Tausend fünf Hundert', [[2500]]],
    ['de', 'tausend', [[1000]]],
    ['de', 'drei Millionen', [[3000000]]],
    ['de', 'ein Dutzend', [[12]]],
    ['de', '1,6 Mio.', [[1600000]]],
    ['de', 'Dutzende', []],
    ['de', 'zwanzighundert, xhundert, xtausend und hundertx', []],
    ['es', 'veintiséis', [[26]]],
    ['es', 'VEINTISEIS', [[26]]],
    ['es', 'treinta y seis', [[36]]],
    ['es', 'treinta y seis mil', [[36000]]],
    ['es', 'ciento sesenta y cuatro', [[164]]],
    ['es', 'dos mil quinientos', [[2500]]],
    ['es', 'dos mil millones', [[2000000000]]],
    ['es', 'mil', [[1000]]],
    ['es', 'un centenar', [[100]]],
    ['es', 'ochenta y noventa', [[80], [90]]],
    ['es', 'decenas', []],
    ['en-GB', 'six', [[6]]],
    ['tr', 'altı 26', [[26]]],
  ])('%s: %s', (language, text, values) => {
    expect(numbersIn(text, language)).toEqual(values);
  });
});

test('German counts from one to a million', () => {
  const words = ['neunhundertneunundneunzigtausendneunhundertneunundneunzig', 'eintausendeins', 'tausendeinhundertelf'];
  expect(words.map((word) => numbersIn(word, 'de'))).toEqual([[[999999]], [[1001]], [[1111]]]);
});

/** The number that proves a figure, with what follows it. */
function find(
  value: string,
  text: string,
  hints: readonly (readonly [word: string, weight: number])[] = [],
): string | null {
  const tokens = tokenize(text);
  const numbers = findNumbers(tokens, text, lexiconOf('en'));
  const found = findFigure(
    value,
    hints.map(([word, weight]) => ({ word, weight })),
    numbers,
    tokens,
  );
  return found === null ? null : text.slice(tokens[found.from]?.start);
}

describe('the number of a figure', () => {
  test.each([
    ['26', [26]],
    ['>3800', [3800]],
    ['>=18', [18]],
    ['<=20000', [20000]],
    ['~2.5', [2.5]],
    ['2..3', [2, 3]],
    ['none', []],
  ])('%s claims %j', (value, numbers) => {
    expect(claimedNumbers(value)).toEqual(numbers);
  });

  test.each<[string, string, string | null]>([
    ['26', 'killed 26 men', '26 men'],
    ['26', 'twenty-six men', 'twenty-six men'],
    ['>3800', 'more than 3,800 people', '3,800 people'],
    ['~2500', 'about 2.5 thousand', '2.5 thousand'],
    ['1600000', '1.6 million', '1.6 million'],
    ['2..3', 'two or three men', 'two or three men'],
    ['2..3', 'three, no: two men', 'two men'],
    ['2..3', 'two men', null],
    ['2..3', `two men ${'x '.repeat(61)} three`, null],
    ['6', 'twenty-six men', null],
    ['20', 'twenty-six men', null],
    ['500', '2,500 men', null],
    ['26', '62 men', null],
    ['12', 'dozens', null],
    ['none', 'nothing', null],
  ])('%s in %j', (value, text, rest) => {
    expect(find(value, text)).toBe(rest);
  });

  test('of several, the one that is spoken of in the same words', () => {
    const text = 'The mayor said 26 protesters were killed. Another 26 were wounded. On the 26 buses nobody was hurt.';
    expect(find('26', text, [['killed', 2]])).toMatch(/^26 protesters/);
    expect(
      find('26', text, [
        ['wounded', 2],
        ['protesters', 1],
      ]),
    ).toMatch(/^26 were wounded/);
    expect(find('26', text, [['buses', 1]])).toMatch(/^26 buses/);
    expect(find('26', text, [['ships', 1]])).toMatch(/^26 protesters/);
  });
});
