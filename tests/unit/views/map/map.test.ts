import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { drawMap, type MapSize } from '../../../../src/views/map/draw-map.ts';
import { mapCore, type MapPlace } from '../../../../src/views/map/map-core.ts';
import { placeLabels } from '../../../../src/views/map/place-labels.ts';

/** Two square countries side by side on the equator, and one on the other side of the world. */
const topology: Topology<{ countries: GeometryCollection }> = {
  type: 'Topology',
  arcs: [
    [
      [0, -5],
      [0, 5],
    ],
    [
      [0, 5],
      [-10, 5],
      [-10, -5],
      [0, -5],
    ],
    [
      [0, 5],
      [10, 5],
      [10, -5],
      [0, -5],
    ],
    [
      [170, -5],
      [170, 5],
      [175, 5],
      [175, -5],
      [170, -5],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[~1, ~0]] },
        { type: 'Polygon', arcs: [[0, 2]] },
        { type: 'Polygon', arcs: [[3]] },
      ],
    },
  },
};

const size: MapSize = { width: 400, height: 300, fontSize: 12, largest: 20 };

function place(slug: string, position: readonly [number, number], events: number, region = false): MapPlace {
  return { slug, name: slug, position, events, region };
}

const harbour = place('harbour', [2, 1], 4);
const delta = place('delta', [4, -1], 16, true);
const far = place('far', [172, 0], 1);

describe('mapCore', () => {
  it('lets a far place not shrink the others', () => {
    const { centre, near, beyond } = mapCore([harbour, far, delta]);
    expect([near, beyond]).toEqual([[harbour, delta], [far]]);
    expect(centre.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([3, 0]);
  });

  it('holds all where the far ones matter as much, or are not half as far again', () => {
    const city = place('city', [160, 0], 30);
    expect(mapCore([harbour, city, delta]).beyond).toEqual([]);
    const row = [0, 2, 3, 4.5, 6.5].map((longitude) =>
      place(String(longitude), [longitude, 0], longitude === 0 ? 90 : 1),
    );
    expect(mapCore(row).beyond).toEqual([]);
    expect(mapCore([...row, place('next', [9.8, 0], 1)]).beyond.map(({ slug }) => slug)).toEqual(['next']);
  });

  it('has nothing to show of no places, and a middle of those opposite each other', () => {
    expect(mapCore([])).toEqual({ centre: [0, 0], near: [], beyond: [] });
    expect(mapCore([place('a', [0, 0], 1), place('b', [180, 0], 1)]).centre).toEqual([0, 0]);
  });
});

describe('drawMap', () => {
  const countries = feature(topology, topology.objects.countries).features;

  it('draws what lies in the frame, places by the number of events, and nothing of what is elsewhere', () => {
    const drawn = drawMap(mapCore([harbour, delta, far]), countries, size);
    expect(drawn).toMatchInlineSnapshot(`
      {
        "dots": [
          {
            "events": 16,
            "label": {
              "anchor": "start",
              "x": 280,
              "y": 209.3,
            },
            "name": "delta",
            "r": 20,
            "region": true,
            "slug": "delta",
            "x": 256,
            "y": 206,
          },
          {
            "events": 4,
            "label": {
              "anchor": "start",
              "x": 158,
              "y": 97.3,
            },
            "name": "harbour",
            "r": 10,
            "region": false,
            "slug": "harbour",
            "x": 144,
            "y": 94,
          },
        ],
        "land": [
          {
            "d": "M32.5,-6L32.5,306L-6,306L-6,-6Z",
            "here": false,
          },
          {
            "d": "M32.5,306L32.5,-6L406,-6L406,306Z",
            "here": true,
          },
        ],
        "size": {
          "fontSize": 12,
          "height": 300,
          "largest": 20,
          "width": 400,
        },
      }
    `);
  });

  it('shows what lies around a single place', () => {
    const { dots, land } = drawMap(mapCore([harbour]), countries, size);
    expect(dots.map(({ x, y, r }) => [x, y, r])).toEqual([[200, 150, 20]]);
    expect(land.map(({ here }) => here)).toEqual([false, true]);
  });
});

describe('placeLabels', () => {
  const room = { width: 200, height: 100, fontSize: 10 };

  it('tries right, left, above and below', () => {
    const free = { x: 100, y: 50, r: 5, text: 'abcd' };
    expect(placeLabels([free], room)).toEqual([{ x: 109, y: 52.8, anchor: 'start' }]);
    expect(placeLabels([{ ...free, x: 190 }], room)).toEqual([{ x: 181, y: 52.8, anchor: 'end' }]);
    const wide = { ...free, text: 'abcdefghijklmnopqrst' };
    expect(placeLabels([wide], room)).toEqual([{ x: 100, y: 38.5, anchor: 'middle' }]);
    expect(placeLabels([{ ...wide, y: 8 }], room)).toEqual([{ x: 100, y: 25, anchor: 'middle' }]);
  });

  it('lays no name on another name or circle, and gives up where there is no room', () => {
    const first = { x: 100, y: 50, r: 5, text: 'abcd' };
    const second = { x: 100, y: 56, r: 5, text: 'abcd' };
    const third = { x: 100, y: 60, r: 5, text: 'abcdefghijklmnopqrst' };
    expect(placeLabels([first, second, third], room)).toEqual([
      { x: 109, y: 52.8, anchor: 'start' },
      { x: 91, y: 58.8, anchor: 'end' },
      { x: 100, y: 77, anchor: 'middle' },
    ]);
    expect(placeLabels([{ ...first, text: 'x'.repeat(40) }], room)).toEqual([null]);
  });
});
