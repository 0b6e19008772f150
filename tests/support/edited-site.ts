import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadTimeline, readContent, sha256 } from '../../src/load-timeline.ts';
import { proveArticle } from '../../src/timeline/receipts/prove-article.ts';
import { formatReceipt } from '../../src/timeline/receipts/receipt.ts';
import type { Content } from '../../src/timeline/content.ts';
import { makeCorpus } from '../bench/corpus/make-corpus.ts';
import { textOf } from './edit-text.ts';
import { recorded } from './site-edits.ts';

/** Of so many made-up articles one is taken, so that they lie some days apart. */
const OF = 12;

/**
 * A small content of everything that a site may have: articles in several languages with figures, quotes and copies of
 * one another, receipts, a ledger with earlier and withdrawn ids, and so few events a page that all is paged.
 *
 * @param folder where files may be written
 * @param articles how many
 */
export function smallContent(folder: string, articles: number): Content {
  makeCorpus(join(folder, 'corpus'), articles * OF);
  const all = readContent(join(folder, 'corpus'));
  const names = [...all.articles.keys()].sort().filter((_, at) => at % OF === 0);
  const some = {
    ...all,
    folder: 'content',
    articles: new Map([...all.articles].filter(([name]) => names.includes(name))),
  };
  const content = withPages(withDecisions(recorded(some)), 8);
  return { ...content, receipts: { files: receiptsOf(content), sha256 } };
}

/**
 * Writes content to a folder, in place of what there is.
 *
 * @param folder its folder, absolute
 * @param content what it is to hold
 */
export function writeContent(folder: string, content: Content): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'receipts'));
  for (const [name, bytes] of content.files) writeFileSync(join(folder, name), bytes);
  for (const [name, bytes] of content.articles) writeFileSync(join(folder, 'articles', name), bytes);
  for (const [name, bytes] of content.receipts?.files ?? []) writeFileSync(join(folder, 'receipts', name), bytes);
}

/** The ledger's decisions of every kind, on the first events. */
function withDecisions(content: Content): Content {
  const { events } = parse(textOf(content.files.get('ledger.yaml'))) as { events: Record<string, object> };
  const [first = '', second = '', third = ''] = Object.keys(events);
  const ledger = {
    ...events,
    [first]: { title: 'The first of all', summary: 'What came first.', key: true, was: ['an-older-name'] },
    [second]: { apart: [third] },
    'never-so': { gone: 'It was never so.', corrected: '2022-12-01' },
  };
  const text = stringify({ events: Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1))) });
  return { ...content, files: new Map(content.files).set('ledger.yaml', new TextEncoder().encode(text)) };
}

function withPages(content: Content, pageEvents: number): Content {
  const site = parse(textOf(content.files.get('site.yaml'))) as object;
  const text = stringify({ ...site, limits: { pageEvents } });
  return { ...content, files: new Map(content.files).set('site.yaml', new TextEncoder().encode(text)) };
}

/** Receipts of every second article, whose own file is taken for its source. */
function receiptsOf(content: Content): ReadonlyMap<string, Uint8Array> {
  const { timeline, faults } = loadTimeline(content, { requireRecorded: false });
  if (timeline === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return new Map(
    timeline.articles.flatMap((article, at): [string, Uint8Array][] => {
      const bytes = content.articles.get(`${article.id}.md`) ?? new Uint8Array();
      const source = { bytes, text: textOf(bytes) };
      const { receipt } = at % 2 === 0 ? proveArticle(article, source, 'en', sha256) : { receipt: null };
      return receipt === null ? [] : [[`${article.id}.json`, new TextEncoder().encode(formatReceipt(receipt))]];
    }),
  );
}
