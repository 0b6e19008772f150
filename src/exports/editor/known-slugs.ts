import type { Timeline } from '../../timeline/model.ts';

/** What may be named: slugs and what each is called, by the file that has them; ids of events under `events`. */
export type KnownSlugs = ReadonlyMap<string, readonly Known[]>;

/** Something that may be named. */
export interface Known {
  readonly slug: string;
  readonly name: string;
}

/**
 * The slugs and ids that a timeline has, in the order of its files.
 *
 * @param timeline the timeline, or what is right of it
 */
export function knownSlugs({ vocabulary, events }: Pick<Timeline, 'vocabulary' | 'events'>): KnownSlugs {
  return new Map<string, readonly Known[]>([
    ['outlets.yaml', vocabulary.outlets],
    ['places.yaml', vocabulary.places],
    ['speakers.yaml', vocabulary.speakers],
    ['topics.yaml', vocabulary.topics],
    ['measures.yaml', vocabulary.measures],
    ['events', events.map(({ id, title }) => ({ slug: id, name: title }))],
  ]);
}
