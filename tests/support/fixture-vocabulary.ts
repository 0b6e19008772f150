import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from './fixtures.ts';

/** The bytes of the vocabulary that fixtures are written against, by file name. */
export function fixtureVocabulary(): Map<string, Uint8Array> {
  const folder = join(FIXTURES, 'vocabulary');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
