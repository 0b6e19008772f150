import { dateInId, EVENT_ID_LIMIT, isSlug, mixedScriptWord, toSlug } from '../slugs.ts';
import type { SourceText } from './source-text.ts';

/** So many words make an id. */
const WORDS = 5;

/**
 * An id for a new event: the first telling words of the passage, without numbers and dates.
 *
 * @param source the text
 * @param passage of it: offsets
 * @param avoid offsets of what must not be in it, such as date wordings
 * @param taken ids that are in use; the new one is added
 */
export function suggestId(
  source: SourceText,
  passage: { readonly start: number; readonly end: number },
  avoid: readonly { readonly start: number; readonly end: number }[],
  taken: Set<string>,
): string {
  const { words, table, tableOf } = source;
  const stop = tableOf(table.stop);
  const says = tableOf(table.says);
  const joints = tableOf(table.joints);
  const kept: string[] = [];
  for (let at = source.wordAt(passage.start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end > passage.end) break;
    const slug = toSlug(word.key.replace(/['’ʼ].*$/u, ''));
    if (slug === null || stop.has(word.key) || joints.has(word.key) || says.has(word.key)) continue;
    if (/\p{N}/u.test(slug) || slug.length < 2 || mixedScriptWord(slug) !== null) continue;
    if (avoid.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    kept.push(slug);
  }
  for (let length = Math.min(WORDS, kept.length); length <= kept.length && length > 0; length += 1) {
    const id = fitting(kept.slice(0, length));
    if (id !== null && !taken.has(id)) return keep(id, taken);
    if (id !== null && id.length > EVENT_ID_LIMIT - 3) break;
  }
  const base = fitting(kept.slice(0, WORDS)) ?? 'event';
  for (let count = 2; ; count += 1) {
    const id = `${base.slice(0, EVENT_ID_LIMIT - 5).replace(/-$/u, '')}-${ordinal(count)}`;
    if (!taken.has(id)) return keep(id, taken);
  }
}

/** A count in letters, so that it cannot be taken for a day: `b`, `c`, …, `ba`. */
function ordinal(count: number): string {
  let rest = count - 1;
  let text = '';
  do {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return text;
}

function keep(id: string, taken: Set<string>): string {
  taken.add(id);
  return id;
}

/** The words as an id, as many as fit; `null` where none does. */
function fitting(words: readonly string[]): string | null {
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join('-').length > EVENT_ID_LIMIT) break;
    kept.push(word);
  }
  const id = kept.join('-');
  return id !== '' && isSlug(id) && dateInId(id) === null ? id : null;
}
