/** The words of a card, each group as it stands in lines of its own. */
export interface CardWords {
  /** Date and places; empty where there is none. */
  readonly when: string;
  readonly title: string;
  readonly text: string;
  /**
   * Each of the small paragraphs below the text, such as what sources differ on; none of them empty. What stays on one
   * line has spaces that do not break.
   */
  readonly notes: readonly string[];
}

/** The narrowest frame that a card is made for, in CSS pixels. */
const WIDTH = 280;
/** Of that, left and right of the text: border and padding of `embed.css`. */
const BESIDE = 26;

/**
 * How high the frame of a card has to be, in CSS pixels. A page without script cannot tell the page around it, so this
 * is worked out of how much there is to read, for the narrowest frame: in a wider one there is empty space above the
 * card's foot. The sizes are those of `embed.css`; letters are taken to be wide, since a reader's machine may have other
 * faces, and where they are wider still, the card scrolls.
 *
 * @param words what the card says
 * @returns a multiple of 10
 */
export function embedHeight({ when, title, text, notes }: CardWords): number {
  const small = (words: string): number => lines(words, 7) * 19.5;
  const parts = [
    // Border, padding and the foot with its two lines.
    4 + 20 + 12 + 21 + 19.5,
    when === '' ? 0 : small(when),
    10 + lines(title, 10.5) * 22.8,
    ...text.split(/\n{2,}/u).map((paragraph) => 9 + lines(paragraph, 7.5) * 22.5),
    ...notes.map((note) => 8 + small(note)),
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) / 10) * 10;
}

/** How many lines words take, of letters that are so many pixels wide on average. */
function lines(words: string, letter: number): number {
  const room = (WIDTH - BESIDE) / letter;
  let count = 1;
  let used = 0;
  for (const word of words.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > room) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + width;
    // Longer than a line, or written without spaces.
    count += Math.ceil(used / room) - 1;
    used -= (Math.ceil(used / room) - 1) * room;
  }
  return count;
}

/** In letters of Latin text: those of Chinese, Japanese and Korean are twice as wide, other scripts a little wider. */
function widthOf(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (letter < '\u0250' ? 1 : /[\u1100-\u11ff\u2e80-\uffe6]/u.test(letter) ? 2 : 1.15),
    0,
  );
}
