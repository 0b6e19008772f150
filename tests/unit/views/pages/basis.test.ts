import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/commands/build/plain-text.ts';
import { recordDigest } from '../../../../src/commands/build/record-digest.ts';
import { loadTimeline, readContent } from '../../../../src/load-timeline.ts';
import type { Timeline } from '../../../../src/timeline/model.ts';
import { knownFiles } from '../../../../src/views/data/known-file.ts';
import { FILE_KINDS, type FileKindName } from '../../../../src/views/data/file-kinds.ts';
import { publishedFiles } from '../../../../src/views/data/published-files.ts';
import { PAGE_KINDS } from '../../../../src/views/pages/page-kinds.ts';
import type { PageSource } from '../../../../src/views/pages/page-kind.ts';
import { editContent, edits } from '../../../support/content-edits.ts';
import { projectDir } from '../../../support/project.ts';

/** `RUNS=500 npx vitest … tests/unit/views/pages` looks further. */
const RUNS = Number(process.env['RUNS'] ?? 12);

const whole = readContent(join(projectDir, 'content'));
const site = new TextDecoder().decode(whole.files.get('site.yaml'));
/** The same content on pages of a few events each. */
const paged = {
  ...whole,
  files: new Map(whole.files).set(
    'site.yaml',
    new TextEncoder().encode(
      `${site.replace(/^limits:.*\n(?: .*\n)*/m, '')}\nlimits: { pageEvents: 12, cards: 100 }\n`,
    ),
  ),
};

/** Whatever says what it is made of: path -> a digest of that, and what is made. */
function basedParts(timeline: Timeline): Map<string, readonly [basis: string, made: () => string]> {
  const pages = Object.values(PAGE_KINDS).flatMap((kind) => kind.pages(timeline) as readonly PageSource[]);
  const names = Object.keys(FILE_KINDS) as FileKindName[];
  const files = [...names.flatMap((name) => publishedFiles(timeline, name)), ...knownFiles(timeline)];
  const parts = [
    ...pages.map(({ path, basis, data }) => ({ path, basis, made: () => plainText(data()) })),
    ...files.map(({ path, basis, parts: pieces }) => ({ path, basis, made: () => [...pieces()].join('') })),
  ];
  return new Map(
    parts.flatMap(({ path, basis, made }) =>
      basis === undefined ? [] : [[path, [recordDigest(basis()), made] as const] as const],
    ),
  );
}

const build = (of: typeof whole): Timeline | null => loadTimeline(of, { requireRecorded: false }).partial;

/** A few letters around the first place at which two texts differ. */
function whereDiffer(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(at - 60, at + 40)} | ${other.slice(at - 20, at + 40)}`;
}

describe('what pages and files are made of', () => {
  test.each([
    ['whole', whole],
    ['on pages of a few events', paged],
  ])(
    `is all that they show, %s: where it is the same after edits, so are they (${RUNS} sequences)`,
    (_, content) => {
      const before = build(content);
      if (before === null) throw new Error('The content is wrong.');
      let compared = 0;
      fc.assert(
        fc.property(edits(3), (list) => {
          const after = build(list.reduce(editContent, content));
          if (after === null) return;
          const old = basedParts(before);
          const differ: string[] = [];
          for (const [path, [basis, made]] of basedParts(after)) {
            const [oldBasis, oldMade] = old.get(path) ?? ['', () => ''];
            if (basis !== oldBasis) continue;
            compared += 1;
            const [one, other] = [oldMade(), made()];
            if (one !== other) differ.push(`${path}: ${whereDiffer(one, other)}`);
          }
          expect(differ.slice(0, 5)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
      expect(compared).toBeGreaterThan(RUNS * 100);
    },
    RUNS * 20_000,
  );
});
