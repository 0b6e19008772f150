import { isUnchanged } from '../compare-timelines.ts';
import { inEdtf } from '../dates/in-edtf.ts';
import type { Changes, DisagreementSubject } from '../model.ts';

/**
 * What changed as lines of text for a terminal, one for each change, beginning with what kind it is.
 *
 * @param changes of the last published timeline to the present one
 * @returns `Nothing changed.` alone where there is no change
 */
export function changesInWords(changes: Changes): string[] {
  if (isUnchanged(changes)) return ['Nothing changed.'];
  const rows: [kind: string, id: string, words: string][] = [
    ...changes.appeared.map(({ id, title }) => row('new', id, title)),
    ...changes.corroborated.map(({ id, articles, originsBefore, originsAfter }) =>
      row('corroborated', id, `by ${articles.join(', ')}; ${origins(originsBefore, originsAfter)}`),
    ),
    ...changes.diminished.map(({ id, articles, originsBefore, originsAfter }) =>
      row('fewer reports', id, `without ${articles.join(', ')}; ${origins(originsBefore, originsAfter)}`),
    ),
    ...changes.redated.map(({ id, from, to }) => row('re-dated', id, `${inEdtf(from)} -> ${inEdtf(to)}`)),
    ...changes.retitled.map(({ id, from, title }) => row('re-titled', id, `“${from}” -> “${title}”`)),
    ...changes.opened.map(({ id, disagreement }) => row('disagreement', id, `on ${subject(disagreement)} opened`)),
    ...changes.closed.map(({ id, disagreement }) => row('disagreement', id, `on ${subject(disagreement)} closed`)),
    ...changes.moved.map(({ from, id }) => row('moved', from, `-> ${id}`)),
    ...changes.withdrawn.map(({ id, why }) => row('withdrawn', id, why)),
    ...changes.lost.map(({ id, title }) =>
      row('lost', id, `${title} (not in the ledger: its address is gone; run \`npm run ledger\` before you publish)`),
    ),
  ];
  const width = Math.max(...rows.map(([kind]) => kind.length));
  return rows.map(([kind, id, words]) => `${kind.padEnd(width)}  ${id}: ${words}`);
}

function row(kind: string, id: string, words: string): [string, string, string] {
  return [kind, id, words.replace(/\s+/gu, ' ')];
}

function origins(before: readonly string[], after: readonly string[]): string {
  return before.length === after.length
    ? `still ${count(after.length)}`
    : `${count(before.length)} before, ${after.length} now`;
}

function count(number: number): string {
  return `${number} origin${number === 1 ? '' : 's'}`;
}

function subject({ field, measure, of, speaker, saying }: DisagreementSubject): string {
  const whom = of === null ? '' : ` of ${of}`;
  if (measure !== null) return `${field} ${measure}${whom}`;
  return saying === null ? field : `${field} of “${saying}”${speaker === null ? '' : ` by ${speaker}`}`;
}
