import { allDone } from './all-done.ts';
import type { OutputPart } from './output-part.ts';
import type { PartRecord } from './output-record.ts';
import { placeFile } from './place-file.ts';

/**
 * Makes a part and puts its files into a folder.
 *
 * @param part any
 * @param folder absolute
 * @param changed gets the folders in which an entry is made
 * @returns how it lies there
 */
export async function putPart({ key, make }: OutputPart, folder: string, changed: Set<string>): Promise<PartRecord> {
  const contents = await make();
  const files = await allDone(contents.map((file) => placeFile(folder, file, changed)));
  return { key, files, warnings: contents.flatMap(({ warning }) => warning ?? []) };
}
