import { placeOf, type RecordedAttribute } from '../directives.ts';
import type { Cursor } from './cursor.ts';

/** What braces hold, as the parser tells it and as `directivePlaces` records it. */
export interface Braces {
  readonly attributes: Record<string, string>;
  readonly recorded: RecordedAttribute[];
}

const OPENING = /\{/y;
/** Values may hold what means something elsewhere: marks, fences and signs of Markdown do not count in quotes. */
const ATTRIBUTE = /#([\p{L}\p{M}\p{N}-]+)|([a-z]+)="([^"&\n\r\t\0]*)"/uy;
const SPACE = / /y;
const CLOSING = /\}/y;

/**
 * Reads the attributes of a block or a mark.
 *
 * @param cursor at the opening brace; moves past the closing one
 * @returns `null` where one is not as they are commonly written, or stands twice
 */
export function readBraces(cursor: Cursor): Braces | null {
  if (cursor.take(OPENING) === null) return null;
  const attributes: Record<string, string> = {};
  const recorded: RecordedAttribute[] = [];
  do {
    const start = cursor.point();
    const found = cursor.take(ATTRIBUTE);
    const [source, id, key = 'id', value = id] = found ?? [];
    if (source === undefined || value === undefined || Object.hasOwn(attributes, key)) return null;
    attributes[key] = value;
    recorded.push({ source, place: placeOf({ position: { start, end: cursor.point() } }) });
  } while (cursor.take(SPACE) !== null);
  return cursor.take(CLOSING) === null ? null : { attributes, recorded };
}
