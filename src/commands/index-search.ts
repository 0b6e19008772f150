import { close, createIndex, type CustomRecord } from 'pagefind';
import type { MadeFile } from './output/output-part.ts';
import { wordOfKind, type SearchRecord } from '../views/search/search-record.ts';

/** How many indexes are being made: they share one process, which ends with the last of them. */
let open = 0;

/**
 * Makes the files that the search page loads once it is used.
 *
 * Pagefind's filters and sort keys are left alone: in 1.5.2 it writes them in an order of chance, and the same input must
 * give the same bytes. A word that only its kind has is given to each record instead.
 *
 * @param records What can be found, in their order.
 * @param language Of the site, a BCP 47 tag; of a part of the index, `languageOfPart`.
 * @param folder Where they lie in the site; ends with a slash.
 * @param content `'index'` leaves out the program, which the parts of an index share.
 */
export async function indexSearch(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
  content: 'program and index' | 'index',
): Promise<readonly MadeFile[]> {
  open += 1;
  try {
    // Whatever language a record is in, it is found from every page: Pagefind searches one language's records only.
    const { index, errors } = await createIndex({ forceLanguage: language.toLowerCase() });
    refuse(errors);
    if (index === undefined) throw new Error('Pagefind did not start.');
    // Sent all at once, since to wait for each answer takes longer than to index. Pagefind 1.5.2 takes one message after
    // another, and so the order of the records is that of the index.
    const added = await Promise.all(records.map((record) => index.addCustomRecord(pagefindRecord(record, language))));
    for (const { errors: ofRecord } of added) refuse(ofRecord);
    const built = await index.getFiles();
    await index.deleteIndex();
    refuse(built.errors);
    const entry = built.files.find(({ path }) => path === 'pagefind-entry.json');
    const { wasm, pages } = readEntry(Buffer.from(entry?.content ?? []).toString('utf8'));
    if (pages !== records.length) throw new Error(`Pagefind took ${pages} of ${records.length} records.`);
    const program = content === 'index' ? [] : ['pagefind.js', ...wasm];
    return built.files
      .filter(({ path }) => INDEX.test(path) || program.includes(path))
      .map(({ path, content: bytes }) => ({ path: `${folder}${path}`, content: bytes }));
  } finally {
    open -= 1;
    if (open === 0) await close();
  }
}

/** What a page loads of an index, beside the program; not Pagefind's own interfaces with their styles, its worker and its highlighter. */
const INDEX = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|fragment))$/;

/**
 * What Pagefind says of its index.
 *
 * @returns The program for each language; there is one for languages whose words it cannot stem, too. How many records.
 */
function readEntry(text: string): { readonly wasm: readonly string[]; readonly pages: number } {
  const entry = JSON.parse(text) as { languages: Record<string, { wasm: string | null; page_count: number }> };
  const languages = Object.values(entry.languages);
  return {
    wasm: languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
    pages: languages.reduce((sum, { page_count }) => sum + page_count, 0),
  };
}

/** Of a record, what is searched and handed to the page besides its content. */
const META = [
  'title',
  'language',
  'translation',
  'date',
  'sources',
  'spellings',
  'places',
  'speakers',
  'topics',
  'authors',
  'originals',
  'stems',
] as const satisfies readonly (keyof SearchRecord)[];

function pagefindRecord(record: SearchRecord, language: string): CustomRecord {
  const said = META.flatMap((field) => (record[field] === '' ? [] : [[field, record[field]]]));
  const meta = { ...Object.fromEntries(said), kind: wordOfKind(record.kind) } as Record<string, string>;
  // Pagefind leaves out what has no content.
  return { url: record.url, content: record.content === '' ? record.title : record.content, language, meta };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
