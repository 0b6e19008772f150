import type { MadeFile, OutputPart } from '../output/output-part.ts';
import { digest } from './digest.ts';

/**
 * A part that is one file.
 *
 * @param path of it in the site, with `/` between
 * @param key see `OutputPart`
 * @param content makes it
 */
export function filePart(path: string, key: string, content: () => MadeFile['content']): OutputPart {
  return { name: path, key, make: () => Promise.resolve([{ path, content: content() }]) };
}

/**
 * A part that is one file whose text is there: it is compared itself.
 *
 * @param path of it in the site, with `/` between
 * @param text all of it
 */
export function textPart(path: string, text: string): OutputPart {
  return filePart(path, digest(text), () => text);
}
