import { describe, expect, test } from 'vitest';
import { dateInId, isSlug, mixedScriptWord, toSlug } from '../../src/timeline/slugs.ts';

describe('slugs', () => {
  test.each(['fire', 'fire-without-warning', 'a1-2b', 'жаңаөзен-митингі', 'شغب', '1000-dead'])('%s is one', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  test.each([
    '',
    'Fire',
    'fire_without',
    '-fire',
    'fire-',
    'fire--x',
    'fire x',
    'fire.x',
    'Жаңа',
    'e\u0301a'.normalize('NFD'),
    '../x',
  ])('%j is none', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });

  test.each([
    ['Fire without Warning!', 'fire-without-warning'],
    ['  Жаңа_Өзен ', 'жаңа-өзен'],
    ['…', null],
  ])('%j is mended to %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  test.each([
    ['tv-address-7-jan', '7-jan'],
    ['2022-01-05-storm', '2022-01-05'],
    ['storm-2022-01', '2022-01'],
    ['storm-20220105', '20220105'],
    ['january-5-storm', 'january-5'],
    ['storm-of-5th-january', '5th-january'],
    ['storm-december-2021', 'december-2021'],
    ['5-janvier-orage', '5-janvier'],
    ['огонь-5-января', '5-января'],
    ['a-5th-of-january', '5th-of-january'],
    ['5-de-enero', '5-de-enero'],
    ['5-қаңтар', '5-қаңтар'],
  ])('%s holds the date %s', (id, date) => {
    expect(dateInId(id)).toBe(date);
  });

  test.each([
    '2500-troops',
    'law-of-2020',
    'protest-march',
    'may-day-rally',
    'seven-january-victims',
    'gas-at-50-tenge',
    'decision-5-judges',
  ])('%s holds none', (id) => {
    expect(dateInId(id)).toBeNull();
  });

  test('a word of look-alike scripts is found', () => {
    expect(mixedScriptWord('the-flооd')).toBe('flооd');
    expect(mixedScriptWord('жаңа-flood')).toBeNull();
  });
});
