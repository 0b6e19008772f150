import fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { OutputPart } from '../../src/commands/output/output-part.ts';

/** What a made-up part is to hold: texts by path. */
export interface MadeUpPart {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

const TEXTS = ['', 'a', 'b', 'longer', 'as long'];

/** Files at several depths, some of which share folders; a part of several files; names that are not ASCII. */
const PATHS = [
  'index.html',
  'feed.xml',
  'a/index.html',
  'a/one/index.html',
  'a/two/index.html',
  'b/c/d/x.json',
  'ü/ж.txt',
];

/** All of a site: no two parts share a path. */
export const partLists: fc.Arbitrary<readonly MadeUpPart[]> = fc
  .tuple(
    fc.record(
      Object.fromEntries(PATHS.map((path) => [path, fc.constantFrom(null, ...TEXTS)])) as Record<
        string,
        fc.Arbitrary<string | null>
      >,
    ),
    fc.array(fc.constantFrom('one', 'two', 'three/four'), { maxLength: 3 }),
    fc.constantFrom(...TEXTS),
  )
  .map(([texts, several, text]) => [
    ...Object.entries(texts).flatMap(([name, of]): MadeUpPart[] =>
      of === null ? [] : [{ name, files: { [name]: of } }],
    ),
    ...(several.length === 0
      ? []
      : [{ name: 'many/', files: Object.fromEntries(several.map((name) => [`many/${name}`, text])) }]),
  ]);

/**
 * Parts as a build plans them.
 *
 * @param parts what they hold
 * @param made is told the paths that are made
 */
export function planned(parts: readonly MadeUpPart[], made: (path: string) => void = () => undefined): OutputPart[] {
  return parts.map(({ name, files }) => ({
    name,
    key: createHash('sha256').update(JSON.stringify(files)).digest('hex'),
    make: () =>
      Promise.resolve(
        Object.entries(files).map(([path, content]) => {
          made(path);
          return { path, content, warning: content === 'b' ? `${path} is b` : null };
        }),
      ),
  }));
}

/** What the folder must hold: text by path. */
export function textsOf(parts: readonly MadeUpPart[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap(({ files }) => Object.entries(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
