import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Content } from '../../src/timeline/content.ts';
import { editContent, type Edit } from './content-edits.ts';
import { bytesOf, pick, replaceOne, textOf } from './edit-text.ts';

/**
 * What editors do to a whole site: articles come, change, move and go, entries of the vocabulary too, and the ledger
 * and `site.yaml` are worked on. What they do to one file at random is among it.
 */
export type SiteEdit =
  | { readonly kind: 'file'; readonly edit: Edit }
  | { readonly kind: Exclude<keyof typeof KINDS, 'file'>; readonly file: number; readonly at: number };

/** The records of a YAML file: slug or id -> fields. */
type Records = Record<string, Record<string, unknown> | null>;

type Change = (content: Content, file: number, at: number) => Content;

const TABLES = ['outlets.yaml', 'places.yaml', 'speakers.yaml', 'topics.yaml', 'measures.yaml'] as const;

/** What a field of the vocabulary may be made, by file. */
const FIELDS: Readonly<Record<(typeof TABLES)[number], readonly (readonly [string, (at: number) => unknown])[]>> = {
  'outlets.yaml': [
    ['name', (at) => `Outlet ${at}`],
    ['short', (at) => `O${at}`],
    ['kind', (at) => (at % 2 === 0 ? 'newspaper' : 'state media')],
    ['country', (at) => ['FR', 'DE', 'KZ', 'US'][at % 4]],
    ['url', (at) => `https://outlet-${at}.example/`],
  ],
  'places.yaml': [
    ['name', (at) => `Place ${at}`],
    ['aka', (at) => [`Spelt ${at}`, 'Город']],
    ['latitude', (at) => at % 90],
    ['longitude', (at) => at % 180],
    ['region', (at) => `Region ${at}`],
    ['timeZone', (at) => ['Asia/Almaty', 'Europe/Lisbon', 'America/New_York'][at % 3]],
    ['wikidata', (at) => `Q${at + 1}`],
  ],
  'speakers.yaml': [
    ['name', (at) => `Speaker ${at}`],
    ['aka', (at) => [`Called ${at}`]],
    ['role', (at) => `Role ${at}`],
    ['side', (at) => `Side ${at % 3}`],
    ['wikidata', (at) => `Q${at + 1}`],
  ],
  'topics.yaml': [
    ['name', (at) => `Topic ${at}`],
    ['description', (at) => `All that is ${at}.`],
  ],
  'measures.yaml': [
    ['name', (at) => `Measure ${at}`],
    ['unit', (at) => `unit ${at}`],
    ['description', (at) => `Whatever is ${at}.`],
  ],
};

const SITE: readonly (readonly [string, (at: number) => unknown])[] = [
  ['title', (at) => `Title ${at}`],
  ['subtitle', (at) => `Subtitle ${at}`],
  ['description', (at) => `Description ${at}`],
  [
    'url',
    (at) =>
      ['https://one.example/', 'https://two.example/', 'https://one.example/base/', 'https://one.example/a/b/'][at % 4],
  ],
  ['firstUrl', (at) => (at % 2 === 0 ? 'https://first.example/' : undefined)],
  ['timeZone', (at) => ['Asia/Almaty', 'Europe/Lisbon', 'America/New_York', 'UTC'][at % 4]],
  ['language', (at) => ['en', 'de', 'fr', 'kk'][at % 4]],
  ['author', (at) => (at % 2 === 0 ? `Author ${at}` : undefined)],
  ['license', (at) => (at % 2 === 0 ? { text: 'CC-BY-4.0', code: 'MIT' } : undefined)],
  ['limits', (at) => ({ pageEvents: [3, 7, 12, 300][at % 4] })],
  ['limits', (at) => ({ pageEvents: [3, 7, 12, 300][at % 4] })],
];

