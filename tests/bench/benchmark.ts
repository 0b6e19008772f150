/** One of the things that `npm run bench` measures. Nothing that it finds fails anything. */
export interface Benchmark {
  /** How it is named on the command line. */
  readonly name: string;
  /** What it measures, in a few words. */
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<BenchResult>;
}

/** What every benchmark is told. */
export interface BenchOptions {
  /** How often each figure is taken; what is printed is the median. */
  readonly runs: number;
  /** The folder of the project's own site, built at the first call. */
  readonly site: () => Promise<string>;
  /** For `build`: numbers of articles, its own where `null`; and whether it says where the time goes. */
  readonly sizes: readonly number[] | null;
  readonly profile: boolean;
  /** For `proposals`: the folder of the texts, and the file of labelled claims. */
  readonly sources: string | null;
  readonly facts: string | null;
  /** Tells whoever waits how far it is. */
  readonly say: (line: string) => void;
}

/** What a benchmark found. */
export interface BenchResult {
  /** Under which conditions, a line each. */
  readonly conditions: readonly string[];
  readonly tables: readonly Table[];
  /** Everything measured, each single run too, for programs; plain data. */
  readonly data: unknown;
}

/** Figures for people. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns; the first says what the row holds. */
  readonly rows: readonly (readonly string[])[];
}
