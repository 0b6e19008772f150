import { byCodeUnits } from '../by-code-units.ts';
import type { Fault } from '../model.ts';
import { checkInvisible } from '../text/check-invisible.ts';
import { readText, TABLE_BYTES } from '../text/read-text.ts';
import type { SourceFile } from '../text/source-file.ts';
import { readVocabulary, type Tables } from '../vocabulary/read-vocabulary.ts';

/** The vocabulary of a content folder. */
export interface ReadTables {
  /** Texts of the YAML files by name, in the order of their names. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly tables: Tables;
  /** What is wrong with the files, after what went wrong while they were read. */
  readonly faults: readonly Fault[];
}

/**
 * Reads what articles are read against.
 *
 * @param content the files
 */
export function readTables({
  folder,
  files: all,
  faults: before,
}: {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly Fault[];
}): ReadTables {
  const faults: Fault[] = [...before];
  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of [...all].sort(([a], [b]) => byCodeUnits(a, b))) {
    const file = readText(`${folder}/${name}`, bytes, TABLE_BYTES, faults);
    if (file === null) continue;
    files.set(name, file);
    for (const one of checkInvisible(file)) faults.push(one);
  }
  return { files, tables: readVocabulary(files, folder, faults), faults };
}
