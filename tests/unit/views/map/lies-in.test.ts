import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { countryOutlines } from '../../../../src/views/map/country-outlines.ts';
import { liesIn } from '../../../../src/views/map/lies-in.ts';

test.each([
  [6, 52],
  [178, -17.8],
  [-179.9, -16.8],
  [-180, 67],
  [-175, 67],
  [0, -89],
  [30, 0],
] as const)('%s, %s lies in the country whose outline is around it, and in no other', (longitude, latitude) => {
  const inside = countryOutlines().filter((country) => liesIn(country, [longitude, latitude]));
  expect(inside).toHaveLength(1);
  expect(inside).toEqual(countryOutlines().filter((country) => geoContains(country, [longitude, latitude])));
});

test('no country lies in the middle of an ocean', () => {
  expect(countryOutlines().filter((country) => liesIn(country, [-30, 30]))).toEqual([]);
});
