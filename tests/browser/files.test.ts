import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { REFERENCE_FORMATS } from '../../src/routes.ts';
import { builtSite } from '../support/built-site.ts';
import { checkLinks } from '../support/check-links.ts';

const site = builtSite();
const { folder, routes, pages, timeline } = site;

test('timeline.json fits the schema that is served beside it', () => {
  const schema = JSON.parse(readFileSync(join(folder, 'schema', 'timeline.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(timeline);
  expect(validate.errors).toBeNull();
  expect(timeline.events.length).toBeGreaterThan(0);
});

test('every page is right HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes HTML as short as it may be.
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      // HTML takes any id without spaces; days and articles begin with a digit.
      'valid-id': ['error', { relaxed: true }],
      // Titles are as long as headlines.
      'long-title': 'off',
    },
  });
  const wrong: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      wrong.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every link within the site leads to a page, and its anchor to a place on it', async () => {
  const { doubled, broken, links } = await checkLinks(folder, timeline.url);
  expect(doubled).toEqual([]);
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(pages.size);
});

test('every event, article and day that the data names has its page, and the sitemap names them', () => {
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const expected = [
    ...timeline.events.map(({ id }) => routes.event(id)),
    ...timeline.articles.map(({ id }) => routes.article(id)),
    routes.home(),
    routes.about(),
    routes.data(),
    routes.figures(),
    routes.disagreements(),
    routes.coverage(),
    routes.changes(),
  ];
  for (const path of expected) {
    expect(pages.has(path), path).toBe(true);
    expect(named).toContain(path);
  }
  expect(named.filter((path) => !pages.has(path))).toEqual([]);
});

test('every event and article, and all articles together, can be downloaded as references', () => {
  const fileOf = (path: string): string => join(folder, decodeURI(path).slice(routes.base.length));
  const missing: string[] = [];
  for (const format of REFERENCE_FORMATS) {
    const linked = [
      ...timeline.events.map(({ id }) => [routes.event(id), routes.eventReferences(id, format)] as const),
      ...timeline.articles.map(({ id }) => [routes.article(id), routes.articleReference(id, format)] as const),
    ];
    for (const [page, path] of linked) {
      if (!existsSync(fileOf(path)) || pages.get(page)?.includes(`href="${path}"`) !== true) missing.push(path);
    }
    if (!existsSync(fileOf(routes.references(format)))) missing.push(routes.references(format));
  }
  expect(missing).toEqual([]);
  const all = JSON.parse(readFileSync(fileOf(routes.references('csl.json')), 'utf8')) as { id: string }[];
  expect(all.map(({ id }) => id)).toEqual(timeline.articles.map(({ id }) => id));
});
