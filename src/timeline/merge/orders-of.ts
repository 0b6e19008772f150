import type { Vocabulary } from '../model.ts';

/** The order of what an event names: the place of each slug in its table. */
export interface Orders {
  readonly places: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
}

/**
 * The order of places and topics in the vocabulary, made once for all events: looking for the few slugs of each event in
 * all of the vocabulary would cost the product of both.
 *
 * @param vocabulary in the order of its files
 */
export function ordersOf({ places, topics }: Pick<Vocabulary, 'places' | 'topics'>): Orders {
  return { places: orderOf(places), topics: orderOf(topics) };
}

function orderOf(entries: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ slug }, place) => [slug, place]));
}
