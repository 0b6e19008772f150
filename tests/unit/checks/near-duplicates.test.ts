import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLikeness } from '../../../src/timeline/checks/check-likeness.ts';
import { nearDuplicates } from '../../../src/timeline/checks/near-duplicates.ts';
import { formatFault, formatRelated } from '../../../src/timeline/faults.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';

describe('what may be one event', () => {
  test.each(casesOf('near-duplicates'))('%s', (name) => {
    const folder = join(FIXTURES, 'near-duplicates', name);
    const read = (end: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(folder)
          .filter((file) => file.endsWith(end))
          .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
      );
    const lines = checkLikeness(timelineFrom(read('.md'), read('.yaml'))).flatMap((fault) => [
      `${formatFault(fault)} (${fault.rule})\n`,
      `  ${formatRelated(fault.related!)}\n`,
    ]);
    expectFile(join(folder, 'messages.txt'), lines.join(''));
  });

  test('three reports: two that share no word are found by way of the third', () => {
    const blocks = (id: string, text: string): string =>
      articleText({ blocks: [{ id, attributes: 'date="yesterday" topics="flood"', title: 'Flood', text }] });
    const timeline = timelineFrom({
      '2022-01-08-herald-a.md': blocks('one', 'Dyke bursts near mill.'),
      '2022-01-08-herald-b.md': blocks('two', 'Dyke bursts; water engulfs farms.'),
      '2022-01-08-herald-c.md': blocks('three', 'Farms engulfed, water everywhere.'),
    });
    expect(nearDuplicates(timeline).map(({ one, other }) => [one.id, other.id])).toEqual([
      ['one', 'three'],
      ['one', 'two'],
      ['three', 'two'],
    ]);
  });

  test('an empty timeline has none', () => {
    expect(checkLikeness(timelineFrom({}))).toEqual([]);
  });
});
