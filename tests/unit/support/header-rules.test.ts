import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../support/header-rules.ts';

test('reads patterns with their headers and leaves comments out', () => {
  expect(readHeaderRules('# all\n/*\n  A: b: c\n  D: e\n\n/x/:y\n  F: g\n')).toEqual([
    {
      pattern: '/*',
      headers: [
        ['A', 'b: c'],
        ['D', 'e'],
      ],
    },
    { pattern: '/x/:y', headers: [['F', 'g']] },
  ]);
});

test.each([
  ['  A: b', '_headers:1: a header before any path:   A: b'],
  ['/a\n  ! B', '_headers:2: neither a path nor a header:   ! B'],
  ['/a', '_headers: nothing is sent for /a'],
  ['/*/b/*\n  A: b', '_headers:1: more than one `*`: /*/b/*'],
  ['/a\n  A: b\n/a\n  C: d', '_headers:3: a second rule for this pattern: /a'],
  [`/a\n  A: ${'b'.repeat(2000)}`, `_headers:2: longer than 2,000 characters:   A: ${'b'.repeat(2000)}`],
  [
    Array.from({ length: 101 }, (_, at) => `/${at}\n  A: b\n`).join(''),
    '_headers: 101 rules, of which the last would be left out',
  ],
])('refuses %j', (text, message) => {
  expect(() => readHeaderRules(text)).toThrow(message);
});

test('refuses two rules for one header of one path', () => {
  const rules = readHeaderRules('/*\n  A: b\n/x/*\n  A: c\n');
  expect(Object.fromEntries(headersFor(rules, '/y', 'netlify'))).toEqual({ A: 'b' });
  expect(() => headersFor(rules, '/x/y', 'netlify')).toThrow('/x/y: two rules set A, one of them /x/*');
});

test.each([
  ['/*', '/', true, true],
  ['/*', '/a/b/', true, true],
  ['/', '/', true, true],
  ['/', '/a', false, false],
  ['/a/*', '/a/', true, true],
  ['/a/*', '/a/b/c', true, true],
  ['/a/*', '/ab', true, false],
  ['/a/*', '/A/b', true, false],
  ['/a/:b/c.json', '/a/x/c.json', true, true],
  ['/a/:b/c.json', '/a/x/y/c.json', false, false],
  ['/a/:b/c.json', '/a/x/cojson', false, false],
  ['/404*', '/404.html', true, true],
  ['/t/', '/t', true, false],
])('%s and %s: Netlify %s, Cloudflare %s', (pattern, path, netlify, cloudflare) => {
  const rules = readHeaderRules(`${pattern}\n  A: b\n`);
  expect(headersFor(rules, path, 'netlify').has('A')).toBe(netlify);
  expect(headersFor(rules, path, 'cloudflare').has('A')).toBe(cloudflare);
});
