import { byCodeUnits } from '../by-code-units.ts';
import { addDays } from '../dates/add-days.ts';
import type { Article } from '../model.ts';
import { areLikeCopies, COPY_DAYS, copyTraits, type CopyTraits, tellingWords } from './copy-traits.ts';

/** Two articles that may be copies of one story. */
export interface CopyPair {
  readonly article: Article;
  /** The earlier one. */
  readonly other: Article;
}

/** An article that later ones may be copies of. */
interface Held {
  readonly article: Article;
  readonly at: number;
  readonly traits: CopyTraits;
  readonly keys: readonly string[];
}

/**
 * All pairs of articles of different outlets and origins that are likely copies, as `likelyCopies` tells them. Compared
 * are those alone that share a run of words, or a rare word of their titles: a window of days goes over the articles with
 * an index of what is in it.
 *
 * @param articles by published day
 * @param texts of their sources by article id, as far as they are at hand
 * @returns by the later article, then by the earlier, in the order given
 */
export function copyPairs(articles: readonly Article[], texts: ReadonlyMap<string, string>): CopyPair[] {
  const spread = new Map<string, number>();
  for (const article of articles) {
    for (const title of copyTraits(article, null).titles) {
      for (const word of title) spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  }
  /** By place in the list; what left it is let go. */
  const window: (Held | null)[] = [];
  const holders = new Map<string, Held[]>();
  let gone = 0;
  return articles.flatMap((article, at) => {
    const first = addDays(article.publishedDay, -COPY_DAYS);
    for (let held = window[gone]; held && held.article.publishedDay < first; held = window[gone]) {
      for (const key of held.keys) {
        const list = holders.get(key);
        list?.shift();
        if (list?.length === 0) holders.delete(key);
      }
      window[gone] = null;
      gone += 1;
    }
    const traits = copyTraits(article, texts.get(article.id) ?? null);
    const held: Held = { article, at, traits, keys: keysOf(traits, spread) };
    const near = new Set(held.keys.flatMap((key) => holders.get(key) ?? []));
    for (const key of held.keys) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [held]);
      else list.push(held);
    }
    window.push(held);
    return [...near]
      .filter((other) => mayBeOne(article, other.article) && areLikeCopies(traits, other.traits))
      .sort((a, b) => a.at - b.at)
      .map((other) => ({ article, other: other.article }));
  });
}

/** An agency's name at both, or one origin, is the editor's decision. */
function mayBeOne(a: Article, b: Article): boolean {
  return a.outlet !== b.outlet && a.origin !== b.origin && (a.syndicatedFrom === null || b.syndicatedFrom === null);
}

/** What two likely copies have at least one of in common; runs of words cannot be a single word. */
function keysOf({ titles, runs }: CopyTraits, spread: ReadonlyMap<string, number>): string[] {
  const rare = titles.flatMap((title) =>
    [...title]
      .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || byCodeUnits(a, b))
      .slice(0, tellingWords(title.size)),
  );
  return [...new Set(rare), ...(runs ?? [])];
}
