import type { Beside, Figure, Quote } from '../model.ts';

/**
 * SHA-256 of a text's UTF-8 bytes, or of bytes, as 64 hexadecimal digits in lower case. Given to the core from outside,
 * since the platforms' own is either Node's or asynchronous.
 */
export type Sha256 = (data: string | Uint8Array) => string;

/** What one mark's proof says. */
export interface ReceiptMark {
  /** Id of the event under which the mark stood. For the reader of the file; the proof does not hang on it. */
  readonly event: string;
  readonly kind: 'quote' | 'figure';
  /** Hash of `claimOf`. */
  readonly sha256: string;
  /** Where in the source's text it was found, in UTF-16 code units. */
  readonly offset: number;
  /** Of a quote whose words stand in the source more than once: the fewest words beside it that tell which is meant. */
  readonly beside: Beside | null;
}

/** The proof that every quote and figure of an article stands in its source. */
export interface Receipt {
  readonly version: 1;
  readonly source: {
    /** Of the source's bytes. */
    readonly sha256: string;
    /** Of its text, in UTF-16 code units. */
    readonly length: number;
  };
  /** In the order of the article's file. */
  readonly marks: readonly ReceiptMark[];
}

/** A mark of an article, in the order of its file. */
export type ProvableMark = { readonly event: string } & (
  { readonly kind: 'quote'; readonly mark: Quote } | { readonly kind: 'figure'; readonly mark: Figure }
);

/**
 * What a receipt proves of a mark; a change of any of it needs a new proof. Of a quote its words as printed. Of a figure
 * its value, the words it is read in, and what chose the passage: `measure`, `of` and `as`. Not the event's id, nor
 * `by` and `on`, which no program can find in the text: an event may be renamed without the source at hand.
 *
 * @param provable the mark
 * @returns one line of JSON, the same for equal claims
 */
export function claimOf({ kind, mark }: ProvableMark): string {
  return JSON.stringify(
    kind === 'quote' ? [kind, mark.text] : [kind, mark.value, mark.text, mark.measure, mark.of, mark.as],
  );
}

/**
 * A receipt as it is written to its file: always the same bytes.
 *
 * @param receipt the receipt
 */
export function formatReceipt({ version, source, marks }: Receipt): string {
  const ordered = {
    version,
    source: { sha256: source.sha256, length: source.length },
    marks: marks.map(({ event, kind, sha256, offset, beside }) => ({
      event,
      kind,
      sha256,
      offset,
      ...(beside === null ? {} : { beside: { before: beside.before, after: beside.after } }),
    })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
