import type { PiecedContent } from './pieced-content.ts';

/** A file of the site, made. */
export interface MadeFile {
  /** In the site, with `/` between. */
  readonly path: string;
  /** The whole of it, or pieces that are written one after another. Those with keys are copied where they are published. */
  readonly content: string | Uint8Array | Iterable<string> | PiecedContent;
  /** What the editor is to be told of it at every build. */
  readonly warning?: string | null;
}

/** What is made as one: mostly one file, sometimes several whose names only the making tells. */
export interface OutputPart {
  /** The same from build to build: of a single file, its path; of several, the path of one or of their folder. */
  readonly name: string;
  /** A digest of all that it is made of, code included: where it is the same, the bytes are. */
  readonly key: string;
  readonly make: () => Promise<readonly MadeFile[]>;
  /** Whether another process makes it, and this one only waits: such parts are made beside all others. */
  readonly elsewhere?: boolean;
}
