import fc from 'fast-check';
import { geoContains, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import { expect, test } from 'vitest';
import { capOf } from '../../../../src/views/map/cap-of.ts';
import { countryOutlines } from '../../../../src/views/map/country-outlines.ts';
import { drawMap } from '../../../../src/views/map/draw-map.ts';
import type { Position } from '../../../../src/views/map/map-core.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a circle holds all of its country, and is no larger than it has to be', () => {
  const square: GeoPermissibleObjects = {
    type: 'Polygon',
    coordinates: [
      [
        [175, -5],
        [175, 5],
        [-175, 5],
        [-175, -5],
        [175, -5],
      ],
    ],
  };
  const { centre, radius } = capOf(square);
  // Nearly: the corner at which the outline ends is there twice.
  expect(geoDistance([...centre], [180, 0])).toBeLessThan(0.04);
  expect(radius).toBeGreaterThan(geoDistance([180, 0], [175, 5]));
  expect(radius).toBeLessThan(0.17);
});

test.each([
  [[0, 180], Math.PI],
  [[0, 10, 170], Math.PI],
  [[0, 10, 20], Math.PI / 18],
])(
  'points on the equator at %j have a circle of %s: one of half the globe would be all of it',
  (longitudes, radius) => {
    const coordinates = longitudes.map((longitude) => [longitude, 0]);
    expect(capOf({ type: 'MultiPoint', coordinates }).radius).toBeCloseTo(radius, 5);
  },
);

test('what a country contains is in its circle, anywhere', () => {
  fc.assert(
    fc.property(position, (at) => {
      for (const country of countryOutlines()) {
        const { centre, radius } = capOf(country);
        if (geoContains(country, at)) expect(geoDistance([...centre], at)).toBeLessThanOrEqual(radius);
      }
    }),
    { numRuns: 40 },
  );
});

test('a map has the land that it has where every country is followed', () => {
  const size = { width: 400, height: 300, fontSize: 12, largest: 20 };
  const place = (slug: string, at: Position) => ({ slug, name: slug, position: at, events: 1, region: false });
  fc.assert(
    fc.property(position, fc.double({ min: -40, max: 40, noNaN: true }), (centre, wide) => {
      const other: Position = [centre[0], Math.max(-90, Math.min(90, centre[1] + wide))];
      const core = { centre, near: [place('here', centre), place('there', other)], beyond: [] };
      // In one piece they are followed all or none.
      const all = {
        type: 'GeometryCollection',
        geometries: countryOutlines().map(({ geometry }) => geometry),
      } as const;
      const land = drawMap(core, countryOutlines(), size).land.map(({ d }) => d);
      expect(land.join('')).toBe(
        drawMap(core, [all], size)
          .land.map(({ d }) => d)
          .join(''),
      );
    }),
    { numRuns: 30 },
  );
});
