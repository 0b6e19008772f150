import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/load-timeline.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import type { Content } from '../../../src/timeline/content.ts';
import { nearDuplicates } from '../../../src/timeline/checks/near-duplicates.ts';
import { addDays } from '../../../src/timeline/dates/add-days.ts';
import type { DateSpan, Event, Timeline } from '../../../src/timeline/model.ts';
import { projectDir } from '../../support/project.ts';

/** The articles with which the timeline began; what was added later has other tasks. */
const FIVE = /-(bbc|cnn|sky-news|arkansas-democrat-gazette|straits-times)-/;

const content = readContent(join(projectDir, 'content'));

/** The timeline of some articles in which no two share an id: each id ends with the number of its article. */
function torn(names: readonly string[]): Timeline {
  const articles = names.map((name, at) => {
    const text = new TextDecoder().decode(content.articles.get(name));
    const renamed = text.replace(/^(:::event\[.*\]\{#)([^\s}]+)/gm, `$1$2-${at}`);
    return [name, new TextEncoder().encode(renamed)] as const;
  });
  const files = new Map([...content.files].filter(([name]) => name !== 'ledger.yaml'));
  return built({ folder: content.folder, faults: content.faults, files, articles: new Map(articles) });
}

function built(from: Content): Timeline {
  const { timeline, faults } = buildTimeline(from, { knownOn: null, requireRecorded: false });
  if (timeline === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return timeline;
}

/** Events as of other articles that say the same a while later, with ids that begin with a number of their own. */
function later(events: readonly Event[], time: number): Event[] {
  const moved = <D extends Pick<DateSpan, 'start' | 'end'>>(date: D): D => ({
    ...date,
    start: date.start && addDays(date.start, 60 * time),
    end: date.end && addDays(date.end, 60 * time),
  });
  return events.map((event) => ({
    ...event,
    id: `${time}-${event.id}`,
    date: moved(event.date),
    reports: event.reports.map((report) => ({
      ...report,
      article: `${time}-${report.article}`,
      date: moved(report.date),
    })),
  }));
}

const idBefore = (id: string): string => id.replace(/-\d+$/, '');

/**
 * A true pair is two reports of different articles that share an id in the content: an event with k reports has
 * k (k - 1) / 2 of them. Recall is the part of them that is proposed, precision the part of the proposals that is true.
 */
function measure(timeline: Timeline): { pairs: number; proposed: number; found: number } {
  const { events } = timeline;
  const reports = Map.groupBy(events, ({ id }) => idBefore(id));
  const pairs = [...reports.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const proposals = nearDuplicates(timeline);
  const found = proposals.filter(({ one, other }) => idBefore(one.id) === idBefore(other.id));
  return { pairs, proposed: proposals.length, found: found.length };
}

function inWords({ pairs, proposed, found }: ReturnType<typeof measure>): string {
  const part = (of: number): string => `${((100 * found) / of).toFixed(1)} %`;
  return `${pairs} true pairs, ${proposed} proposed, ${found} of them true: recall ${part(pairs)}, precision ${part(proposed)}`;
}

describe('near-duplicates of the five articles with the ids of each made different', () => {
  const names = [...content.articles.keys()].filter((name) => FIVE.test(name)).sort();

  test('at least 80 % of the true pairs are proposed, with at most one false proposal for each true one', () => {
    expect(names.length).toBe(5);
    const measured = measure(torn(names));
    console.log(`five articles: ${inWords(measured)}`);
    expect(measured.found / measured.pairs).toBeGreaterThanOrEqual(0.8);
    expect(measured.proposed - measured.found).toBeLessThanOrEqual(measured.found);
  });

  test.each(names)('it does not hang on one article: without %s', (left) => {
    const measured = measure(torn(names.filter((name) => name !== left)));
    console.log(`without ${left}: ${inWords(measured)}`);
    expect(measured.found / measured.pairs).toBeGreaterThanOrEqual(0.7);
    expect(measured.proposed - measured.found).toBeLessThanOrEqual(measured.found);
  });

  test('at least 75 % of the true pairs among all articles are proposed, with at most one false proposal for each', () => {
    const measured = measure(torn([...content.articles.keys()].sort()));
    console.log(`all articles: ${inWords(measured)}`);
    expect(measured.found / measured.pairs).toBeGreaterThanOrEqual(0.75);
    expect(measured.proposed - measured.found).toBeLessThanOrEqual(measured.found);
  });

  test('it does not hang on how much else there is: all articles ten times, each two months after the other', () => {
    const alone = torn([...content.articles.keys()].sort());
    const times = Array.from({ length: 10 }, (_, time) => time);
    const repeated: Timeline = { ...alone, events: times.flatMap((time) => later(alone.events, time)) };
    const [once, measured] = [measure(alone), measure(repeated)];
    console.log(`ten times: ${inWords(measured)}`);
    expect(measured.pairs).toBe(10 * once.pairs);
    expect(measured.found / measured.pairs).toBeGreaterThanOrEqual((0.95 * once.found) / once.pairs);
    expect(measured.proposed - measured.found).toBeLessThanOrEqual(measured.found);
  });

  test('ids tell nothing: other ids give the same proposals', () => {
    const timeline = torn(names);
    const numbers = new Map(timeline.events.map(({ id }, at) => [id, `event-${at}`]));
    const blank: Timeline = {
      ...timeline,
      events: timeline.events.map((event) => ({ ...event, id: numbers.get(event.id)! })),
    };
    const pairs = (from: Timeline): string[] => nearDuplicates(from).map(({ one, other }) => `${one.id} ${other.id}`);
    expect(pairs(blank)).toEqual(
      pairs(timeline).map((pair) =>
        pair
          .split(' ')
          .map((id) => numbers.get(id))
          .join(' '),
      ),
    );
  });
});
