import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../../src/commands/add/prompts.ts';

/** Keys as terminals send them. */
export const KEY = { enter: '\r', space: ' ', down: '\u001b[B', cancel: '\u0003' } as const;

/** A terminal at which a test types. */
export interface TypingTerminal {
  readonly terminal: Terminal;
  /** Waits for a question and answers it, key by key. */
  readonly answer: (question: string, ...keys: readonly string[]) => Promise<void>;
  /** All that was shown, without colours. */
  readonly shown: () => string;
}

/** Makes a terminal that shows to nobody. */
export function typingTerminal(): TypingTerminal {
  let shown = '';
  let from = 0;
  const input = new PassThrough();
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      shown += stripVTControlCharacters(chunk.toString());
      done();
    },
  });
  Object.assign(output, { columns: 200, rows: 50, isTTY: true });
  const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  const answer = async (question: string, ...keys: readonly string[]): Promise<void> => {
    const end = Date.now() + 10_000;
    while (!shown.includes(question, from)) {
      if (Date.now() > end) throw new Error(`Not asked: ${question}\n${shown.slice(from)}`);
      await wait();
    }
    from = shown.length;
    for (const key of keys) {
      input.write(key);
      await wait();
    }
  };
  return { terminal: { input, output }, answer, shown: () => shown };
}
