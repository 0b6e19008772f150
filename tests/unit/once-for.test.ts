import { expect, test } from 'vitest';
import { onceFor } from '../../src/timeline/once-for.ts';

test('what is made of a thing is made once for each', () => {
  const made: string[] = [];
  const countOf = onceFor(({ name }: { readonly name: string }): number => made.push(name));
  const [one, other] = [{ name: 'one' }, { name: 'one' }];
  expect([one, other, one, other].map(countOf)).toEqual([1, 2, 1, 2]);
  expect(made).toEqual(['one', 'one']);
});

test('what is empty is remembered, too', () => {
  const made: object[] = [];
  const [zero, empty] = [
    onceFor((thing: object) => made.push(thing) * 0),
    onceFor((thing: object) => (made.push(thing), '')),
  ];
  const thing = {};
  expect([zero(thing), zero(thing), empty(thing), empty(thing)]).toEqual([0, 0, '', '']);
  expect(made).toEqual([thing, thing]);
});
