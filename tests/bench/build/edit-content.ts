import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content folder that is edited as an editor would, one article at a time. */
export interface EditedContent {
  /** Absolute. */
  readonly folder: string;
  /** Adds the article that the corpus does not have yet; its id. */
  readonly add: () => string;
  /** Changes headlines and background of an article in the middle; its id. */
  readonly change: () => string;
  /** Takes the added article away again; its id. */
  readonly remove: () => string;
  /** As it was at first. */
  readonly restore: () => void;
}

/**
 * Copies a corpus into a folder where it may be edited.
 *
 * @param corpus made by `makeCorpus`
 * @param larger the same with one article more, which is the one to add
 * @param folder where to; made
 */
export function editContent(corpus: string, larger: string, folder: string): EditedContent {
  cpSync(corpus, folder, { recursive: true });
  const names = readdirSync(join(corpus, 'articles')).sort();
  const known = new Set(names);
  const fresh = readdirSync(join(larger, 'articles')).find((name) => !known.has(name));
  const middle = names[Math.floor(names.length / 2)];
  if (fresh === undefined || middle === undefined) throw new RangeError('There is no article to edit.');
  const at = (name: string): string => join(folder, 'articles', name);
  const id = (name: string): string => name.replace(/\.md$/, '');
  let changes = 0;
  return {
    folder,
    add: () => {
      copyFileSync(join(larger, 'articles', fresh), at(fresh));
      return id(fresh);
    },
    change: () => {
      changes += 1;
      const text = readFileSync(join(corpus, 'articles', middle), 'utf8');
      // The background stands between the front matter and the first block.
      const changed = text.replace('\n\n:::event[', `\n\nRevised for the ${changes}th time.\n\n:::event[Once more: `);
      writeFileSync(at(middle), changed);
      return id(middle);
    },
    remove: () => {
      rmSync(at(fresh));
      return id(fresh);
    },
    restore: () => {
      rmSync(at(fresh), { force: true });
      copyFileSync(join(corpus, 'articles', middle), at(middle));
    },
  };
}
