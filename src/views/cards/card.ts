/** Words on a card. */
export interface CardWords {
  readonly text: string;
  /** A date that is not sure, or was worked out rather than read: it looks as on the pages. */
  readonly unsure: boolean;
}

/** The picture that stands for a page where it is shared: what is written on it. How it looks is the drawing's affair. */
export interface Card {
  /** Address of the picture, with the site's base path. */
  readonly path: string;
  /** First above the headline, marked: when it was, or who published it. */
  readonly lead: CardWords;
  /** After it: where it was, or when it was published; `null` for nothing. */
  readonly more: CardWords | null;
  /** What to have as headline, the best first: the next one where no font has all of its letters. One or more. */
  readonly headlines: readonly [string, ...string[]];
  /** Who says so. */
  readonly sources: string;
  /** The site's name beside its sign; `null` where it is the headline. */
  readonly site: string | null;
}

/** Width and height of every card in pixels, as services that show them ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/**
 * What a card says, for those who do not see it.
 *
 * @param card Any.
 * @returns `Wednesday 5 January 2022, Almaty: Airport seized. Reported by BBC alone.`
 */
export function cardAlt({ lead, more, headlines, sources }: Card): string {
  const above = more === null ? lead.text : `${lead.text}, ${more.text}`;
  return `${above}: ${headlines[0]}. ${sources}.`;
}
