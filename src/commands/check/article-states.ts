import type { Content } from '../../timeline/content.ts';
import type { Article, Fault, Timeline } from '../../timeline/model.ts';
import { marksInOrder } from '../../timeline/receipts/marks-in-order.ts';
import { matchSources } from '../../timeline/receipts/match-sources.ts';
import { proveArticle } from '../../timeline/receipts/prove-article.ts';
import type { Sha256 } from '../../timeline/receipts/receipt.ts';
import { receiptsIn } from '../receipts-in.ts';
import type { TextAtHand } from './texts-at-hand.ts';

/** How an article stands. */
export interface ArticleState {
  readonly id: string;
  /** Path of its file, as in `Fault.path`. */
  readonly path: string;
  /** Whether a receipt proves all of its quotes and figures. */
  readonly verified: boolean;
  readonly quotes: number;
  readonly figures: number;
  /** Those that no receipt proves. */
  readonly unverified: { readonly quotes: number; readonly figures: number };
  /** The text of its source, where it is at hand; else `null`. */
  readonly text: TextAtHand | null;
  /** Whether that text has what no receipt proves yet; `null` where there is no text or nothing to prove. */
  readonly provable: boolean | null;
}

/**
 * How each article stands with its receipt, and with the text of its source where that is at hand. Nothing is written.
 *
 * @param content as it was read
 * @param articles those that could be read
 * @param texts that are at hand
 * @param timeline what could be made of it; `null` where the site's language is not known
 * @param sha256 what hashes
 * @returns the articles in their order, and what a text at hand does not have, as `npm run verify` would report it
 */
export function articleStates(
  content: Content,
  articles: readonly Article[],
  texts: readonly TextAtHand[],
  timeline: Timeline | null,
  sha256: Sha256,
): { readonly states: ArticleState[]; readonly faults: Fault[] } {
  const receipts = receiptsIn(content);
  const hashes = new Map(texts.map(({ name, bytes }) => [name, sha256(bytes)]));
  // What is wrong with the map of sources, the build reports.
  const { matched } = matchSources(articles, receipts, hashes);
  const byName = new Map(texts.map((text) => [text.name, text]));
  const textOf = new Map(matched.map(({ article, name }) => [article.id, byName.get(name) ?? null]));
  const faults: Fault[] = [];
  const states = articles.map((article): ArticleState => {
    const { id, path, verified } = article;
    const marks = marksInOrder(article);
    const text = textOf.get(id) ?? null;
    let provable: boolean | null = null;
    // Against a receipt that there is, a mark that it does not prove was reported already.
    if (text !== null && timeline !== null && !verified && !receipts.has(`${id}.json`)) {
      const proof = proveArticle(article, text, timeline.vocabulary.site.language, sha256);
      provable = proof.receipt !== null;
      faults.push(...proof.faults);
    }
    const count = (kind: 'quote' | 'figure', proved: 'all' | 'unproved'): number =>
      marks.filter((one) => one.kind === kind && (proved === 'all' || !one.mark.verified)).length;
    return {
      id,
      path,
      verified,
      quotes: count('quote', 'all'),
      figures: count('figure', 'all'),
      unverified: { quotes: count('quote', 'unproved'), figures: count('figure', 'unproved') },
      text,
      provable,
    };
  });
  return { states, faults };
}
