import type { MadeEvent } from './made-event.ts';
import type { Random } from './random.ts';
import { sentence, tellingWords, words } from './words.ts';

/**
 * A ledger that records every event; some with a title, a summary or earlier ids, a few as key events, and some that
 * were withdrawn.
 *
 * @param events in the order in which they were first told
 * @param random where chance comes from
 */
export function ledgerText(events: readonly MadeEvent[], random: Random): string {
  const records = events.map(({ id, subject }, at) => {
    const key = at % 150 === 0;
    const titled = key || random.happens(0.2);
    const title = sentence(words(random, 'en', 5 + random.below(4), subject));
    const summary = `${sentence(words(random, 'en', 15 + random.below(10), subject))}.`;
    const lines = [
      ...(titled ? [`    title: '${title}'`] : []),
      ...(key || random.happens(0.02) ? [`    summary: '${summary}'`] : []),
      ...(key ? ['    key: true'] : []),
      ...(at % 90 === 7 ? [`    was: [${tellingWords(random, 'en', 4).join('-')}]`] : []),
      ...(at % 120 === 5 ? [`    apart: [${events[at - 1]?.id ?? id}]`] : []),
    ];
    return lines.length === 0 ? [id, `  ${id}: {}`] : [id, `  ${id}:\n${lines.join('\n')}`];
  });
  for (let at = 0; at < Math.ceil(events.length / 150); at += 1) {
    const id = tellingWords(random, 'en', 4).join('-');
    records.push([
      id,
      `  ${id}:\n    gone: '${sentence(words(random, 'en', 9))}.'\n    corrected: 2022-12-0${1 + (at % 9)}`,
    ]);
  }
  const lines = records.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, text = '']) => text);
  return `events:\n${lines.join('\n')}\n`;
}
