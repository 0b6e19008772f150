import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Content } from '../../src/timeline/content.ts';
import { articleText } from './build-from.ts';
import { casesOf, FIXTURES } from './fixtures.ts';
import { fixtureVocabulary } from './fixture-vocabulary.ts';

/** Articles of every kind: sound ones, and every fault that there is a fixture of. */
const POOL: readonly Uint8Array[] = [
  ...casesOf('article').map((name) => readFileSync(join(FIXTURES, 'article', name, 'input.md'))),
  ...['herald', 'heralt', 'wire', 'The Wire', 'none'].map((outlet) => {
    const attributes = 'date="yesterday" time="11:00" place="northport almaty westport" topics="flood relief"';
    const text = ':quote[Go.]{by="mayor" lang="fr"} :figure[7 dead]{measure="killed" value="7" by="police" on="today"}';
    return Buffer.from(articleText({ outlet, blocks: [{ id: 'river-rises', attributes, text }] }));
  }),
  // A number without end is none that JSON can say.
  Buffer.from(
    articleText({
      blocks: [{ id: 'x', text: `:figure[many]{measure="killed" value="${'9'.repeat(400)}"} rose.` }],
    }),
  ),
  Buffer.from([0x2d, 0xff, 0x0a]),
];

const FOLDER = 'content';
const NAMES = ['2022-01-08-herald-river.md', '2022-01-09-wire-flood.md', 'a.md', '__proto__.md', 'B.md', 'ü.md'];
const TABLES = ['outlets.yaml', 'places.yaml', 'speakers.yaml', 'topics.yaml', 'measures.yaml', 'site.yaml'];

/** Sound and faulty ones. */
const LEDGERS = [
  'events:\n  river-rises: {}\n  x:\n    gone: never was\n',
  'events:\n  river-rises:\n    title: The river\n    apart: [x]\n  X y: {}\n',
  'events:\n  a: 1\n  a: 2\nmore: x\n',
  '',
];

/** A change of a content folder, e.g. an article added or an outlet renamed. */
export type Edit = (content: Content) => Content;

/** A content folder with nothing but the fixtures' vocabulary. */
export function emptyContent(): Content {
  return { folder: FOLDER, files: fixtureVocabulary(), articles: new Map(), faults: [] };
}

/** Changes of any kind. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...POOL)).map(putArticle) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES).map(dropArticle) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).map(rename) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...TABLES),
        fc.nat(),
        fc.constantFrom('move', 'drop', 'respell', 'zone', 'language', 'add'),
      )
      .map(changeTable),
  },
  { weight: 1, arbitrary: fc.constantFrom(...TABLES, 'ledger.yaml').map(dropTable) },
  { weight: 3, arbitrary: fc.constantFrom(...LEDGERS).map(putLedger) },
  { weight: 2, arbitrary: fc.constantFrom(...TABLES).map(restoreTable) },
);

function putArticle([name, bytes]: readonly [string, Uint8Array]): Edit {
  return (content) => ({ ...content, articles: new Map([...content.articles, [name, bytes]]) });
}

function dropArticle(name: string): Edit {
  return (content) => ({ ...content, articles: new Map([...content.articles].filter(([other]) => other !== name)) });
}

function rename([from, to]: readonly [string, string]): Edit {
  return (content) => {
    const bytes = content.articles.get(from);
    return bytes === undefined ? content : putArticle([to, bytes])(dropArticle(from)(content));
  };
}

function changeTable([name, seed, how]: readonly [string, number, string]): Edit {
  return (content) => {
    const bytes = content.files.get(name);
    if (bytes === undefined) return content;
    // Entries begin at the margin.
    const entries = Buffer.from(bytes)
      .toString()
      .split(/^(?=\S)/m);
    const at = seed % entries.length;
    const entry = entries[at] ?? '';
    const changed = {
      move: [entry, ...entries.toSpliced(at, 1)],
      drop: entries.toSpliced(at, 1),
      respell: entries.toSpliced(
        at,
        1,
        entry.replace(/^([\w-]+)/, (slug) => (slug.endsWith('t') ? slug.slice(0, -1) : `${slug}t`)),
      ),
      zone: entries.map((one) =>
        one.replace(/(timeZone:) .*/, `$1 ${['Asia/Almaty', 'Europe/Lisbon', 'UTC'][seed % 3]}`),
      ),
      language: entries.map((one) => one.replace(/^(language:) .*/, `$1 ${['de', 'fr', 'ru', 'en'][seed % 4]}`)),
      add: [...entries, `${['none', 'wires', 'heralt', 'almaty'][seed % 4]}:\n  name: One more\n`],
    }[how];
    return { ...content, files: new Map([...content.files, [name, Buffer.from((changed ?? entries).join(''))]]) };
  };
}

function putLedger(text: string): Edit {
  return (content) => ({ ...content, files: new Map([...content.files, ['ledger.yaml', Buffer.from(text)]]) });
}

function dropTable(name: string): Edit {
  return (content) => ({ ...content, files: new Map([...content.files].filter(([other]) => other !== name)) });
}

function restoreTable(name: string): Edit {
  return (content) => {
    const bytes = fixtureVocabulary().get(name);
    return bytes === undefined ? content : { ...content, files: new Map([...content.files, [name, bytes]]) };
  };
}
