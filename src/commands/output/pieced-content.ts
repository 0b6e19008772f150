import type { PiecesPlace } from './pieces-place.ts';

/** A piece of a long file. */
export interface Piece {
  /** A digest of all that it is made of, but for what `version` says: 32 hexadecimal digits. */
  readonly key: string;
  /** Makes it, when it is asked for. */
  readonly text: () => string;
}

/** What a long file holds, in pieces: those that are published already are copied and not made. */
export interface PiecedContent {
  /** Made anew at each call; together they are the file. */
  readonly pieces: () => Iterable<Piece>;
  /** A digest of what all of them hang on, code included. */
  readonly version: string;
  readonly place: PiecesPlace;
  /** Is told how long the file is, in bytes. */
  readonly measured?: (bytes: number) => void;
}
