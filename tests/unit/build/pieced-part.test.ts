import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPieced, piecedPart } from '../../../src/commands/build/pieced-part.ts';
import { recordDigest } from '../../../src/commands/build/record-digest.ts';
import { placeFile } from '../../../src/commands/output/place-file.ts';
import { loadTimeline, readContent } from '../../../src/load-timeline.ts';
import type { Content } from '../../../src/timeline/content.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { FILE_KINDS, type FileKindName } from '../../../src/views/data/file-kinds.ts';
import type { FilePart, FileSource, PublishedFile } from '../../../src/views/data/published-file.ts';
import { publishedFiles } from '../../../src/views/data/published-files.ts';
import { knownFiles } from '../../../src/views/data/known-file.ts';
import { knownJsonDays } from '../../../src/views/known-timelines.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { editContent, edits } from '../../support/content-edits.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { projectDir } from '../../support/project.ts';

/** `RUNS=500 npx vitest … tests/unit/build` looks further. */
const RUNS = Number(process.env['RUNS'] ?? 12);
const WHOLE = [
  'timeline.json',
  'timeline.csv',
  'timeline.ics',
  'timelinejs.json',
  'references.bib',
  'references.ris',
  'references.csl.json',
];

const content = readContent(join(projectDir, 'content'));
/** Content on pages of so many events each. */
function pagedBy(events: number): Content {
  const site = new TextDecoder().decode(content.files.get('site.yaml')).replace(/^limits:.*\n(?: .*\n)*/m, '');
  const bytes = new TextEncoder().encode(`${site}\nlimits: { pageEvents: ${String(events)}, cards: 100 }\n`);
  return { ...content, files: new Map(content.files).set('site.yaml', bytes) };
}
const paged = pagedBy(12);

const build = (of: Content): Timeline | null => loadTimeline(of, { requireRecorded: false }).partial;

type Pieced = FileSource &
  Required<Pick<FileSource, 'basis' | 'pieces'>> &
  Partial<Pick<PublishedFile, 'bytes' | 'measured'>>;

/** The files of a timeline that are made of pieces, by their names. */
function piecedOf(timeline: Timeline): ReadonlyMap<string, Pieced> {
  const kinds = Object.keys(FILE_KINDS) as FileKindName[];
  const files = [...kinds.flatMap((kind) => publishedFiles(timeline, kind)), ...knownFiles(timeline)];
  const { home } = indexOf(timeline).routes;
  return new Map(files.filter(isPieced).map((file) => [file.path.slice(home().length), file]));
}

const keyOf = (part: FilePart): string => (typeof part === 'string' ? part : recordDigest(part.basis));
const textOf = (part: FilePart): string => (typeof part === 'string' ? part : part.text());

/** A site of those files. */
class Site {
  readonly folder = temporaryFolder();
  /** Names of those whose pieces' texts were made, a name a text. */
  readonly made: string[] = [];

  async publish(timeline: Timeline): Promise<void> {
    const place = { site: join(this.folder, 'site'), records: join(this.folder, 'pieces'), copied: true };
    for (const [name, file] of piecedOf(timeline)) {
      const parts = (): Iterable<FilePart> =>
        Iterator.from(file.pieces.parts()).map((part) => {
          if (typeof part === 'string') return part;
          const text = (): string => (this.made.push(name), part.text());
          return { ...part, text };
        });
      const counted = { ...file, pieces: { ...file.pieces, parts } };
      for (const made of await piecedPart(name, 'v1', counted, place).make()) {
        await placeFile(join(this.folder, 'next'), made, new Set());
        mkdirSync(dirname(join(place.site, name)), { recursive: true });
        rmSync(join(place.site, name), { force: true });
        renameSync(join(this.folder, 'next', name), join(place.site, name));
      }
    }
  }

  text(name: string): string {
    return readFileSync(join(this.folder, 'site', name), 'utf8');
  }
}

describe('the whole files of a long timeline', () => {
  const before = build(paged);
  if (before === null) throw new Error('The content is wrong.');

  test('are those that list records, as known on a day too; of a short one none is', () => {
    const short = build(pagedBy(100_000));
    expect([[...piecedOf(before).keys()], short && [...piecedOf(short).keys()]]).toEqual([
      [...WHOLE, ...knownJsonDays(before).map((day) => `known/${day}/timeline.json`)],
      [],
    ]);
  });

  test(
    `have pieces that are the same after edits where they are made of the same (${RUNS} sequences)`,
    () => {
      let compared = 0;
      fc.assert(
        fc.property(edits(3), (list) => {
          const after = build(list.reduce(editContent, paged));
          if (after === null) return;
          const now = piecedOf(after);
          const differ: string[] = [];
          for (const [name, file] of piecedOf(before)) {
            const other = now.get(name);
            if (other === undefined || recordDigest(file.pieces.basis) !== recordDigest(other.pieces.basis)) continue;
            const old = new Map(Array.from(file.pieces.parts(), (part) => [keyOf(part), part]));
            for (const part of other.pieces.parts()) {
              const earlier = old.get(keyOf(part));
              if (earlier === undefined || typeof part === 'string') continue;
              compared += 1;
              if (textOf(earlier) !== textOf(part)) differ.push(`${name}: ${textOf(part).slice(0, 200)}`);
            }
          }
          expect(differ.slice(0, 5)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
      expect(compared).toBeGreaterThan(RUNS * 100);
    },
    RUNS * 20_000,
  );

  test(
    `are what they are made at once, and as long as they are said to be (${RUNS} sequences)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edits(3), { minLength: 1, maxLength: 3 }), async (sequence) => {
          const site = new Site();
          let now = paged;
          await site.publish(before);
          for (const list of sequence) {
            now = list.reduce(editContent, now);
            const [timeline, again] = [build(now), build(now)];
            if (timeline === null || again === null) return;
            await site.publish(timeline);
            const apart = piecedOf(again);
            for (const [name, file] of piecedOf(timeline)) {
              const text = [...(apart.get(name)?.parts() ?? [])].join('');
              const bytes = WHOLE.includes(name) ? Buffer.byteLength(text) : undefined;
              expect([name, site.text(name) === text, file.bytes?.()]).toEqual([name, true, bytes]);
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    RUNS * 40_000,
  );

  test('are made of few texts where one article is another, and of none to tell their length', async () => {
    const site = new Site();
    await site.publish(before);
    const [article] = before.articles;
    const articles = before.articles.with(0, { ...article, titleTranslation: 'Қазақ, سيل 🌊' } as typeof article &
      object);
    const after = { ...before, articles };
    site.made.length = 0;
    await site.publish(after);
    const events = before.events.filter(({ reports }) => reports.some((report) => report.article === article?.id));
    const count = { ofEvents: events.length, ofArticles: 1 };
    expect(Object.fromEntries(WHOLE.map((name) => [name, site.made.filter((one) => one === name).length]))).toEqual({
      'timeline.json': count.ofEvents + count.ofArticles,
      'timeline.csv': count.ofEvents,
      'timeline.ics': count.ofEvents,
      'timelinejs.json': count.ofEvents,
      'references.bib': 1,
      'references.ris': 1,
      'references.csl.json': 1,
    });
    for (const [name, { bytes, measured }] of piecedOf(after)) {
      if (bytes === undefined || measured === undefined) continue;
      expect(bytes()).toBe(Buffer.byteLength(site.text(name)));
      // Nor is it found out again.
      measured(1);
      expect(bytes()).toBe(1);
    }
  });
});
