import { createHash } from 'node:crypto';
import type { Card } from '../../views/cards/card.ts';
import { openCardCache } from '../cards/card-cache.ts';
import type { DrawnCard } from '../cards/draw-card.ts';
import type { OutputPart } from '../output/output-part.ts';
import { digest } from './digest.ts';
import { sitePath } from './site-path.ts';

/**
 * The cards of a site. A card is drawn anew only where its words, the drawing or its fonts have changed since a build
 * whose cards are still in the cache, which outlasts changes of other code.
 *
 * @param cards of the site
 * @param base the path below which all pages lie
 * @param version of the code
 * @param cacheFolder absolute; made
 */
export function cardParts(
  cards: readonly Card[],
  base: string,
  version: string,
  cacheFolder: string,
): readonly OutputPart[] {
  const drawer = openDrawer(cacheFolder);
  return cards.map((card) => {
    const name = sitePath(base, card.path);
    return {
      name,
      key: digest(version, wordsOf(card)),
      make: async () => {
        const { png, leftOut } = await (await drawer()).draw(card);
        const warning = leftOut.length > 0 ? `${name}: no font has ${leftOut.join(' ')}` : null;
        return [{ path: name, content: png, warning }];
      },
    };
  });
}

/** Draws cards, or finds them drawn. */
interface Drawer {
  readonly draw: (card: Card) => Promise<DrawnCard>;
}

/** What draws takes long to load, and a build that draws none does without it. */
function openDrawer(cacheFolder: string): () => Promise<Drawer> {
  let drawer: Promise<Drawer> | null = null;
  const open = async (): Promise<Drawer> => {
    const { drawCard } = await import('../cards/draw-card.ts');
    const { drawingVersion } = await import('../cards/drawing-version.ts');
    const cache = openCardCache(cacheFolder);
    cache.prune();
    const version = drawingVersion();
    return {
      draw: async (card) => {
        const key = createHash('sha256')
          .update(`${version}\n${wordsOf(card)}`)
          .digest('hex');
        const before = cache.get(key);
        if (before !== null) return before;
        const picture = await drawCard(card);
        cache.put(key, picture);
        return picture;
      },
    };
  };
  return () => (drawer ??= open());
}

/** What a drawing depends on: all but where it is put. */
function wordsOf(card: Card): string {
  return JSON.stringify({ ...card, path: null });
}
