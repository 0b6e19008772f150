import type { CslItem } from './csl-item.ts';

/** One citation: the item that reference managers read, and what the item has no place for. */
export interface Reference {
  readonly item: CslItem;
  /** Without its translation. */
  readonly title: string;
  readonly titleTranslation: string | null;
  /** Whether the title is the editor's, in square brackets: a description, for there is none. */
  readonly supplied: boolean;
  /** Whether the editor worked out the date. */
  readonly dateInferred: boolean;
  /** Whether the outlet retracted it. */
  readonly retracted: boolean;
  /** News agency whose copy it is, where that is stated. */
  readonly agency: string | null;
  /** Address of an archived copy. */
  readonly archive: string | null;
}
