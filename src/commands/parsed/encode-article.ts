import type { TracedArticle } from '../../timeline/reading/read-article.ts';
import type { Trace } from '../../timeline/vocabulary/trace.ts';

/** An article that was read, as it is kept and sent from thread to thread. */
export interface EncodedArticle {
  readonly trace: Trace;
  /** JSON of all but the passages. */
  readonly body: Uint8Array;
  /** JSON of the passages, which only some commands ask for. */
  readonly passages: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * Writes an article as JSON.
 *
 * @param article as it was read
 * @returns `null` where reading the JSON would give something else, e.g. of a number without end
 */
export function encodeArticle({ read, trace }: TracedArticle): EncodedArticle | null {
  if (!survivesJson(read)) return null;
  const { passages, ...body } = read;
  return { trace, body: encoder.encode(JSON.stringify(body)), passages: encoder.encode(JSON.stringify(passages)) };
}

/**
 * Whether a value is the same, to the order of keys, after it was written as JSON and read.
 *
 * @param value any
 */
export function survivesJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object': {
      if (value === null) return true;
      if (Array.isArray(value)) return Object.keys(value).length === value.length && value.every(survivesJson);
      return (
        Object.getPrototypeOf(value) === Object.prototype &&
        !('toJSON' in value) &&
        Object.values(value).every(survivesJson)
      );
    }
    default:
      return false;
  }
}
