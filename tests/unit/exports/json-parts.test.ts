import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '../../../src/exports/joined.ts';
import { arrayParts, jsonParts } from '../../../src/exports/json-parts.ts';

const value = fc.jsonValue({ maxDepth: 3 });
const items = fc.array(value, { maxLength: 4 });
const listed = (values: readonly unknown[]) => values.values().map((one) => ({ of: null, data: () => one }));
const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');

test('pieces of a JSON file joined are the file', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 3 }), items, items, (head, events, articles) => {
      const whole = { ...head, '\n "events"': events, '\n "articles"': articles };
      const parts = jsonParts(head, { '\n "events"': listed(events), '\n "articles"': listed(articles) });
      expect(joined(parts)).toBe(`${JSON.stringify(whole, null, 2)}\n`);
      expect(joined(arrayParts(listed(events)))).toBe(JSON.stringify(events, null, 2));
    }),
    { numRuns: 1000 },
  );
});

test('an item is made when its piece is asked for', () => {
  const made: string[] = [];
  const parts = jsonParts(
    { title: 'Flood' },
    { events: ['rain', 'breach'].values().map((id) => ({ of: null, data: () => (made.push(id), { id }) })) },
  );
  const pieces = [parts.next().value, parts.next().value, [...made], ...parts];
  expect(pieces).toEqual([
    '{\n  "title": "Flood",\n  "events": ',
    '[\n    {\n      "id": "rain"\n    }',
    ['rain'],
    ',\n    {\n      "id": "breach"\n    }',
    '\n  ]',
    '\n}\n',
  ]);
});
