import { describe, expect, test } from 'vitest';
import { ledgerSuccessors } from '../../../src/timeline/ledger-successors.ts';
import { recordEventIds } from '../../../src/timeline/record-event-ids.ts';
import { articleText, buildFrom, type Draft } from '../../support/build-from.ts';

/**
 * Sizes at which anything whose cost grows with the square takes minutes and not seconds. Nothing is timed: a test that
 * hangs is ended by the runner.
 */
const MANY = 8000;
const lines = (line: (index: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const rules = (built: ReturnType<typeof buildFrom>): string[] => [...new Set(built.faults.map(({ rule }) => rule))];
const name = '2022-01-08-herald-river.md';
const article = (draft: Draft = {}, more = ''): Record<string, string> => ({ [name]: articleText(draft) + more });

describe('a great size is read', () => {
  test.each<[what: string, text: string]>([
    ['a line of nearly a million characters', 'a'.repeat(990_000)],
    ['a line of many words', 'river '.repeat(100_000)],
    ['empty lines', '\n'.repeat(100_000)],
    ['spaces', `a${' '.repeat(990_000)}b`],
    ['references', `${'&amp;'.repeat(900)}\n\n`.repeat(30)],
    ['quotations', lines((index) => `> ${index}\n`)],
    ['colons', lines((index) => `a:b${index}\n`, 1000)],
    ['definitions', lines((index) => `[a${index}]: https://example.org/\n\n`, 1000)],
  ])('%s', (_, text) => {
    expect(rules(buildFrom(article({}, text)))).toEqual([]);
  });

  test('events with a link definition each', () => {
    const blocks = Array.from({ length: 500 }, (_, index) => ({
      id: `flood-${index}x`,
      text: `It [rose][a${index}].\n\n[a${index}]: https://example.org/${index}`,
    }));
    const { timeline } = buildFrom(article({ blocks }));
    expect(timeline?.events.map(({ reports }) => reports[0]?.html).sort()).toEqual(
      blocks.map((_, index) => `<p>It <a href="https://example.org/${index}">rose</a>.</p>`).sort(),
    );
  });

  test('a vocabulary, with slips in the article', () => {
    const blocks = [{ id: 'flood', text: lines((index) => `:quote[x]{by="speakr-${index}"}\n\n`, 200) }];
    const built = buildFrom(article({ blocks }), {
      'speakers.yaml': lines((index) => `speaker-${index}:\n  name: Speaker ${index} #1\n`),
    });
    expect(rules(built)).toEqual(['unknown-slug', 'text-cut-short']);
    expect(built.faults.find(({ rule }) => rule === 'unknown-slug')?.message).toContain('did you mean `speaker-0`?');
  });

  test('places within places, in a row and in a circle', () => {
    const row = lines((index) => `p${index}:\n  name: P\n  within: p${Math.min(index + 1, MANY - 1)}\n`, MANY - 1);
    const end = (more: string): string => `${row}p${MANY - 1}:\n  name: P\n${more}`;
    expect(rules(buildFrom(article(), { 'places.yaml': end('') }))).toEqual([]);
    const circle = buildFrom(article(), { 'places.yaml': end('  within: p7\n') });
    expect(circle.faults.filter(({ rule }) => rule === 'circular-place')).toHaveLength(MANY - 7);
  });

  test('a ledger: withdrawn, lost, renamed again and again', () => {
    const ledger = (text: string): string[] =>
      rules(buildFrom(article({ blocks: [{ id: 'flood' }] }), { 'ledger.yaml': `events:\n  flood: {}\n${text}` }));
    expect(ledger(lines((index) => `  e${index}:\n    gone: Withdrawn\n`))).toEqual([]);
    expect(ledger(lines((index) => `  e${index}: {}\n`))).toEqual(['lost-event']);
    expect(ledger(lines((index) => `  e${index + 1}:\n    was: [e${index}]\n`))).toEqual(['lost-event']);
  });

  test('ids to record', () => {
    const ids = Array.from({ length: MANY }, (_, index) => `e${index}`);
    const even = recordEventIds(
      null,
      ids.filter((_, index) => index % 2 === 0),
    );
    const all = recordEventIds(even, ids);
    expect(all).toBe(recordEventIds(null, ids));
  });

  test('many articles on one event, alike or all different', () => {
    const told = (text: (index: number) => string): ReturnType<typeof buildFrom> =>
      buildFrom(
        Object.fromEntries(
          Array.from({ length: 500 }, (_, index) => [
            `2022-01-08-herald-r${index}.md`,
            articleText({
              blocks: [{ id: 'flood', attributes: 'date="yesterday" time="evening"', text: text(index) }],
            }),
          ]),
        ),
      );
    const alike = told(
      () => ':figure[18 dead]{measure="killed" value="18" as="victims"} :quote[a]{by="mayor" saying="b"}',
    );
    expect(alike.timeline?.events[0]?.disagreements).toEqual([]);
    const different = told((index) => `:figure[${index} dead]{measure="killed" value="${index}"}`);
    expect(different.timeline?.events[0]?.disagreements[0]?.claims).toHaveLength(500);
  });
});

describe('what no parser reads in linear time is refused', () => {
  const times = (text: string, count = MANY): string => text.repeat(count);
  test.each<[what: string, text: string]>([
    ['quotations in quotations', `${times('> ')}a`],
    ['lists in lists', `${times('- ')}a`],
    ['lists by indentation', lines((index) => `${' '.repeat(2 * index)}- a\n`, 900)],
    ['numbered lists', `${times('1. ')}a`],
    ['tabs', `${times('\t')}a`],
    ['brackets', times('[')],
    ['links in links', `${times('[')}a${times('](b)')}`],
    ['pictures in pictures', `${times('![')}a${times('](b)')}`],
    ['directives in directives', `${times(':a[')}${times(']')}`],
    ['emphasis', `${times('a**b')}${times('c* ')}`],
    ['emphasis in emphasis', `${times('*a _')}${times('_ a*')}`],
    ['code', lines((index) => `a${'`'.repeat(index % 100)}`)],
    ['comments', times('a <!-- ')],
    ['instructions', times('a <? ')],
    ['blocks in blocks', times(':::a\n')],
    ['blocks with longer and longer fences', lines((index) => `${':'.repeat(900 - index)}a\n`, 890)],
    ['blocks with short fences after them', times('::::a\n:::\n')],
    ['quotations one by one', times('> a\n\nb\n\n')],
    ['quotations inside a block', `:::a\n${times('> a\n\nb\n\n')}`],
  ])('%s', (_, text) => {
    const { faults } = buildFrom(article({}, text));
    expect(faults.map(({ rule }) => rule)).toEqual(['too-tangled']);
  });

  test('and says so of what is larger than it looks', () => {
    expect(rules(buildFrom(article({}, 'a '.repeat(25_000_000))))).toEqual(['too-large']);
  });

  test('YAML in YAML', () => {
    for (const text of ['[', '{a: ', '- ', '? ', 'a: [', '!a ', '&a ', '"']) {
      expect(rules(buildFrom(article(), { 'speakers.yaml': text.repeat(MANY) }))).toEqual(['bad-yaml']);
    }
  });

  test('words that nothing is like', () => {
    const long = 'a'.repeat(100_000);
    const blocks = [{ id: 'flood', attributes: `date="yesterday" place="${long}" time="${long}" ${long}="x"` }];
    const { faults } = buildFrom(article({ blocks }));
    expect(faults.map(({ rule }) => rule).sort()).toEqual(['bad-attribute', 'unknown-attribute', 'unknown-slug']);
    expect(rules(buildFrom(article({ blocks: [{ id: 'flood', attributes: `date="${long}"` }] })))).toEqual([
      'bad-date',
    ]);
    expect(Math.max(...faults.map(({ message }) => message.length))).toBeLessThan(1500);
  });
});

describe('partial content', () => {
  test('has an end where places lie in a circle', () => {
    const places = 'north: {name: N, within: south}\nsouth: {name: S, within: north}\nwest: {name: W, within: north}\n';
    const told = (place: string): string =>
      articleText({ blocks: [{ id: 'flood', attributes: `date="yesterday" place="${place}"` }] });
    const files = { '2022-01-08-herald-a.md': told('west'), '2022-01-08-herald-b.md': told('south') };
    const { timeline, partial, faults } = buildFrom(files, { 'places.yaml': places });
    expect(timeline).toBeNull();
    expect(faults.map(({ rule }) => rule)).toEqual(['circular-place', 'circular-place']);
    expect(partial?.events.map(({ disagreements }) => disagreements.map(({ field }) => field))).toEqual([['place']]);
  });
});

test('earlier ids lead to the present one, however long the way; those in a circle lead nowhere', () => {
  const entry = (id: string, was: readonly string[]): Parameters<typeof ledgerSuccessors>[0][number] => {
    const start = { line: 1, column: 1 };
    const place = { start, end: start };
    return { id, was, title: null, summary: null, key: false, gone: null, corrected: null, apart: [], place };
  };
  const chain = Array.from({ length: 30_000 }, (_, index) => entry(`e${index + 1}`, [`e${index}`]));
  const circle = [entry('a', ['b']), entry('b', ['a', 'c'])];
  const ends = ledgerSuccessors([...chain, ...circle]);
  expect([ends.size, ends.get('e0'), ends.get('e29999'), ends.get('a'), ends.get('c')]).toEqual([
    30_000,
    'e30000',
    'e30000',
    undefined,
    undefined,
  ]);
});
