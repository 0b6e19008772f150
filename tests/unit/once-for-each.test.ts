import { expect, test } from 'vitest';
import { onceForEach } from '../../src/timeline/once-for-each.ts';

test('what is made for each thing of a whole is made once', () => {
  const asked: string[] = [];
  const made = onceForEach((whole: { readonly name: string }, thing: { readonly name: string }) => {
    asked.push(`${thing.name} of ${whole.name}`);
    return [whole.name, thing.name];
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  const [thing, same] = [{ name: 'thing' }, { name: 'thing' }];
  const first = made(one, thing);
  expect(first).toEqual(['one', 'thing']);
  expect(made(one, thing)).toBe(first);
  expect([made(one, same), made(other, thing), made(other, thing)]).toEqual([
    ['one', 'thing'],
    ['other', 'thing'],
    ['other', 'thing'],
  ]);
  expect(asked).toEqual(['thing of one', 'thing of one', 'thing of other']);
});
