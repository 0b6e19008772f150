import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorFiles } from '../exports/editor/editor-files.ts';
import type { Timeline } from '../timeline/model.ts';
import { byCodeUnits } from '../timeline/by-code-units.ts';
import { projectDir } from './user-path.ts';

/**
 * Writes the files by which an editor program completes slugs and checks keys, where they differ from what is there.
 * They are in no commit. Never fails: a command has other work, and a folder that cannot be written is no fault of it.
 *
 * @param contentDir the content folder, absolute; for another than the project's own nothing is written
 * @param timeline what is right of the content; `null` where that cannot be told, and what was written before stays
 * @param folder the project's folder, absolute
 */
export function writeEditorFiles(
  contentDir: string,
  timeline: Pick<Timeline, 'vocabulary' | 'events'> | null,
  folder: string = projectDir,
): void {
  if (timeline === null || resolve(contentDir) !== join(folder, 'content')) return;
  const articles = join(contentDir, 'articles');
  const files = editorFiles(timeline, idsIn(articles), (id) => pathToFileURL(join(articles, `${id}.md`)).href);
  for (const [path, text] of files) {
    const file = join(folder, path);
    try {
      if (textOf(file) === text) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch {
      return;
    }
  }
}

function idsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
      .map((name) => name.slice(0, -'.md'.length))
      .sort(byCodeUnits);
  } catch {
    return [];
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
