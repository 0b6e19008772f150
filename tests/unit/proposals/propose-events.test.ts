import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/timeline/model.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { timelineFrom } from '../../support/build-from.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';

const folder = join(FIXTURES, 'proposals');

/** The timeline of the fixtures: a flood that never was. */
function floodTimeline(): Timeline {
  const read = (end: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, 'timeline'))
        .filter((file) => file.endsWith(end))
        .map((file) => [file, readFileSync(join(folder, 'timeline', file), 'utf8')]),
    );
  return timelineFrom(read('.md'), read('.yaml'));
}

describe('proposals from a text', () => {
  const timeline = floodTimeline();
  const cases = casesOf('proposals').filter((name) => existsSync(join(folder, name, 'input.txt')));

  test.each(cases)('%s', (name) => {
    const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
    const { published, language } = JSON.parse(readFileSync(join(folder, name, 'context.json'), 'utf8')) as {
      readonly published: string;
      readonly language: string;
    };
    const found = proposeEvents(text, { anchor: published, language, timeline });
    expectFile(join(folder, name, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
  });

  test('an empty text has none', () => {
    const context = { anchor: '2031-03-07', language: 'en', timeline };
    expect(proposeEvents('', context)).toEqual({ proposals: [], unplaced: [] });
    expect(proposeEvents(' \n\n ', context)).toEqual({ proposals: [], unplaced: [] });
  });
});
