import { allDone } from './all-done.ts';
import { isUntouched } from './file-mark.ts';
import type { FilledParts, FillOrder, Maker } from './maker.ts';
import type { OutputPart } from './output-part.ts';
import type { PartRecord } from './output-record.ts';
import type { Ahead } from './make-ahead.ts';
import { putPart } from './put-part.ts';
import { takeOver } from './take-over.ts';

/** So many parts are made at once: one here, while others wait for threads of their own. */
const AT_ONCE = 4;
/** So many of those that are made elsewhere: one there, while another comes or goes. */
const ELSEWHERE_AT_ONCE = 2;

/**
 * Makes parts in this thread.
 *
 * @param parts in the order in which they are made
 * @param ahead those of them that are made already, or are being made; `null` for none
 */
export function makerHere(parts: readonly OutputPart[], ahead: Ahead | null = null): Maker {
  const byName = new Map(parts.map((part) => [part.name, part]));
  return { parts, fill: (order) => fillParts(byName, ahead, order) };
}

/** Paths of the published files of a part that are not as they had been left. */
function touchedOf(published: string, { files }: PartRecord): readonly string[] {
  return files.flatMap((mark) => (isUntouched(published, mark) ? [] : mark.path));
}

async function fillParts(
  byName: ReadonlyMap<string, OutputPart>,
  ahead: Ahead | null,
  order: FillOrder,
): Promise<FilledParts> {
  const records = new Map<string, PartRecord>();
  const changed = new Set<string>();
  const touched: string[] = [];
  let made = 0;
  const put = async (name: string, before: PartRecord | null): Promise<PartRecord> => {
    if (before !== null && order.published !== null) {
      const files = takeOver(order.folder, before, order.published, changed);
      if (files !== null) return { ...before, files };
      touched.push(...touchedOf(order.published, before));
    }
    const part = byName.get(name) as OutputPart;
    const record = (await ahead?.take(name, order.folder, changed)) ?? (await putPart(part, order.folder, changed));
    made += record.files.length;
    return record;
  };

  const isElsewhere = ([name]: FillOrder['parts'][number]): boolean => byName.get(name)?.elsewhere === true;
  const queues = [
    { queue: order.parts.values().filter(isElsewhere), workers: ELSEWHERE_AT_ONCE },
    { queue: order.parts.values().filter((part) => !isElsewhere(part)), workers: AT_ONCE },
  ];
  const work = async (queue: IteratorObject<FillOrder['parts'][number]>): Promise<void> => {
    for (const [name, before] of queue) {
      try {
        records.set(name, await put(name, before));
      } catch (error) {
        // What the others have begun they end, and begin nothing more.
        for (const one of queues) Array.from(one.queue);
        throw error;
      }
    }
  };
  await allDone(queues.flatMap(({ queue, workers }) => Array.from({ length: workers }, () => work(queue))));
  return { records, changed, made, touched };
}