/** What a figure, a quote or the head of an article may be made. */
const IN_ARTICLE: readonly (readonly [RegExp, (found: string, at: number) => string])[] = [
  [/value="\d+"/g, (_, at) => `value="${1 + (at % 400)}"`],
  [/measure="[^"]*"/g, (_, at) => `measure="${['killed', 'missing', 'troops'][at % 3] ?? ''}"`],
  [/:quote\[/g, (_, at) => `:quote[word${at} `],
  [
    /^kind: .*\n|(?=^added: )/gm,
    (found, at) => (found === '' ? `kind: ${at % 2 === 0 ? 'analysis' : 'statement'}\n` : ''),
  ],
  [/^authors: .*\n|(?=^added: )/gm, (found, at) => (found === '' ? `authors: [Writer ${at}, Another]\n` : '')],
  [/^url: .*\n|(?=^added: )/gm, (found, at) => (found === '' ? `url: https://address-${at}.example/\n` : '')],
  [/^retracted: .*\n|(?=^added: )/gm, (found, at) => (found === '' ? `retracted: It was wrong ${at}.\n` : '')],
  [/^updated: .*\n|(?=^added: )/gm, (found) => (found === '' ? 'updated: 2022-12-30\n' : '')],
  [/^published: \d{4}-\d{2}-\d{2}/gm, (found, at) => `${found.slice(0, -2)}${String(10 + (at % 19))}`],
  [/time="[^"]*"/g, (_, at) => `time="${['evening', '11:30', 'night'][at % 3] ?? ''}"`],
  [/topics="[^"]*"/g, (_, at) => `topics="${['flood', 'relief courts', 'police'][at % 3] ?? ''}"`],
];

const KINDS = {
  file: (content) => content,
  /** An article under new ids, or telling of the same events, which the ledger records as `npm run ledger` would. */
  add: (content, file, at) => {
    const [name, text] = articleAt(content, file);
    const copy = at % 2 === 0 ? text.replace(/\{#/g, `{#x${at}-`) : text;
    return recorded(withArticle(content, name.replace(/\.md$/, `-more-${at}.md`), copy));
  },
  /** Its events go with it, some with a word of farewell. */
  remove: (content, file, at) => {
    const articles = new Map(content.articles);
    if (articles.size < 4) return content;
    articles.delete(articleAt(content, file)[0]);
    return recorded({ ...content, articles }, at % 2 === 0 ? null : `Withdrawn ${at}.`);
  },
  rename: (content, file, at) => {
    const [name, text] = articleAt(content, file);
    const articles = new Map(content.articles);
    articles.delete(name);
    const receipts = new Map(content.receipts?.files);
    const receipt = receipts.get(name.replace(/\.md$/, '.json'));
    if (receipt !== undefined) {
      receipts.delete(name.replace(/\.md$/, '.json'));
      receipts.set(name.replace(/\.md$/, `-${at}.json`), receipt);
    }
    return withReceipts(withArticle({ ...content, articles }, name.replace(/\.md$/, `-${at}.md`), text), receipts);
  },
  change: (content, file, at) => {
    const [name, text] = articleAt(content, file);
    const [pattern, by] = pick(IN_ARTICLE, at);
    return withArticle(
      content,
      name,
      replaceOne(text, pattern, file, (found) => by(found, at)),
    );
  },
  receipt: (content, file) => {
    const receipts = new Map(content.receipts?.files);
    const names = [...receipts.keys()].sort();
    receipts.delete(names[file % Math.max(1, names.length)] ?? '');
    return withReceipts(content, receipts);
  },
  field: (content, file, at) => {
    const table = pick(TABLES, at);
    const [field, value] = pick(FIELDS[table], Math.floor(at / 7));
    return withRecords(content, table, (records) => {
      const slug = pick(Object.keys(records), file);
      const before = records[slug] ?? {};
      const drop = field !== 'name' && field in before && at % 3 === 0;
      return { ...records, [slug]: { ...before, [field]: drop ? undefined : value(at) } };
    });
  },
  entry: (content, file, at) =>
    withRecords(content, pick(TABLES, file), (records) => {
      const entries = Object.entries(records);
      const [moved] = entries.splice(at % entries.length, 1);
      if (moved === undefined) return records;
      // Most of what is left out is named somewhere: then nothing may be built.
      if (at % 3 === 0) return Object.fromEntries([moved, ...entries]);
      return at % 3 === 1 ? { ...records, [`more-${at}`]: { name: `More ${at}` } } : Object.fromEntries(entries);
    }),
  decide: (content, file, at) =>
    withLedger(content, (events) => {
      const ids = Object.keys(events);
      const id = pick(ids, file);
      const before = events[id] ?? {};
      if ('gone' in before) return events;
      const choices: readonly Record<string, unknown>[] = [
        { title: `Told ${at}` },
        { summary: `A summary of ${at}.` },
        { key: true },
        { key: undefined },
        { was: [`earlier-name-${'abcdefghij'[at % 10] ?? ''}`] },
        { apart: [pick(ids, at)] },
        { was: undefined, apart: undefined, title: undefined },
      ];
      return { ...events, [id]: { ...before, ...pick(choices, at) } };
    }),
  site: (content, file, at) => {
    const [field, value] = pick(SITE, file);
    return withRecords(content, 'site.yaml', (site) => ({ ...site, [field]: value(at) }) as Records);
  },
} as const satisfies Readonly<Record<string, Change>>;

/** One edit at random. */
export const siteEdits: fc.Arbitrary<SiteEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('file' as const),
    edit: fc.record({
      kind: fc.constantFrom('remove', 'rename', 'reword', 'vocabulary', 'ledger', 'add'),
      file: fc.nat({ max: 100_000 }),
      at: fc.nat({ max: 100_000 }),
    }),
  }),
  ...(Object.keys(KINDS) as (keyof typeof KINDS)[])
    .filter((kind) => kind !== 'file')
    .map((kind) =>
      fc.record({ kind: fc.constant(kind), file: fc.nat({ max: 100_000 }), at: fc.nat({ max: 100_000 }) }),
    ),
);

