import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTimeline } from '../load-timeline.ts';
import { recordEventIds } from '../timeline/record-event-ids.ts';
import { count, describeFaults } from './describe.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { toUser } from './user-path.ts';
import { replaceFile } from './write-file.ts';

/**
 * `npm run ledger`: records the ids of all events in `ledger.yaml`, so that no later build can lose one unnoticed.
 * Nothing is written where the content has errors, and the second run changes no byte.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where the content has errors
 */
export function ledger(args: readonly string[]): number {
  const options = parseOptions(
    'ledger',
    'Adds the ids of new events to ledger.yaml, and keeps everything else in it as it is.',
    { content: contentOption },
    args,
  );
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const path = join(contentDir, 'ledger.yaml');

  const { timeline, faults } = loadTimeline(contentDir, { requireRecorded: false });
  if (faults.length > 0) console.error(describeFaults(faults, contentDir));
  if (timeline === null) {
    console.error(`Nothing was recorded; ${toUser(path)} is as it was.`);
    return 1;
  }
  const recorded = new Set(timeline.ledger.map(({ id }) => id));
  const fresh = timeline.events.map(({ id }) => id).filter((id) => !recorded.has(id));
  const before = readLedgerText(path);
  const after = recordEventIds(before, fresh);
  if (after !== before) replaceFile(path, after);

  for (const id of fresh.sort()) console.log(`+ ${id}`);
  console.log(`${toUser(path)}: ${count(recorded.size + fresh.length, 'id')}, ${fresh.length} of them new`);
  return 0;
}

/** The text of the ledger; `null` where there is none. Loading it has shown that it can be read. */
function readLedgerText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
