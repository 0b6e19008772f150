import fc from 'fast-check';
import type { Content } from '../../src/timeline/content.ts';
import { bytesOf, pick, replaceOne, textOf } from './edit-text.ts';

/** What editors do to content, as a change of the bytes of one file. */
export interface Edit {
  readonly kind: 'remove' | 'rename' | 'reword' | 'vocabulary' | 'ledger' | 'add';
  /** Choose the file and the place in it. */
  readonly file: number;
  readonly at: number;
}

/** Edits at random. */
export const edits = (most: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('remove', 'rename', 'reword', 'vocabulary', 'ledger', 'add'),
      file: fc.nat({ max: 100_000 }),
      at: fc.nat({ max: 100_000 }),
    }),
    { minLength: 1, maxLength: most },
  );

const VOCABULARY = ['outlets.yaml', 'places.yaml', 'speakers.yaml', 'topics.yaml', 'measures.yaml', 'site.yaml'];

/** What may be reworded in an article without making it wrong, and with what. */
const REWORDINGS: readonly [RegExp, (found: string, at: number) => string][] = [
  [/^title: .*$/gm, (_, at) => `title: Headline ${at}`],
  [/^:::event\[[^\]]*\]/gm, (_, at) => `:::event[Something ${at}]`],
  [/topics="[^"]*"/g, () => 'topics=""'],
  [/place="[^"]*"/g, () => ''],
  [/^added: .*$/gm, (_, at) => `added: 2026-0${1 + (at % 9)}-11`],
  [/^(?!:::|---|\w+:|[ -])\p{Lu}/gmu, (found, at) => `Reworded ${at}. ${found}`],
  [/date="[^"]*"/g, (_, at) => `date="2021-12-${10 + (at % 20)}"`],
  [/^authors: .*$/gm, (_, at) => `authors: [Writer ${at}]`],
];

/**
 * Content with an edit. Most edits leave it right; of one that does not, nothing is built.
 *
 * @param content as it is
 * @param edit what is done
 */
export function editContent(content: Content, { kind, file, at }: Edit): Content {
  const articles = new Map(content.articles);
  const files = new Map(content.files);
  const name = pick([...articles.keys()].sort(), file);
  const bytes = articles.get(name) ?? new Uint8Array();
  switch (kind) {
    case 'remove':
      articles.delete(name);
      break;
    case 'rename':
      articles.delete(name);
      articles.set(name.replace(/\.md$/, `-${at}.md`), bytes);
      break;
    case 'add': {
      const copy = textOf(bytes).replace(/\{#/g, `{#x${at}-`);
      articles.set(name.replace(/\.md$/, `-copy-${at}.md`), bytesOf(at % 2 === 0 ? copy : textOf(bytes)));
      break;
    }
    case 'reword': {
      const [pattern, by] = pick(REWORDINGS, at);
      articles.set(name, bytesOf(replaceOne(textOf(bytes), pattern, at, by)));
      break;
    }
    case 'vocabulary': {
      const table = pick(VOCABULARY, file);
      const pattern = table === 'site.yaml' ? /^(title|subtitle): .*$/gm : /^ {2}(name|short|role|description): .*$/gm;
      const text = textOf(files.get(table));
      files.set(table, bytesOf(replaceOne(text, pattern, at, (found) => `${found.split(':')[0] ?? ''}: Name ${at}`)));
      break;
    }
    case 'ledger': {
      const text = textOf(files.get('ledger.yaml'));
      const pattern = /^ {4}(title|summary|key): .*$/gm;
      files.set('ledger.yaml', bytesOf(replaceOne(text, pattern, at, (found) => ledgerLine(found, at))));
      break;
    }
  }
  return { ...content, articles, files };
}

function ledgerLine(line: string, at: number): string {
  if (line.includes('key:')) return '';
  return at % 3 === 0
    ? `${line}\n    was: [earlier-id-${at}]`
    : `${line.split(':')[0] ?? ''}: Words of the ledger ${at}`;
}
