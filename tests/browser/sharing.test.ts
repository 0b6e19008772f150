import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { schemaVocabulary } from '../support/schema-vocabulary.ts';

const { folder, routes, pages, timeline } = builtSite();
const vocabulary = schemaVocabulary();
const root = routes.absolute(routes.home());
/** Pages of the site's own look; those made for the frames of other sites are not shared. */
const shared = [...pages].filter(([path]) => !path.startsWith(`${routes.base}embed/`));

interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** What must be said of a thing of a type, where one is told in full. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf', 'primaryImageOfPage'],
  WebSite: ['@id', 'url', 'name'],
  BreadcrumbList: ['@id', 'itemListElement'],
  ItemList: ['itemListElement'],
  ListItem: ['position', 'item'],
  Event: ['url', 'name'],
  NewsArticle: ['@id', 'publisher', 'inLanguage'],
  Claim: ['text', 'about', 'appearance'],
  Place: ['name', 'url'],
  ImageObject: ['url', 'width', 'height'],
};

/** Values of a page's `meta` elements, by property or name, in their order. */
function metaOf(html: string): ReadonlyMap<string, readonly string[]> {
  const head = html.slice(0, html.indexOf('</head>'));
  const found = [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)];
  return new Map(
    [...Map.groupBy(found, ([, name = '']) => name)].map(([name, all]) => [name, all.map(([, , value = '']) => value)]),
  );
}

function graphOf(html: string): { readonly '@context': string; readonly '@graph': readonly Node[] } {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
  expect(blocks.length).toBe(1);
  return JSON.parse(blocks[0]![1]!) as ReturnType<typeof graphOf>;
}

/** Whether an address within the site leads to a page or a file. */
function stands(address: string): boolean {
  const { pathname } = new URL(address);
  return pages.has(pathname) || existsSync(join(folder, decodeURIComponent(pathname).slice(routes.base.length)));
}

/** What is wrong with a node and all below it. */
function faultsOf(node: Node, told: ReadonlySet<string>): string[] {
  const type = node['@type'];
  if (type === undefined) {
    const id = node['@id'] ?? '';
    return Object.keys(node).length === 1 && told.has(id) ? [] : [`no such node: ${JSON.stringify(node)}`];
  }
  if (!vocabulary.knows(type)) return [`no such type: ${type}`];
  const missing = Object.entries(REQUIRED)
    .filter(([required]) => vocabulary.isA(type, required))
    .flatMap(([, names]) => names.filter((name) => node[name] === undefined).map((name) => `${type} without ${name}`));
  const below = Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      // What an action asks for is told in words: https://schema.org/docs/actions.html#part-4
      const [property = name, asked] = name.split(/-(?=(?:in|out)put$)/u);
      const range = vocabulary.range(type, property);
      if (range === null) return [`${type} has no ${name}`];
      if (asked !== undefined) return typeof value === 'string' ? [] : [`${type}.${name} is no text`];
      return [value].flat().flatMap((one) => valueFaults(`${type}.${name}`, one, range, told));
    });
  return [...missing, ...below];
}

function valueFaults(where: string, value: unknown, range: readonly string[], told: ReadonlySet<string>): string[] {
  if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    const type = node['@type'];
    const misfits = type !== undefined && !range.some((one) => vocabulary.isA(type, one));
    return [...(misfits ? [`${where} is no ${type}`] : []), ...faultsOf(node, told)];
  }
  if (value === '') return [`${where} is empty`];
  if (typeof value === 'string' && value.startsWith(root) && !stands(value))
    return [`${where} leads nowhere: ${value}`];
  return [];
}

/** Every `@id` of a node that is told, here or below. */
function idsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const own = node['@type'] !== undefined && node['@id'] !== undefined ? [node['@id']] : [];
  return [...own, ...Object.values(node).flat().flatMap(idsOf)];
}

