import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureVocabulary } from '../../support/fixture-vocabulary.ts';

/** Blocks in an article, and articles that tell of one event: about as many as in the real ones. */
const BLOCKS = 14;
const REPORTS = 2.5;
const WORDS = 6000;

const DATES = ['yesterday', 'on Friday', 'Thursday evening', 'this week', '3 days ago', 'today', 'since Sunday'];

/**
 * Writes a content folder of made-up articles, always the same for the same number: event blocks with dates in words,
 * quotes and figures, some of them of events that other articles have too. Words are drawn as often as those of a
 * language are (Zipf), so that comparing articles costs what it costs with real ones.
 *
 * @param folder where to; made
 * @param count how many articles
 * @returns bytes of all articles
 */
export function makeContent(folder: string, count: number): number {
  const random = seeded(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string => wordAt(Math.floor(WORDS ** random()));
  const words = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word).join(' ');
  const events = Math.ceil((count * BLOCKS) / REPORTS);

  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, bytes] of fixtureVocabulary()) writeFileSync(join(folder, name), bytes);
  let size = 0;
  for (let article = 0; article < count; article += 1) {
    const ids = new Set<string>();
    while (ids.size < Math.min(BLOCKS, events)) ids.add(idOf(Math.floor(random() * events)));
    const blocks = [...ids].map((id) => {
      const people = 2 + Math.floor(random() * 900);
      const place = pick(['northport', 'westport', 'northport north']);
      return [
        `:::event[${sentence(words(4, 8))}]{#${id} date="${pick(DATES)}" place="${place}" topics="${pick(['flood', 'relief'])}"}`,
        `${sentence(words(8, 20))}. The mayor said`,
        `:quote[${words(3, 12)}]{by="mayor"}, and the police count`,
        `:figure[${people} people]{measure="killed" of="${pick(['guards', 'farmers'])}" value="${people}" by="police"}.`,
        `${sentence(words(10, 30))}.`,
        ':::',
      ].join('\n');
    });
    const day = new Date(Date.UTC(2022, 0, 8 + Math.floor(random() * 40))).toISOString().slice(0, 10);
    const head = ['---', `title: ${sentence(words(5, 9))}`, 'outlet: herald', `published: ${day}`, 'added: 2026-11-21'];
    const text = `${[[...head, '---'].join('\n'), `${sentence(words(20, 40))}.`, ...blocks].join('\n\n')}\n`;
    size += Buffer.byteLength(text);
    writeFileSync(join(folder, 'articles', `${day}-herald-${wordAt(article)}-${article}.md`), text);
  }
  return size;
}

/** A word of its own for every number: syllables for digits. */
function wordAt(number: number): string {
  const syllables = ['ra', 'ne', 'ti', 'lo', 'sum', 've', 'da', 'kor', 'pi', 'men', 'fa', 'gol', 'be', 'sta', 'ur'];
  const first = syllables[number % syllables.length] ?? '';
  return number < syllables.length ? first : wordAt(Math.floor(number / syllables.length) - 1) + first;
}

/** Three words, so that no id looks like a slip in typing another. */
function idOf(event: number): string {
  return [event, event * 7919, event * 104_729].map((number) => wordAt(number % 50_000)).join('-');
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Numbers from 0 to 1 that are the same at every run: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
