import { MANY_FAULTS, nearest } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Article, Beside, Fault, Report } from '../model.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import { marksInOrder } from './marks-in-order.ts';
import { readReceipt } from './read-receipt.ts';
import { readSourceMap, SOURCE_MAP } from './read-source-map.ts';
import { claimOf, type ProvableMark, type Receipt, type Sha256 } from './receipt.ts';

/**
 * Checks the marks of articles against their receipts, without the sources: a mark that the receipt does not prove was
 * changed or added after it and is an error, a receipt without an article too. An article without a receipt is not
 * verified, and no error.
 *
 * @param articles in any order
 * @param ids of all articles, also of those too broken to be read
 * @param files texts of the folder of receipts by file name
 * @param sha256 what hashes
 * @param faults where faults are put
 * @returns the articles, with `verified` on them and their marks
 */
export function checkReceipts(
  articles: readonly Article[],
  ids: ReadonlySet<string>,
  files: ReadonlyMap<string, SourceFile>,
  sha256: Sha256,
  faults: Fault[],
): Article[] {
  const receipts = new Map<string, Receipt | null>();
  const without = [...ids].filter((id) => !files.has(`${id}.json`));
  const provedBy = articleByProof(articles, new Set(without), sha256);
  for (const [name, file] of files) {
    const id = name.replace(/\.json$/, '');
    if (name === SOURCE_MAP) readSourceMap(file, ids, faults);
    else if (id === name) faults.push(fault('unexpected-receipt', file.path, FILE_START, { name }));
    else if (ids.has(id)) receipts.set(id, readReceipt(file, faults));
    else {
      const renamed = faults.length < MANY_FAULTS ? (provedBy(readReceipt(file, [])) ?? nearest(id, without)) : null;
      faults.push(fault('orphan-receipt', file.path, FILE_START, { id, nearest: renamed }));
    }
  }
  return articles.map((article) => {
    const receipt = receipts.get(article.id) ?? null;
    if (receipt === null) return article;
    const proved = new Map(receipt.marks.map((mark) => [mark.sha256, mark]));
    const missing = marksInOrder(article).filter((mark) => !proved.has(sha256(claimOf(mark))));
    for (const mark of missing) faults.push(unproved(article, mark));
    const beside = new Map(
      marksInOrder(article).map((mark) => [mark.mark, proved.get(sha256(claimOf(mark)))?.beside ?? null]),
    );
    return verify(article, new Set(missing.map(({ mark }) => mark)), beside);
  });
}

/** Finds the article, of those `without` a receipt, of which a receipt proves the most marks: it was renamed. */
function articleByProof(
  articles: readonly Article[],
  without: ReadonlySet<string>,
  sha256: Sha256,
): (receipt: Receipt | null) => string | null {
  let proofs: [id: string, hashes: string[]][] | null = null;
  return (receipt) => {
    proofs ??= articles
      .filter(({ id }) => without.has(id))
      .map((article) => [article.id, marksInOrder(article).map((mark) => sha256(claimOf(mark)))]);
    const proved = new Set(receipt?.marks.map((mark) => mark.sha256));
    let best: { id: string; marks: number } | null = null;
    for (const [id, hashes] of proofs) {
      const marks = hashes.filter((hash) => proved.has(hash)).length;
      if (marks > (best?.marks ?? 0)) best = { id, marks };
    }
    return best?.id ?? null;
  };
}

function unproved({ id, path }: Article, { kind, mark }: ProvableMark): Fault {
  const met = kind === 'quote' ? mark.text : `${mark.text} (${mark.value})`;
  return fault('unproved-mark', path, mark.place, { kind, met, article: id });
}

function verify(article: Article, missing: ReadonlySet<object>, besides: ReadonlyMap<object, Beside | null>): Article {
  const flag = <M extends { readonly verified: boolean }>(mark: M): M => ({ ...mark, verified: !missing.has(mark) });
  const reports = article.reports.map((report): Report => ({
    ...report,
    quotes: report.quotes.map((quote) => ({ ...flag(quote), beside: besides.get(quote) ?? null })),
    figures: report.figures.map(flag),
  }));
  return { ...article, verified: missing.size === 0, reports };
}
