import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'vocabulary');

/** Slugs of the made-up country, of which articles are written. */
export interface CorpusVocabulary {
  /** Bytes by file name, e.g. `outlets.yaml`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
  readonly places: readonly string[];
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly measures: readonly { readonly slug: string; readonly unit: string }[];
}

/** Reads the vocabulary of the made-up country. */
export function readCorpusVocabulary(): CorpusVocabulary {
  const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))]));
  const table = (name: string): [string, { kind?: string; unit?: string }][] =>
    Object.entries(parse(String(files.get(name))) as Record<string, { kind?: string; unit?: string }>);
  const slugs = (name: string): string[] => table(name).map(([slug]) => slug);
  const agencies = table('outlets.yaml').flatMap(([slug, { kind }]) => (kind === 'agency' ? [slug] : []));
  return {
    files,
    outlets: slugs('outlets.yaml'),
    agencies,
    places: slugs('places.yaml'),
    speakers: slugs('speakers.yaml'),
    topics: slugs('topics.yaml'),
    measures: table('measures.yaml').map(([slug, { unit = '' }]) => ({ slug, unit })),
  };
}
