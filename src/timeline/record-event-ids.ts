import { isCollection, isMap, isScalar, type Node, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import { byCodeUnits } from './by-code-units.ts';

const COMMENT =
  '# Every event id that was ever published, with what the editor decided about it. `npm run ledger` adds new ones.\n';

/**
 * Adds event ids to the text of `ledger.yaml`, each before the first id that comes after it in code-unit order. Comments,
 * order and the editor's decisions stay, and where every id has a line of its own no other byte changes.
 *
 * @param text of `ledger.yaml`, which reading it has found right; `null` where there is none
 * @param ids to add; those that are there already are passed over
 * @returns the new text; the same one where there was a text and nothing is to be added
 * @example recordEventIds('events:\n  flood:\n    key: true\n', ['bridge']) // 'events:\n  bridge: {}\n  flood:\n    key: true\n'
 */
export function recordEventIds(text: string | null, ids: readonly string[]): string {
  const old = text ?? `${COMMENT}events: {}\n`;
  const document = parseDocument(old, { version: '1.2', schema: 'core', stringKeys: true, uniqueKeys: false });
  const root = isMap(document.contents) ? document.contents : (document.createNode({}) as YAMLMap);
  document.contents = root as typeof document.contents;
  const events = root.items.find((pair) => idOf(pair) === 'events');
  const map = isMap(events?.value) ? events.value : (document.createNode({}) as YAMLMap);

  const known = new Set(map.items.map(idOf));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).sort(byCodeUnits);
  if (fresh.length === 0) return old;
  if (events !== undefined && map.items.length > 0 && map.flow !== true) return withLines(old, events, map, fresh);

  // Nothing to lose, or all in braces: the YAML is written anew.
  if (map.items.length === 0) {
    map.flow = false;
    if (isScalar(events?.value) && events.value.comment) map.commentBefore = events.value.comment;
  }
  let place = 0;
  for (const id of fresh) {
    place = placeIn(map, id, place);
    const pair = document.createPair(id, document.createNode({}, { flow: true })) as Pair;
    map.items.splice(place, 0, pair);
  }
  root.set('events', map);
  const written = document.toString({ lineWidth: 0 });
  return old.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

/** The text with a line for each new id: after all of the entry before it, so that a comment stays with what it precedes. */
function withLines(text: string, events: Pair, map: YAMLMap, fresh: readonly string[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [first = 0] = (map.items[0]?.key as Node | undefined)?.range ?? [];
  const indent = /^\s*/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first))?.[0] ?? '';
  const pieces: string[] = [];
  let taken = 0;
  let place = 0;
  for (const id of fresh) {
    place = placeIn(map, id, place);
    const before = map.items[place - 1];
    const at = lineAfter(text, before === undefined ? endOf(events.key as Node) : endOfPair(before));
    // The file may end without a line end.
    const ended = at === taken ? pieces.length > 0 : text[at - 1] === '\n';
    pieces.push(text.slice(taken, at), ended ? '' : lineEnd, `${indent}${stringify(id).trimEnd()}: {}${lineEnd}`);
    taken = at;
  }
  return pieces.join('') + text.slice(taken);
}

/** Index of the first entry that comes after an id, where none before `from` does. */
function placeIn(map: YAMLMap, id: string, from: number): number {
  let place = from;
  for (let pair = map.items[place]; pair !== undefined && byCodeUnits(id, idOf(pair)) >= 0; pair = map.items[place]) {
    place += 1;
  }
  return place;
}

/** The id as it is written, so that `1e3` stays itself; as the ledger is read. */
function idOf({ key }: Pair): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '';
}

function endOfPair({ key, value }: Pair): number {
  return endOf((value ?? key) as Node);
}

/** Where what is written of a value ends: without the comments after it, which the parser counts in. */
function endOf(node: Node): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  if (last === undefined) return node.range?.[1] ?? 0;
  return isMap(node) ? endOfPair(last as Pair) : endOf(last as Node);
}

/** The beginning of the next line. */
function lineAfter(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
