import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../../src/exports/timeline-json.ts';
import { routesFor } from '../../../src/routes.ts';
import { readPublished } from '../../../src/timeline/changes/read-published.ts';
import { compareTimelines, isUnchanged } from '../../../src/timeline/compare-timelines.ts';
import { formatFault } from '../../../src/timeline/faults.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';

describe('a published timeline', () => {
  test.each(casesOf('published'))('%s', (name) => {
    const folder = join(FIXTURES, 'published', name);
    const read = readPublished(readFileSync(join(folder, 'input.json'), 'utf8'), 'dist/timeline.json');
    expectFile(
      join(folder, 'messages.txt'),
      'fault' in read ? `${formatFault(read.fault)} (${read.fault.rule})\n` : '',
    );
    expectFile(join(folder, 'expected.json'), 'fault' in read ? '' : `${JSON.stringify(read.timeline, null, 2)}\n`);
  });

  test('is compared like the timeline that it was made from', () => {
    const timeline = timelineFrom({
      '2022-01-08-herald-a.md': articleText({
        blocks: [
          { id: 'flood', text: ':figure[18]{measure="killed" value="18"} :quote[no warning]{by="mayor" saying="w"}' },
        ],
      }),
      '2022-01-08-wire-b.md': articleText({
        outlet: 'wire',
        blocks: [
          { id: 'flood', text: ':figure[26]{measure="killed" value="26"} :quote[warning]{by="mayor" saying="w"}' },
          { id: 'later', attributes: 'date="2022-01~"' },
        ],
      }),
    });
    const read = readPublished(timelineJson(timeline, routesFor('https://example.org/')), 'dist/timeline.json');
    expect('timeline' in read && isUnchanged(compareTimelines(read.timeline, timeline))).toBe(true);
    expect('timeline' in read && read.timeline.events.map(({ disagreements }) => disagreements.length)).toEqual([0, 2]);
  });
});
