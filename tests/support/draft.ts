import { readDraft, type Given } from '../../src/timeline/desk/read-draft.ts';
import type { ArticleDraft, DraftFault } from '../../src/timeline/desk/article-draft.ts';
import { decodeText } from '../../src/timeline/text/decode-text.ts';
import { sourceFile } from '../../src/timeline/text/source-file.ts';
import { readVocabulary, type Tables } from '../../src/timeline/vocabulary/read-vocabulary.ts';
import { fixtureVocabulary } from './fixture-vocabulary.ts';

/** The vocabulary that fixtures are written against. */
export function fixtureTables(): Tables {
  const files = [...fixtureVocabulary()].map(([name, bytes]) => {
    const decoded = decodeText(bytes);
    return [name, sourceFile(`content/${name}`, decoded.ok ? decoded.text : '')] as const;
  });
  return readVocabulary(new Map(files), 'content', []);
}

/** What an article needs beside its title. */
const REST = { outlet: 'herald', published: '2022-01-07', added: '2022-01-09' };

/**
 * An article to be added, of which a test says only what it is about.
 *
 * @param values as given, by key of the front matter
 * @param inferred as given
 */
export function draftOf(values: Given['values'], inferred: readonly string[] = []): ArticleDraft {
  const { draft, faults } = readGiven({ ...REST, ...values }, inferred);
  if (draft === null) throw new Error(faults.map(({ flag, message }) => `${flag}  ${message}`).join('\n'));
  return draft;
}

/**
 * Reads what is given against the vocabulary of the fixtures.
 *
 * @param values as given, by key of the front matter
 * @param inferred as given
 */
export function readGiven(
  values: Given['values'],
  inferred: readonly string[] = [],
): { readonly draft: ArticleDraft | null; readonly faults: readonly DraftFault[] } {
  return readDraft({ values, inferred }, fixtureTables());
}
