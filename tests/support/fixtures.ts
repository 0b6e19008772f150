import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The folder of fixtures. */
export const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

/**
 * The cases of a stage: a folder each.
 *
 * @param stage a folder in `tests/fixtures`
 */
export function casesOf(stage: string): string[] {
  return readdirSync(join(FIXTURES, stage), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Compares a text with a fixture's file. With `UPDATE_FIXTURES=1` it is written instead, for a person to read through
 * before committing it; never under `CI`.
 *
 * @param path the file
 * @param actual what the code gave; an empty text stands for no file
 */
export function expectFile(path: string, actual: string): void {
  if (process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] !== 'true') {
    if (actual !== '' || existsSync(path)) writeFileSync(path, actual);
    return;
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
