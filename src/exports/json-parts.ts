import type { Article, Event } from '../timeline/model.ts';
import type { ExportPart } from './export-part.ts';
import { listParts, type Listed } from './list-parts.ts';

/** An item of a long list, as data. */
export interface JsonItem extends Listed {
  readonly data: () => unknown;
}

/**
 * What a JSON file lists of records, one by one.
 *
 * @param records in their order
 * @param data makes what is told of one, of nothing but that, what it names and the site
 */
export function* itemsOf<Of extends Article | Event>(
  records: Iterable<Of>,
  data: (of: Of) => unknown,
): Generator<JsonItem> {
  for (const of of records) yield { of, data: () => data(of) };
}

/**
 * A JSON file in pieces: joined they are what `JSON.stringify(data, null, 2)` gives, with the line's end, without one
 * text as long as all of it.
 *
 * @param head the keys before the long list, in their order
 * @param lists the long lists by key, each item made when its text is asked for
 * @returns a piece for the head, for each item and for the end
 */
export function* jsonParts(head: object, lists: Readonly<Record<string, Iterable<JsonItem>>>): Generator<ExportPart> {
  const open = JSON.stringify(head, null, 2);
  let before = open === '{}' ? '{' : open.slice(0, -2);
  let comma = open === '{}' ? '' : ',';
  for (const [key, items] of Object.entries(lists)) {
    yield `${before}${comma}\n  ${JSON.stringify(key)}: `;
    yield* arrayParts(items, 1);
    before = '';
    comma = ',';
  }
  yield `${before}\n}\n`;
}

/**
 * A JSON array in pieces, as `jsonParts` makes an object.
 *
 * @param items made one by one
 * @param depth in how many arrays or objects the array lies
 * @returns without a line's end after it
 */
export function* arrayParts(items: Iterable<JsonItem>, depth = 0): Generator<ExportPart> {
  // Within arrays as deep as it will lie an item is indented where it is written: no text is gone through again for it.
  const [opening, closing] = around(depth);
  const write = ({ data }: JsonItem, first: boolean): string => {
    const text = JSON.stringify(nested(data(), depth), null, 2);
    return `${first ? '[' : ','}${text.slice(opening, -closing)}`;
  };
  let empty = true;
  for (const part of listParts(items, write)) {
    yield part;
    empty = false;
  }
  yield empty ? '[]' : `\n${'  '.repeat(depth)}]`;
}

/** The item in an array, and that in as many further ones. */
function nested(item: unknown, depth: number): unknown {
  return depth === 0 ? [item] : [nested(item, depth - 1)];
}

/** How many characters stand before the line's end before such an item, and from that after it to the end. */
function around(depth: number): readonly [opening: number, closing: number] {
  const text = JSON.stringify(nested(0, depth), null, 2);
  const at = text.indexOf('0');
  const opening = text.lastIndexOf('\n', at);
  return [opening, text.length - at - 1];
}
