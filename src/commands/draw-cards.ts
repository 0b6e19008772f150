import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Timeline } from '../timeline/model.ts';
import type { Card } from '../views/cards/card.ts';
import { cardsOf } from '../views/cards/cards-of.ts';
import { indexOf } from '../views/timeline-index.ts';
import { openCardCache } from './cards/card-cache.ts';
import { drawCard } from './cards/draw-card.ts';
import { drawingVersion } from './cards/drawing-version.ts';

/** What came of drawing the cards of a site. */
export interface DrawnCards {
  /** How many there are. */
  readonly cards: number;
  /** How many of them no earlier build had drawn. */
  readonly drawn: number;
  /** Bytes of all of them. */
  readonly bytes: number;
  /** A sentence for each card on which letters are missing. */
  readonly warnings: readonly string[];
}

/** So many are under way at once: one is laid out here while others become pictures on threads of resvg's own. */
const AT_ONCE = 4;

/**
 * Writes the card of every page that has one. A card is drawn anew only where its words, the drawing or its fonts have
 * changed since a build whose cards are still in the cache.
 *
 * @param timeline whose cards they are
 * @param folder of the built site, absolute
 * @param cacheFolder absolute; made where it is not there
 */
export async function drawCards(timeline: Timeline, folder: string, cacheFolder: string): Promise<DrawnCards> {
  const cards = cardsOf(timeline);
  const { base } = indexOf(timeline).routes;
  const cache = openCardCache(cacheFolder);
  const version = drawingVersion();
  const warnings = new Map<Card, string>();
  let drawn = 0;
  let bytes = 0;

  const write = async (card: Card): Promise<void> => {
    const key = createHash('sha256')
      .update(`${version}\n${wordsOf(card)}`)
      .digest('hex');
    let picture = cache.get(key);
    if (picture === null) {
      picture = await drawCard(card);
      cache.put(key, picture);
      drawn += 1;
    }
    const path = decodeURIComponent(card.path.slice(base.length));
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture.png);
    bytes += picture.png.length;
    if (picture.leftOut.length > 0) warnings.set(card, `${path}: no font has ${picture.leftOut.join(' ')}`);
  };

  const queue = cards.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const card of queue) await write(card);
    }),
  );
  cache.prune();
  return { cards: cards.length, drawn, bytes, warnings: cards.flatMap((card) => warnings.get(card) ?? []) };
}

/** What a drawing depends on: all but where it is put. */
function wordsOf(card: Card): string {
  return JSON.stringify({ ...card, path: null });
}
