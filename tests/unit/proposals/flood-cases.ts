import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicationOf, publishedSpan } from '../../../src/timeline/dates/published-span.ts';
import type { Proposals } from '../../../src/timeline/proposals/proposal.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { timelineFrom } from '../../support/build-from.ts';

/** The folder of the fixtures: `timeline` is what exists, every other folder a text. */
export const FLOOD = new URL('../../fixtures/proposals/', import.meta.url).pathname;

const read = (end: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(FLOOD, 'timeline'))
      .filter((file) => file.endsWith(end))
      .map((file) => [file, readFileSync(join(FLOOD, 'timeline', file), 'utf8')]),
  );

/** The timeline of a flood that never was. */
export const floodTimeline = timelineFrom(read('.md'), read('.yaml'));

/** The names of the texts. */
export const floodCases = readdirSync(FLOOD)
  .filter((name) => existsSync(join(FLOOD, name, 'input.txt')))
  .sort();

/** What is proposed from one of the texts. */
export function proposeFrom(name: string): Proposals {
  const text = readFileSync(join(FLOOD, name, 'input.txt'), 'utf8');
  const { published, language } = JSON.parse(readFileSync(join(FLOOD, name, 'context.json'), 'utf8')) as {
    readonly published: string;
    readonly language: string;
  };
  const last = publishedSpan(published)?.last ?? published;
  return proposeEvents(text, { published: publicationOf(published, last), language, timeline: floodTimeline });
}
