import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';
import { bytesOf, pageWeight } from '../../support/page-weight.ts';

test('follows a page to its styles, fonts and scripts with all that they import', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '_astro'));
  const files = {
    'a.css': '@font-face{src:url(/t/_astro/a.woff2)format("woff2")}b{src:url("b.woff2")}',
    'a.js':
      'import{b}from"./b.js";export*from"./d.js";b();const s="import \'./no.js\'";addEventListener("x",()=>import("./late.js"))',
    'b.js': 'import"./a.js";export const b=()=>{}',
    'c.js': 'export{b}from"./b.js"',
    'late.js': 'export const late=1',
    'a.woff2': 'twelve bytes',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), text);
  const html = `<!doctype html><html><head>
    <link rel="stylesheet" href="/t/_astro/a.css"><link rel=icon href=/t/icon.svg>
    <link rel="preload" href="/t/_astro/a.woff2" as="font" crossorigin>
    <link rel="preload" href="/t/_astro/c.woff2" as="font" crossorigin>
    <link rel="modulepreload" href="../_astro/c.js">
    <script type="module" src="/t/_astro/a.js"></script><script type="application/ld+json">{}</script></head></html>`;

  const weight = pageWeight(folder, '/t/', '/t/about/', html);
  const packed = (name: keyof typeof files) => ({
    path: `/t/_astro/${name}`,
    bytes: gzipSync(files[name], { level: 9 }).length,
  });
  expect(weight).toEqual({
    html: gzipSync(html, { level: 9 }).length,
    styles: [packed('a.css')],
    scripts: [packed('a.js'), packed('b.js'), packed('c.js')],
    preloadedFonts: [{ path: '/t/_astro/a.woff2', bytes: 12 }],
    namedFonts: [{ path: '/t/_astro/a.woff2', bytes: 12 }],
    missing: ['/t/_astro/d.js', '/t/_astro/b.woff2', '/t/_astro/c.woff2'],
  });
  expect(bytesOf(weight.preloadedFonts)).toBe(12);
});
