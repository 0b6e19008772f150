import { join } from 'node:path';
import { openCache } from '../parsed/open-cache.ts';
import { untilStopped } from '../until-stopped.ts';
import { UsageError } from '../usage-error.ts';
import { writeEditorFiles } from '../write-editor-files.ts';
import { checkContent } from './check-content.ts';
import { printText } from './print-text.ts';
import { textFolders } from './texts-at-hand.ts';
import { watchFolder } from './watch-folder.ts';

/** An editor's "save" is often several events; what comes within this many milliseconds is one change … */
const SETTLE_MS = 80;
/** … but no longer than this is waited, whatever else comes. */
const LONGEST_MS = 1000;

/**
 * Checks the content, and again after each change in it or in the texts at hand, until Ctrl-C. Only what changed is read
 * anew.
 *
 * @param contentDir the content folder, absolute
 * @param sources a folder of source texts beside the desk's own, absolute; `null` for none
 */
export async function watchCheck(contentDir: string, sources: string | null): Promise<void> {
  const cache = openCache(contentDir);
  const check = async (): Promise<void> => {
    try {
      const checked = await checkContent(contentDir, sources, cache);
      writeEditorFiles(contentDir, checked.partial);
      printText(checked, contentDir);
    } catch (error) {
      // A folder of texts may be gone for a while.
      if (!(error instanceof UsageError)) throw error;
      console.error(error.message);
    }
    console.log('Watching for changes; Ctrl-C ends it.\n');
  };
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  const changed = (): void => {
    since ??= performance.now();
    clearTimeout(timer);
    const left = LONGEST_MS - (performance.now() - since);
    timer = setTimeout(
      () => {
        since = null;
        for (const { renew } of watches) renew();
        last = last.then(check);
      },
      Math.max(0, Math.min(SETTLE_MS, left)),
    );
  };

  const folders = [contentDir, join(contentDir, 'articles'), join(contentDir, 'receipts')];
  const watches = [...folders, ...textFolders(contentDir, sources)].map((folder) => watchFolder(folder, changed));
  // One after the other, as each prints what it found.
  let last = check().then(() => {
    cache.save();
  });
  await untilStopped(async () => {
    clearTimeout(timer);
    for (const { end } of watches) end();
    await last;
    cache.save();
  });
}
