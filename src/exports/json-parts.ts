/**
 * A JSON file in pieces: joined they are what `JSON.stringify(data, null, 2)` gives, with the line's end, without one
 * text as long as all of it.
 *
 * @param head the keys before the long list, in their order
 * @param lists the long lists by key, each item made when it is asked for
 * @returns a piece for the head, for each item and for the end
 */
export function* jsonParts(head: object, lists: Readonly<Record<string, Iterable<unknown>>>): Generator<string> {
  const open = JSON.stringify(head, null, 2);
  let before = open === '{}' ? '{' : open.slice(0, -2);
  let comma = open === '{}' ? '' : ',';
  for (const [key, items] of Object.entries(lists)) {
    yield `${before}${comma}\n  ${JSON.stringify(key)}: `;
    yield* arrayParts(items, '  ');
    before = '';
    comma = ',';
  }
  yield `${before}\n}\n`;
}

/**
 * A JSON array in pieces, as `jsonParts` makes an object.
 *
 * @param items made one by one
 * @param indent what stands before each line but the first
 * @returns without a line's end after it
 */
export function* arrayParts(items: Iterable<unknown>, indent = ''): Generator<string> {
  let first = true;
  for (const item of items) {
    // A line's end within a text is written `\n`: every one that stands here is the writer's.
    const text = JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    yield `${first ? '[' : ','}\n${indent}  ${text}`;
    first = false;
  }
  yield first ? '[]' : `\n${indent}]`;
}
