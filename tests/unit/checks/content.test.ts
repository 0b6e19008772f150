import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import { buildFrom } from '../../support/build-from.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';

/** A case is a content folder: what differs from the fixtures' vocabulary, one article, and files that are missing. */
describe('a content folder', () => {
  test.each(casesOf('content'))('%s', (name) => {
    const folder = join(FIXTURES, 'content', name);
    const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const missing = existsSync(join(folder, 'missing.txt')) ? text('missing.txt').split(' ') : [];
    const more = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    const { timeline, partial, faults } = buildFrom(
      { '2022-01-08-herald-river.md': text('article.md') },
      Object.fromEntries<string | null>([
        ...missing.map((file): [string, null] => [file, null]),
        ...more.map((file): [string, string] => [file, text(file)]),
      ]),
      // Cases without a ledger are of something else.
      { requireRecorded: more.includes('ledger.yaml') },
    );
    expectFile(join(folder, 'messages.txt'), faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join(''));
    expect(timeline === null).toBe(faults.some(({ severity }) => severity === 'error'));
    const events =
      (timeline ?? partial)?.events.map(({ id, title, key }) => `${id}${key ? '*' : ''}: ${title}\n`) ?? [];
    expectFile(join(folder, 'events.txt'), events.join(''));
  });
});
