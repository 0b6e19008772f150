import { SEARCH_KINDS, wordOfKind, type SearchKind } from '../../views/search/search-record.ts';

/** What is used of Pagefind, of the records that the build gave it, and of its answers. */
export interface FoundData {
  readonly url: string;
  readonly content: string;
  /** With `<mark>` around what was found; `<` and `>` of the text itself are escaped, `&` is not. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
  /** Where the words were found in the content, as numbers of words from 0. */
  readonly words: readonly number[];
  readonly data: () => Promise<FoundData>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Found[] }>;
  readonly destroy: () => Promise<void>;
}

/** The index, ready to be asked. */
export interface Search {
  /** What is found, best first: events and articles before pages that only lead to them. */
  readonly find: (words: string) => Promise<readonly Found[]>;
  /** Of what kind something found is. */
  readonly kindOf: (found: Found) => SearchKind;
}

const RANKING = {
  // Matches in what names a thing count most; Pagefind's own weight for titles is 5.
  metaWeights: {
    kind: 0,
    title: 5,
    translation: 5,
    spellings: 5,
    places: 1.5,
    date: 0.5,
    sources: 0.5,
    language: 0,
    stems: 0.5,
  },
};

/** Kinds that are read for themselves; the others lead to them. */
const READ: readonly SearchKind[] = ['event', 'article'];

let attempts = 0;

/**
 * Loads the search.
 *
 * @param files Folder of its files; ends with a slash.
 * @throws Where something could not be loaded; the next call tries again.
 */
export async function loadSearch(files: string): Promise<Search> {
  // A browser remembers that a module could not be loaded; another address makes it try again.
  const again = attempts === 0 ? '' : `?${String(attempts)}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${files}pagefind.js${again}`)) as Pagefind;
  try {
    // Records hold whole paths. Without a worker there is less to load, and one security policy for all of it.
    await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 34, ranking: RANKING });
    const kinds = await Promise.all(SEARCH_KINDS.map((kind) => pagefind.search(wordOfKind(kind))));
    // All records, in the order in which the build gave them: by kind, and within a kind as on the site.
    const all = kinds.flatMap(({ results }, at) =>
      results.map(({ id }) => ({ id, kind: SEARCH_KINDS[at] ?? 'event' })),
    );
    const places = new Map(all.map(({ id, kind }, place) => [id, { kind, place }]));
    const placeOf = ({ id }: Found) => places.get(id) ?? { kind: 'event' as const, place: 0 };
    const leads = (found: Found): number => (READ.includes(placeOf(found).kind) ? 0 : 1);
    return {
      find: async (words) => {
        // Pagefind lower-cases by the browser's language, in which `I` may be another letter.
        const { results } = await pagefind.search(words.toLowerCase());
        const order = (one: Found, other: Found): number =>
          leads(one) - leads(other) || other.score - one.score || placeOf(one).place - placeOf(other).place;
        return [...results].sort(order);
      },
      kindOf: (found) => placeOf(found).kind,
    };
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}
