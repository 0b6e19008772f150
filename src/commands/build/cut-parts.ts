import { digest } from './digest.ts';

/** How large a part is. */
export interface PartSize {
  /** No part is smaller but the last one. */
  readonly least: number;
  /** How many more there are in a part on average. */
  readonly more: number;
  /** No part is larger. */
  readonly most: number;
}

/**
 * Cuts a list where its own items say so, so that one item more or less changes the part in which it is, rarely the next
 * one, and none of those far from it. A part ends with the first item past the least size whose digest is low enough;
 * where none is, with the lowest of them.
 *
 * @param items in their order
 * @param nameOf what an item's digest is made of: the same from build to build, and no two alike
 * @param size of the parts
 * @returns all items, in their order; none for none
 */
export function cutParts<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { least, more, most }: PartSize,
): readonly (readonly Item[])[] {
  const marks = items.map((item) => Number.parseInt(digest(nameOf(item)).slice(0, 8), 16));
  const low = 2 ** 32 / more;
  const parts: (readonly Item[])[] = [];
  let start = 0;
  while (items.length - start > least) {
    const end = Math.min(start + most, items.length);
    let last = start + least - 1;
    for (let at = last; at < end && (marks[last] ?? 0) >= low; at += 1) {
      if ((marks[at] ?? 0) < (marks[last] ?? 0)) last = at;
    }
    // The end of the list is no cut: what comes to be there later belongs to the same part.
    if ((marks[last] ?? 0) >= low && items.length - start <= most) break;
    parts.push(items.slice(start, last + 1));
    start = last + 1;
  }
  return start < items.length ? [...parts, items.slice(start)] : parts;
}
