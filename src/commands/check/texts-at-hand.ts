import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText } from '../../timeline/text/decode-text.ts';
import { deskFolder } from '../add/desk-folder.ts';
import { UsageError } from '../usage-error.ts';
import { toUser } from '../user-path.ts';

/** The text of a source that lies on this machine. */
export interface TextAtHand {
  /** Its file's name, e.g. `2022-01-07-bbc-fire-without-warning.txt`. */
  readonly name: string;
  /** Its path as the user would open it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * The folders in which texts of sources are looked for: the desk's own, and one that was named.
 *
 * @param contentDir the content folder, absolute
 * @param sources a further folder, absolute; `null` for none
 */
export function textFolders(contentDir: string, sources: string | null): string[] {
  return [join(deskFolder(contentDir), 'texts'), ...(sources === null ? [] : [sources])];
}

/**
 * The texts of sources that are at hand: every `.txt` file in `.desk/texts` beside the content and in a further folder. A
 * file that is not UTF-8 is passed over, as `npm run verify` says of it what it is.
 *
 * @param contentDir the content folder, absolute
 * @param sources a further folder, absolute; `null` for none
 * @throws UsageError where that folder cannot be read or holds no text
 */
export function textsAtHand(contentDir: string, sources: string | null): TextAtHand[] {
  const texts = new Map<string, TextAtHand>();
  for (const folder of textFolders(contentDir, sources)) {
    const names = namesIn(folder);
    if (folder === sources && (names === null || names.length === 0)) {
      const why = names === null ? 'cannot be read' : 'holds no `.txt` file';
      throw new UsageError(`\`${toUser(folder)}\` ${why}: give the folder of source texts.`);
    }
    for (const name of names ?? []) {
      const path = join(folder, name);
      const bytes = bytesOf(path);
      const decoded = bytes === null ? null : decodeText(bytes);
      if (bytes !== null && decoded?.ok === true) {
        texts.set(basename(name), { name, shown: toUser(path), bytes, text: decoded.text });
      }
    }
  }
  return [...texts.values()];
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.startsWith('.'))
      .sort();
  } catch {
    return null;
  }
}

/** `null` for a file that went while the folder was read. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
