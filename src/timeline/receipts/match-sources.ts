import { byCodeUnits } from '../by-code-units.ts';
import type { Article, Fault } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
import { readReceipt } from './read-receipt.ts';
import { readSourceMap, SOURCE_MAP } from './read-source-map.ts';

/** Which text belongs to which article. */
export interface Matches {
  /** In the order of the articles. */
  readonly matched: readonly { readonly article: Article; readonly name: string }[];
  /** Articles without a text, with the file name that the map gives. */
  readonly unmatched: readonly { readonly article: string; readonly expected: string | null }[];
  /** File names of texts that fit no article. */
  readonly unused: readonly string[];
  /** What is wrong with the map. */
  readonly faults: readonly Fault[];
}

/**
 * Matches articles to the texts of their sources: by the map `sources.yaml`, else by file name (`<article id>.txt`), else
 * by the hash in the receipt that the article has already, so that texts of any name are found again.
 *
 * @param articles in any order
 * @param receipts texts of the folder of receipts by file name
 * @param sources hash of each text by file name
 */
export function matchSources(
  articles: readonly Article[],
  receipts: ReadonlyMap<string, SourceFile>,
  sources: ReadonlyMap<string, string>,
): Matches {
  const faults: Fault[] = [];
  const map = receipts.get(SOURCE_MAP);
  const named = map === undefined ? null : readSourceMap(map, new Set(articles.map(({ id }) => id)), faults);
  const byHash = new Map([...sources].map(([name, hash]) => [hash, name]));
  const matched: { article: Article; name: string }[] = [];
  const unmatched: { article: string; expected: string | null }[] = [];
  for (const article of articles) {
    const expected = named?.get(article.id) ?? null;
    const receipt = receipts.get(`${article.id}.json`);
    // A broken receipt is the build's to report: here it only finds no text.
    const proved = receipt === undefined ? null : readReceipt(receipt, []);
    const name =
      expected ?? (sources.has(`${article.id}.txt`) ? `${article.id}.txt` : byHash.get(proved?.source.sha256 ?? ''));
    if (name !== undefined && sources.has(name)) matched.push({ article, name });
    else unmatched.push({ article: article.id, expected });
  }
  const used = new Set(matched.map(({ name }) => name));
  const unused = [...sources.keys()].filter((name) => !used.has(name)).sort(byCodeUnits);
  return { matched, unmatched, unused, faults };
}
