import { PARTS_FILE, partOfId, type SearchPart } from '../../views/search/search-part.ts';
import { SEARCH_KINDS, wordOfKind, type SearchKind } from '../../views/search/search-record.ts';
import type { Found } from './found.ts';

/** What is used of Pagefind. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Found[] }>;
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
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

/** Records hold whole paths. */
const OPTIONS = { baseUrl: '/', excerptLength: 34, ranking: RANKING };

let attempts = 0;

/**
 * Loads the search.
 *
 * @param files Folder of its files; ends with a slash.
 * @param divided Whether the index is made in parts, and a list of them lies there.
 * @throws Where something could not be loaded; the next call tries again.
 */
export async function loadSearch(files: string, divided: boolean): Promise<Search> {
  // A browser remembers that a module could not be loaded; another address makes it try again.
  const again = attempts === 0 ? '' : `?${String(attempts)}`;
  attempts += 1;
  const [pagefind, parts] = await Promise.all([
    import(/* @vite-ignore */ `${files}pagefind.js${again}`) as Promise<Pagefind>,
    divided ? loadParts(files) : [],
  ]);
  try {
    // Without a worker there is less to load, and one security policy for all of it.
    await pagefind.options({ ...OPTIONS, noWorker: true });
    const kinds = await Promise.all(SEARCH_KINDS.map((kind) => pagefind.search(wordOfKind(kind))));
    // All records of the first index, in the order in which the build gave them: by kind, and within a kind as on the site.
    const all = kinds.flatMap(({ results }, at) =>
      results.map(({ id }) => ({ id, kind: SEARCH_KINDS[at] ?? 'event' })),
    );
    // Of a part all records are of one kind, and Pagefind gives those of one score in their order.
    await Promise.all(parts.map(({ folder }) => pagefind.mergeIndex(`${files}parts/${folder}/`, PART_OPTIONS)));
    const places = new Map([
      ...parts.map(({ folder, kind }, place) => [folder, { kind, place }] as const),
      ...all.map(({ id, kind }, at) => [id, { kind, place: parts.length + at }] as const),
    ]);
    const placeOf = ({ id }: Found) => places.get(partOfId(id) || id) ?? { kind: 'event' as const, place: 0 };
    const leads = (found: Found): number => (READ.includes(placeOf(found).kind) ? 0 : 1);
    const sizes = new Map([['', all.length], ...parts.map(({ folder, records }) => [folder, records] as const)]);
    return {
      find: async (words) => {
        // Pagefind lower-cases by the browser's language, in which `I` may be another letter.
        const search = async (some: string) => (await pagefind.search(some.toLowerCase())).results;
        const results = await search(words);
        // Only a long timeline has use for it.
        const across = divided ? (await import('./across-parts.ts')).acrossParts : null;
        const found = across === null ? [...results] : await across(words, results, sizes, search);
        const order = (one: Found, other: Found): number =>
          leads(one) - leads(other) || other.score - one.score || placeOf(one).place - placeOf(other).place;
        return found.sort(order);
      },
      kindOf: (found) => placeOf(found).kind,
    };
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}

/** A part's folder has another name once anything in it is another, so that its files may come from the browser. */
const PART_OPTIONS = { ...OPTIONS, metaCacheTag: '0' };

async function loadParts(files: string): Promise<readonly SearchPart[]> {
  // A page that says that there is no such file is no JSON, which throws as well.
  const answer = await fetch(`${files}${PARTS_FILE}`);
  return (await answer.json()) as readonly SearchPart[];
}
