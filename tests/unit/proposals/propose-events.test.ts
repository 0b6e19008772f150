import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicationOf } from '../../../src/timeline/dates/published-span.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { expectFile } from '../../support/fixtures.ts';
import { FLOOD, floodCases, floodTimeline, proposeFrom } from './flood-cases.ts';

describe('proposals from a text', () => {
  test.each(floodCases)('%s', (name) => {
    expectFile(join(FLOOD, name, 'expected.json'), `${JSON.stringify(proposeFrom(name), null, 2)}\n`);
  });

  test('an empty text has none', () => {
    const context = { published: publicationOf('2031-03-07', '2031-03-07'), language: 'en', timeline: floodTimeline };
    expect(proposeEvents('', context)).toEqual({ proposals: [], unplaced: [] });
    expect(proposeEvents(' \n\n ', context)).toEqual({ proposals: [], unplaced: [] });
  });

  test('are the same in every time zone', { timeout: 60_000 }, () => {
    const [utc, ...others] = ['UTC', 'Pacific/Apia', 'America/St_Johns'].map((TZ) => {
      const script = new URL('propose-all.ts', import.meta.url).pathname;
      const env = { ...process.env, TZ };
      const [clock, found] = execFileSync(process.execPath, ['--no-warnings', script], { env, encoding: 'utf8' }).split(
        '\n',
      );
      return { clock, found };
    });
    expect(utc?.clock).toBe('2031-03-07T00:00:00.000Z');
    expect(JSON.parse(utc?.found ?? '')).toHaveLength(floodCases.length);
    for (const { clock, found } of others) {
      expect(clock).not.toBe(utc?.clock);
      expect(found).toBe(utc?.found);
    }
  });
});
