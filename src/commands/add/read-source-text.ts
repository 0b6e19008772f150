import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { decodeText } from '../../timeline/text/decode-text.ts';
import { ARTICLE_BYTES } from '../../timeline/text/read-text.ts';
import { UsageError } from '../usage-error.ts';
import { fromUser } from '../user-path.ts';

/**
 * Reads the text of a source.
 *
 * @param from a file, from where the user stands, or `-` for the standard input
 * @returns the text, without byte-order mark
 * @throws UsageError where it cannot be read, is empty, is not UTF-8 or is larger than an article may be: to read it would
 *   take minutes
 */
export async function readSourceText(from: string): Promise<string> {
  const bytes = from === '-' ? await buffer(process.stdin) : readFile(from);
  const shown = from === '-' ? 'the standard input' : `\`${from}\``;
  if (bytes.length > ARTICLE_BYTES) {
    const [size, most] = [bytes.length, ARTICLE_BYTES].map((count) => `${Math.ceil(count / 100_000) / 10} MB`);
    throw new UsageError(`Unexpected size of ${shown}, ${size}, expected the text of one article, at most ${most}.`);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { line, column } = decoded.point;
    throw new UsageError(
      `Unexpected bytes that are not UTF-8 in ${shown} at ${line}:${column}, expected text; save it with the encoding UTF-8.`,
    );
  }
  if (decoded.text.trim() === '') throw new UsageError(`Unexpected emptiness of ${shown}, expected the source's text.`);
  return decoded.text;
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(fromUser(path));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(`\`${path}\` cannot be read (${why}): give the file of the source's text.`);
  }
}