describe('JSON-LD', () => {
  test('on every page is right by schema.org’s vocabulary, and its addresses lead somewhere', () => {
    const wrong = shared.flatMap(([path, html]) => {
      const { '@context': context, '@graph': nodes } = graphOf(html);
      expect(context).toBe('https://schema.org');
      const told = new Set(nodes.flatMap(idsOf));
      return nodes.flatMap((node) => faultsOf(node, told).map((fault) => `${path}: ${fault}`));
    });
    expect(wrong).toEqual([]);
  });

  test('names on each page the page itself, and the way to it', () => {
    for (const [path, html] of shared) {
      const nodes = graphOf(html)['@graph'];
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)![1];
      expect(nodes[0]!['@id'], path).toBe(canonical);
      const [way] = nodes.filter((node) => node['@type'] === 'BreadcrumbList');
      if (canonical === root) expect(way, path).toBeUndefined();
      else expect((way!['itemListElement'] as readonly Node[]).at(-1)!['item'], path).toBe(canonical);
    }
  });

  test('lists every event, and tells each on its page with its reports', () => {
    const list = graphOf(pages.get(routes.home())!)['@graph'].find((node) => node['@type'] === 'ItemList')!;
    const items = (list['itemListElement'] as readonly Node[]).map((item) => (item['item'] as Node)['url']);
    expect(items).toEqual(timeline.events.map(({ id }) => routes.absolute(routes.event(id))));
    for (const { id, reports } of timeline.events) {
      const event = graphOf(pages.get(routes.event(id))!)['@graph'].find((node) => node['@type'] === 'Event')!;
      expect((event['subjectOf'] as readonly Node[]).map((article) => article['@id'])).toEqual(
        reports.map(({ article }) => `${routes.absolute(routes.article(article))}#source`),
      );
    }
  });

  test('finds what is wrong, where it is', () => {
    const told = new Set([`${root}#site`]);
    expect(faultsOf({ '@type': 'Happening' }, told)).toEqual(['no such type: Happening']);
    expect(faultsOf({ '@type': 'Event', url: `${root}no/`, name: '', when: 'today' }, told)).toEqual([
      `Event.url leads nowhere: ${root}no/`,
      'Event.name is empty',
      'Event has no when',
    ]);
    expect(faultsOf({ '@type': 'ListItem', item: { '@id': '#x' } }, told)).toEqual([
      'ListItem without position',
      'no such node: {"@id":"#x"}',
    ]);
    expect(faultsOf({ '@type': 'Event', url: root, name: 'A', location: { '@type': 'Claim' } }, told)).toEqual([
      'Event.location is no Claim',
      'Claim without text',
      'Claim without about',
      'Claim without appearance',
    ]);
  });
});

describe('sharing', () => {
  test('every page has a title, a description and a picture that is there, of the size it says', () => {
    for (const [path, html] of shared) {
      const meta = metaOf(html);
      const one = (name: string): string => {
        expect(meta.get(name)?.length, `${path} ${name}`).toBe(1);
        return meta.get(name)![0]!;
      };
      for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale', 'og:image:alt']) {
        expect(one(name), `${path} ${name}`).not.toBe('');
      }
      expect(one('og:description').length, path).toBeLessThanOrEqual(161);
      expect(stands(one('og:url')), path).toBe(true);
      expect(one('twitter:card')).toBe('summary_large_image');
      expect(one('og:image').startsWith(`${root}cards/`), path).toBe(true);
      const file = decodeURIComponent(new URL(one('og:image')).pathname).slice(routes.base.length);
      const png = readFileSync(join(folder, file));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([
        'PNG',
        Number(one('og:image:width')),
        Number(one('og:image:height')),
      ]);
    }
  });

  test('every event and article has a picture of its own', () => {
    const pictures = [
      ...timeline.events.map(({ id }) => [routes.event(id), routes.eventCard(id)] as const),
      ...timeline.articles.map(({ id }) => [routes.article(id), routes.articleCard(id)] as const),
    ];
    expect(pictures.map(([path]) => metaOf(pages.get(path)!).get('og:image')![0])).toEqual(
      pictures.map(([, card]) => routes.absolute(card)),
    );
  });

  test('reference managers see one item on each event and article, and none elsewhere', () => {
    const items = new Map(
      shared.flatMap(([path, html]) => {
        const meta = metaOf(html);
        const titles = meta.get('citation_title') ?? [];
        if (titles.length === 0) return [];
        const count = (name: string): number => meta.get(name)?.length ?? 0;
        expect([titles.length, count('citation_public_url'), count('DC.title'), count('DC.date')], path).toEqual([
          1, 1, 1, 1,
        ]);
        return [[path, meta.get('DC.type')![0]] as const];
      }),
    );
    expect(items).toEqual(
      new Map([
        ...timeline.articles.map(({ id }) => [routes.article(id), 'newspaperArticle'] as const),
        ...timeline.events.map(({ id }) => [routes.event(id), 'webpage'] as const),
      ]),
    );
  });
});
