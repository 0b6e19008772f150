import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../../src/timeline/assemble.ts';
import { publicationOf } from '../../../src/timeline/dates/published-span.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { tokenize } from '../../../src/timeline/receipts/tokenize.ts';
import { realTimeline } from '../../support/real-timeline.ts';
import type { Benchmark, BenchOptions, BenchResult } from '../benchmark.ts';
import { median } from '../median.ts';
import { readFacts, type Fact } from './read-facts.ts';
import { scoreProposals, type Scores } from './score-proposals.ts';

/** How much of what a person found in texts the proposals hold, and how long they take. */
export const proposals: Benchmark = {
  name: 'proposals',
  about: 'proposals from texts against labelled claims (only by name, with --sources and --facts)',
  run,
};

function run({ runs, sources, facts: path, say }: BenchOptions): Promise<BenchResult> {
  if (sources === null || path === null) {
    throw new Error('`proposals` needs --sources DIR and --facts FILE; see --help.');
  }
  const facts = readFacts(readFileSync(path, 'utf8'));
  const timeline = realTimeline();
  const scores: Scores = new Map();
  const times: { source: string; characters: number; propose: number; tokenize: number }[] = [];
  for (const [source, own] of bySource(facts)) {
    say(`Reading ${source} …`);
    const [{ article, published, language }] = own;
    const others = assemble(
      timeline.articles.filter(({ id }) => id !== article),
      timeline.vocabulary,
      timeline.ledger,
      null,
    );
    const text = readFileSync(join(sources, source), 'utf8');
    const context = { published: publicationOf(published, published), language, timeline: others };
    const found = proposeEvents(text, context);
    scoreProposals(
      { text, facts: own, proposals: found.proposals, events: new Set(others.events.map(({ id }) => id)) },
      scores,
    );
    times.push({
      source,
      characters: text.length,
      propose: median(Array.from({ length: runs }, () => timeOf(() => proposeEvents(text, context)))),
      tokenize: median(Array.from({ length: runs }, () => timeOf(() => tokenize(text)))),
    });
  }
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  return Promise.resolve({
    conditions: [
      `${facts.length} labelled claims of ${times.length} texts; the timeline without the article of the text at hand.`,
      'A day is right where it is the very day; of spans, where at least half of the days of both together are common.',
      'A claim is held against the proposals that overlap its sentence.',
    ],
    tables: [
      {
        title: 'Found and right',
        columns: ['', 'right', 'of', 'share'],
        rows: [...scores]
          .sort()
          .map(([name, { right, of }]) => [name, `${right}`, `${of}`, `${((100 * right) / of).toFixed(1)} %`]),
      },
      {
        title: 'Time a text',
        columns: ['text', 'characters', 'proposing', 'cutting it into words', 'ratio'],
        rows: times.map((one) => [
          one.source,
          `${one.characters}`,
          ms(one.propose),
          ms(one.tokenize),
          (one.propose / one.tokenize).toFixed(0),
        ]),
      },
    ],
    data: { scores: Object.fromEntries(scores), times },
  });
}

function bySource(facts: readonly Fact[]): Map<string, [Fact, ...Fact[]]> {
  const found = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const own = found.get(fact.source);
    if (own === undefined) found.set(fact.source, [fact]);
    else own.push(fact);
  }
  return found;
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
