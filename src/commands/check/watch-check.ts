import { contentFolders } from '../folder-options.ts';
import { openCache } from '../parsed/open-cache.ts';
import { untilStopped } from '../until-stopped.ts';
import { UsageError } from '../usage-error.ts';
import { whenSettled } from '../when-settled.ts';
import { writeEditorFiles } from '../write-editor-files.ts';
import { checkContent } from './check-content.ts';
import { printText } from './print-text.ts';
import { textFolders } from './texts-at-hand.ts';
import { watchFolder } from '../watch-folder.ts';

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
  // One after the other, as each prints what it found.
  let last = Promise.resolve();
  const settling = whenSettled(() => {
    for (const { renew } of watches) renew();
    last = last.then(check);
  });
  const folders = [...contentFolders(contentDir), ...textFolders(contentDir, sources)];
  const watches = folders.map((folder) => watchFolder(folder, settling.changed));
  last = check().then(() => {
    cache.save();
  });
  await untilStopped(async () => {
    settling.end();
    for (const { end } of watches) end();
    await last;
    cache.save();
  });
}
