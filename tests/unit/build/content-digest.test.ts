import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDigest } from '../../../src/commands/build/content-digest.ts';
import { sha256 } from '../../../src/load-timeline.ts';
import type { Content } from '../../../src/timeline/content.ts';

type Files = readonly (readonly [name: string, text: string])[];

interface Told {
  readonly folder: string;
  readonly files: Files;
  readonly articles: Files;
  readonly receipts: Files;
}

const names = fc.constantFrom('a', 'b', 'a b', 'ж', '\n');
const files: fc.Arbitrary<Files> = fc.uniqueArray(
  fc.tuple(names, fc.constantFrom('', 'a', 'b', 'a b', '\n', '"a" 1')),
  {
    selector: ([name]) => name,
    maxLength: 3,
  },
);
const contents: fc.Arbitrary<Told> = fc.record({ folder: names, files, articles: files, receipts: files });

function contentOf({ folder, ...of }: Told): Content {
  const bytes = (some: Files) => new Map(some.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const receipts = { files: bytes(of.receipts), sha256 };
  return { folder, files: bytes(of.files), articles: bytes(of.articles), receipts, faults: [] };
}

/** The same for the same files, in whatever order. */
function plain({ folder, files: one, articles, receipts }: Told): string {
  return JSON.stringify([folder, one.toSorted(), articles.toSorted(), receipts.toSorted()]);
}

test('a digest of the content is the same where all files are, in whatever order, and nowhere else', () => {
  fc.assert(
    fc.property(contents, contents, (one, other) => {
      const digests = [one, other].map((told) => contentDigest(contentOf(told)));
      expect(digests[0] === digests[1]).toBe(plain(one) === plain(other));
      const turned = { ...one, files: one.files.toReversed(), articles: one.articles.toReversed() };
      expect(contentDigest(contentOf(turned))).toBe(digests[0]);
    }),
    { numRuns: 2000 },
  );
});

test('a file that is of another kind is another file', () => {
  const file = [['a', 'b']] as const;
  const none = { folder: 'content', files: [], articles: [], receipts: [] };
  const kinds = [none, { ...none, files: file }, { ...none, articles: file }, { ...none, receipts: file }];
  expect(new Set(kinds.map((told) => contentDigest(contentOf(told)))).size).toBe(4);
});
