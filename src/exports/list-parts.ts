import type { Article, Event } from '../timeline/model.ts';
import type { ExportPart } from './export-part.ts';

/** Something in a list; `of` is the one record that it tells of, `null` where it tells of more. */
export interface Listed {
  readonly of: Article | Event | null;
}

/**
 * The parts of a list, one an item.
 *
 * @param items in their order
 * @param write makes an item's text, and what stands before it: only of the first one something else
 * @returns what is of one record is made when its text is asked for, everything else at once
 */
export function* listParts<Item extends Listed>(
  items: Iterable<Item>,
  write: (item: Item, first: boolean) => string,
): Generator<ExportPart> {
  let first = true;
  for (const item of items) {
    const isFirst = first;
    yield item.of === null ? write(item, isFirst) : { of: item.of, first: isFirst, text: () => write(item, isFirst) };
    first = false;
  }
}
