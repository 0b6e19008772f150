import type { Point } from '../../model.ts';

/** A place in a text, which only moves on. Lines end with `\n` alone. */
export class Cursor {
  readonly text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  /** @param text what it moves through, from the start */
  constructor(text: string) {
    this.text = text;
  }

  /** Offset in UTF-16 units. */
  get at(): number {
    return this.#at;
  }

  /** Where it stands, as the position of a node tells it. */
  point(): Point & { readonly offset: number } {
    return { line: this.#line, column: this.#at - this.#lineStart + 1, offset: this.#at };
  }

  /** The character that comes next; empty at the end of the text. */
  next(): string {
    return this.text.charAt(this.#at);
  }

  /** The character before; empty at the start of the text. */
  previous(): string {
    return this.text.charAt(this.#at - 1);
  }

  /**
   * Moves past what stands here, which holds no line end.
   *
   * @param pattern sticky
   * @returns the match; `null` where it does not match, and nothing moves
   */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  /**
   * Moves past what stands here, line ends included.
   *
   * @param pattern sticky
   * @returns whether it matches; nothing moves where it does not
   */
  takeLines(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.text)) return false;
    this.moveTo(pattern.lastIndex);
    return true;
  }

  /**
   * Moves on, past line ends as well.
   *
   * @param offset up to where, from where it stands
   */
  moveTo(offset: number): void {
    for (
      let end = this.text.indexOf('\n', this.#at);
      end !== -1 && end < offset;
      end = this.text.indexOf('\n', end + 1)
    ) {
      this.#line += 1;
      this.#lineStart = end + 1;
    }
    this.#at = offset;
  }
}