/**
 * Content after an edit. Some leave it faulty.
 *
 * @param content as it is
 * @param edit what is done
 */
export function editSite(content: Content, edit: SiteEdit): Content {
  return edit.kind === 'file' ? editContent(content, edit.edit) : KINDS[edit.kind](content, edit.file, edit.at);
}

/**
 * Content whose ledger records every event that an article tells of, and no other but those that were withdrawn.
 *
 * @param content any
 * @param gone why events of which no article tells any more were withdrawn; `null` to leave them out
 */
export function recorded(content: Content, gone: string | null = null): Content {
  const texts = [...content.articles.values()].map(textOf);
  const told = new Set(
    texts.flatMap((text) => [...text.matchAll(/^:::event\[.*?\]\{#([\w-]+)/gm)].map(([, id]) => id)),
  );
  return withLedger(content, (before) => {
    const left = Object.entries(before).flatMap(([id, record]): [string, Records[string]][] => {
      if (told.has(id) || (record !== null && 'gone' in record)) return [[id, record]];
      return gone === null ? [] : [[id, { gone }]];
    });
    const kept = new Set([...left.map(([id]) => id), ...told]);
    const sound = left.map(([id, record]) => [id, withoutLost(record, kept)] as const);
    const fresh = [...told].filter((id) => id !== undefined && !(id in before)).map((id) => [id, {}] as const);
    return Object.fromEntries([...sound, ...fresh].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Records;
  });
}

/** What is apart from an event that is recorded no more. */
function withoutLost(record: Records[string], kept: ReadonlySet<string | undefined>): Records[string] {
  if (record === null || !Array.isArray(record['apart'])) return record;
  const apart = (record['apart'] as string[]).filter((id) => kept.has(id));
  return { ...record, apart: apart.length === 0 ? undefined : apart };
}

function withLedger(content: Content, change: (events: Records) => Records): Content {
  return withRecords(content, 'ledger.yaml', (ledger) => {
    return { events: change((ledger['events'] ?? {}) as Records) };
  });
}

function withRecords(content: Content, name: string, change: (records: Records) => Records): Content {
  const files = new Map(content.files);
  let before: Records;
  try {
    before = parse(textOf(files.get(name))) as Records;
  } catch {
    // An edit before this one has made it faulty.
    return content;
  }
  files.set(name, bytesOf(stringify(change(before))));
  return { ...content, files };
}

function withArticle(content: Content, name: string, text: string): Content {
  return { ...content, articles: new Map(content.articles).set(name, bytesOf(text)) };
}

function withReceipts(content: Content, files: ReadonlyMap<string, Uint8Array>): Content {
  return content.receipts === undefined ? content : { ...content, receipts: { ...content.receipts, files } };
}

function articleAt({ articles }: Content, at: number): readonly [name: string, text: string] {
  const name = pick([...articles.keys()].sort(), at);
  return [name, textOf(articles.get(name))];
}
