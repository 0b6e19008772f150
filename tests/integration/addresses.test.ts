import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { routesFor } from '../../src/routes.ts';
import { checkAddresses } from '../support/check-addresses.ts';
import { siteContent, temporaryFolder } from '../support/folders.ts';
import { readPages } from '../support/read-pages.ts';
import { runCommand } from '../support/run-command.ts';

const url = 'https://delta.example/the/timeline/';
const routes = routesFor(url);
/** Earlier ids of the fixture's ledger, with what became of them. */
const EARLIER = { 'bridge-collapses': 'bridge-falls', rumour: 'hoax' } as const;

interface Data {
  readonly events: readonly { readonly id: string; readonly reports: readonly { readonly article: string }[] }[];
}

let folder: string;
let pages: ReadonlyMap<string, string>;
let data: Data;
beforeAll(async () => {
  folder = join(
    temporaryFolder((remove) => removeAtEnd.push(remove)),
    'dist',
  );
  const ran = await runCommand(['build', '--content', siteContent('hard-cases'), '--out', folder]);
  expect(ran).toMatchObject({
    code: 0,
    stderr: 'cards/events/bridge-falls.png: no font has 😀: left out of the picture\n',
  });
  pages = readPages(folder, routes.base);
  data = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as Data;
  return () => removeAtEnd.forEach((remove) => remove());
});
const removeAtEnd: (() => void)[] = [];

function canonicalOf(html: string): string {
  return /<link rel="?canonical"? href="?([^" >]+)/.exec(html)![1]!;
}

/** Whether a page has a place of this name. */
function hasPlace(html: string, id: string): boolean {
  return html.includes(` id="${id}"`) || html.includes(` id=${id}>`) || html.includes(` id=${id} `);
}

describe('a site below a path', () => {
  test('has in no file of any format an address that leads nowhere', () => {
    const { broken, found } = checkAddresses(folder, url);
    expect(broken).toEqual([]);
    const kinds = Object.keys(found).filter((kind) => found[kind]! > 0);
    expect(kinds).toEqual(
      expect.arrayContaining(
        ['html', 'json', 'xml', 'ics', 'csv', 'geojson', 'bib', 'ris', 'txt', 'pf_fragment'].map((end) => `.${end}`),
      ),
    );
  });

  test('has one address for each thing, in lower case and with a slash at its end', () => {
    const wrong: string[] = [];
    const canonicals = new Map<string, string>();
    for (const [path, html] of pages) {
      const id = decodeURIComponent(path.split('/').at(-2)!);
      const present = Object.hasOwn(EARLIER, id) ? EARLIER[id as keyof typeof EARLIER] : id;
      const isCard = path.startsWith(`${routes.base}embed/`);
      // A copy of the timeline as it was on a day is no other thing than the timeline.
      const isCopy = path.startsWith(routes.knownIndex()) && path !== routes.knownIndex();
      const own = isCopy ? routes.home() : isCard || present !== id ? routes.event(present) : path;
      const canonical = canonicalOf(html);
      if (canonical !== routes.absolute(own)) wrong.push(`${path} says it is ${canonical}`);
      if (!path.endsWith('/') && path !== routes.notFound()) wrong.push(`${path} has no slash at its end`);
      if (decodeURI(path) !== decodeURI(path).toLowerCase()) wrong.push(`${path} is not in lower case`);
      if (own !== path) continue;
      const other = canonicals.get(canonical);
      if (other !== undefined) wrong.push(`${path} and ${other} are one`);
      canonicals.set(canonical, path);
    }
    expect(wrong).toEqual([]);
    for (const event of data.events) expect([...canonicals.values()]).toContain(routes.event(event.id));
  });

  test('has a place on the timeline for every id that an event ever had', () => {
    const home = pages.get(routes.home())!;
    const ids = [...data.events.map(({ id }) => id), ...Object.keys(EARLIER), 'hoax', 'old-hoax'];
    expect(ids.filter((id) => !hasPlace(home, id))).toEqual([]);
  });

  test('has a place on the event’s page for every article that reports it, and the other way round', () => {
    const missing = data.events.flatMap(({ id, reports }) =>
      reports.flatMap(({ article }) => [
        ...(hasPlace(pages.get(routes.event(id))!, article) ? [] : [routes.event(id, article)]),
        ...(hasPlace(pages.get(routes.article(article))!, id) ? [] : [routes.article(article, id)]),
      ]),
    );
    expect(missing).toEqual([]);
  });

  test('shows at the earlier address of a card what the event became, and keeps cards out of search engines', () => {
    const card = (id: string): string => pages.get(routes.embed(id))!;
    for (const [old, present] of Object.entries(EARLIER)) expect(card(old)).toBe(card(present));
    expect(card('rumour')).toContain('No newsroom saw it.');
    const cards = [...pages].filter(([path]) => path.startsWith(`${routes.base}embed/`));
    expect(cards.length).toBe(data.events.length + 4);
    expect(cards.filter(([, html]) => !/<meta name="?robots"? content="?noindex/.test(html))).toEqual([]);
    expect(cards.filter(([, html]) => html.replace(/"[^"]*"/g, '').includes('<script'))).toEqual([]);
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(listed.filter((loc) => canonicalOf(pages.get(new URL(loc).pathname)!) !== loc)).toEqual([]);
    expect(sitemap).not.toContain('embed/');
  });

  test('redirects no address that is not there, and to none that is not', () => {
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
    expect(lines).toEqual(
      Object.entries(EARLIER).map(([old, present]) => `${routes.event(old)} ${routes.event(present)} 301`),
    );
    expect(lines.flatMap((line) => line.split(' ').slice(0, 2)).filter((path) => !pages.has(path))).toEqual([]);
  });
});

test('an address that leads nowhere is found in a file of any format', () => {
  const site = temporaryFolder(onTestFinished);
  mkdirSync(join(site, 'events', 'flood'), { recursive: true });
  const files = {
    'events/flood/index.html': `<a href="${url}events/flood/#here" id="here">a</a> <a href="${url}?a=1&amp;b=2#gone">`,
    'index.html': `See ${url}events/flood/. Not https://delta.example/outside/`,
    'timeline.ics': `URL:${url}events/fl\r\n ood/\r\nURL:${url}events/fl\r\n uid/\r\n`,
    'table.csv': `a,"${url}events/flood",${url}table.csv\n`,
    'data.json': `{"html":"<iframe src=\\"${url}embed/flood/\\" title>"}`,
    'notes.bib': `url = {${url}nothing.bib}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  expect(checkAddresses(site, url)).toEqual({
    broken: [
      `data.json: ${url}embed/flood/`,
      `events/flood/index.html: ${url}?a=1&b=2#gone`,
      'index.html: https://delta.example/outside/',
      `notes.bib: ${url}nothing.bib`,
      `table.csv: ${url}events/flood`,
      `timeline.ics: ${url}events/fluid/`,
    ],
    found: { '.json': 1, '.html': 4, '.bib': 1, '.csv': 2, '.ics': 2 },
  });
});
