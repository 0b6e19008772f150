import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_SIZE, type Card, type CardWords } from '../../views/cards/card.ts';
import { cardFonts } from './card-fonts.ts';
import { cardTree } from './card-tree.ts';
import { indexedPng } from './indexed-png.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A card, drawn. */
export interface DrawnCard {
  readonly png: Uint8Array;
  /** Letters that are not on it, because no font has them; in their order. */
  readonly leftOut: readonly string[];
}

/**
 * Draws a card. A letter that no font has is never a box: a headline with one gives way to the next of the card's
 * headlines, and where all have one, it is left out.
 *
 * @param card What is written on it.
 * @returns The same bytes for the same card, on any machine: no font of the system is used.
 */
export async function drawCard(card: Card): Promise<DrawnCard> {
  const { svg, leftOut } = await layOut(card);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return { png: await indexedPng(image.width, image.height, image.pixels), leftOut };
}

async function layOut(card: Card): Promise<{ svg: string; leftOut: readonly string[] }> {
  const missing = new Set<string>();
  for (const headline of card.headlines) {
    const { svg, without } = await compose(card, headline);
    if (without.length === 0) return { svg, leftOut: [] };
    for (const letter of without) missing.add(letter);
    if (!without.some((letter) => headline.includes(letter))) break;
  }
  // The last headline is the one whose letters are most likely to be there: a translation, where there is one.
  const rest = card.headlines.map((headline) => strip(headline, missing));
  const headline = rest.findLast((left) => /[\p{L}\p{N}]/u.test(left)) ?? card.site ?? '';
  const bare: Card = {
    ...card,
    lead: stripWords(card.lead, missing),
    more: card.more === null ? null : stripWords(card.more, missing),
    sources: strip(card.sources, missing),
    site: card.site === null ? null : strip(card.site, missing),
  };
  const { svg } = await compose(bare, strip(headline, missing));
  return { svg, leftOut: [...missing] };
}

/** The card as SVG whose letters are outlines, and the runs of letters that no font has. */
async function compose(card: Card, headline: string): Promise<{ svg: string; without: readonly string[] }> {
  const without = new Set<string>();
  const svg = await satori(cardTree(card, withoutVowelSigns(headline)), {
    ...CARD_SIZE,
    fonts: [...cardFonts()],
    loadAdditionalAsset: (_script, letters) => {
      // Of one script at once, from wherever on the card.
      for (const { segment } of graphemes.segment(letters)) without.add(segment);
      return Promise.resolve([]);
    },
  });
  return { svg, without: [...without] };
}

/**
 * Arabic without its vowel signs, which headlines hardly ever have and readers do not need: satori 0.63 would set them
 * too high or too low. Signs that belong to a letter (hamza, madda) are one with it after normalization.
 */
function withoutVowelSigns(line: string): string {
  return line.normalize('NFC').replace(/[\u064B-\u0652\u0656-\u065F\u0670]/gu, '');
}

function strip(line: string, missing: ReadonlySet<string>): string {
  let left = line;
  for (const letter of missing) left = left.replaceAll(letter, '');
  return left.replace(/\s+/gu, ' ').trim();
}

function stripWords({ text, unsure }: CardWords, missing: ReadonlySet<string>): CardWords {
  return { text: strip(text, missing), unsure };
}
