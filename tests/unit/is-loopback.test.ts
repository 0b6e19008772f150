import { expect, test } from 'vitest';
import { isLoopback } from '../../src/commands/dev/is-loopback.ts';

test.each([
  [null, true],
  ['localhost', true],
  ['LocalHost.', true],
  ['timeline.localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['', false],
  ['0.0.0.0', false],
  ['::', false],
  ['::ffff:192.168.1.5', false],
  ['192.168.1.5', false],
  ['128.0.0.1', false],
  ['127.0.0.1.example.org', false],
  ['notlocalhost', false],
  ['localhost.example.org', false],
  ['desk.local', false],
])('of %o: %o', (host, own) => {
  expect(isLoopback(host)).toBe(own);
});
