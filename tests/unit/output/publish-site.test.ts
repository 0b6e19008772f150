import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesFolder } from '../../../src/commands/output/kept-folder.ts';
import { makerHere } from '../../../src/commands/output/maker-here.ts';
import type { OutputPart } from '../../../src/commands/output/output-part.ts';
import { findPublished, publishSite, type Published } from '../../../src/commands/output/publish-site.ts';
import { surveyLeft, type LeftSurvey } from '../../../src/commands/output/survey-left.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { partLists, planned, textsOf, type MadeUpPart } from '../../support/output-parts.ts';
import { changesEntries, tamper, tamperings } from '../../support/tampering.ts';

/** `RUNS=2000 npx vitest … tests/unit/output` looks further. */
const RUNS = Number(process.env['RUNS'] ?? 25);

/** Milliseconds after which the file system's clock tells another time: it has 100 ticks a second, or more. */
const TICK = 12;

/** A site, and what is kept of it. */
class Site {
  readonly folder: string;
  readonly out: string;
  readonly cache: string;
  made: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
    this.out = join(folder, 'dist');
    this.cache = join(folder, 'cache');
  }

  async publish(
    parts: readonly MadeUpPart[],
    clean = false,
    version = 'v1',
    surveyed: LeftSurvey | null = null,
  ): Promise<Published> {
    this.made = [];
    return this.publishPlanned(
      planned(parts, (path) => this.made.push(path)),
      clean,
      version,
      surveyed,
    );
  }

  async publishPlanned(
    all: readonly OutputPart[],
    clean = false,
    version = 'v1',
    surveyed: LeftSurvey | null = null,
  ): Promise<Published> {
    // Two make some of the parts each, at the same time.
    const makers = [0, 1].map((one) => makerHere(all.filter((_, at) => at % 2 === one)));
    const of = { version, content: contentOf(all) };
    return publishSite(this.out, of, makers, this.cache, clean, () => Promise.resolve(surveyed));
  }

  /** What is told of a site of these parts, where it is published already. */
  find(parts: readonly MadeUpPart[], version = 'v1'): Published | null {
    return findPublished(this.out, { version, content: contentOf(planned(parts)) }, this.cache);
  }

  /** What is found of the site before. */
  survey(): LeftSurvey | null {
    return existsSync(this.cache) ? surveyLeft(this.kept) : null;
  }

  /** The folder in which the records and the spare site lie. */
  get kept(): string {
    const [name = ''] = readdirSync(this.cache);
    return join(this.cache, name);
  }
}

/** Every file with its text; links and empty folders are told, too. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.flatMap((entry): [string, string][] => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isFile()) return [[name, readFileSync(path, 'utf8')]];
    if (!entry.isDirectory()) return [[name, 'a link']];
    return readdirSync(path).length === 0 ? [[name, 'an empty folder']] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Parts are made of as much as their keys say. */
function contentOf(parts: readonly OutputPart[]): string {
  return parts.map(({ name, key }) => `${name} ${key.slice(0, 4)}`).join('|');
}

const PAGE = { name: 'index.html', files: { 'index.html': 'first' } };
const OTHER = { name: 'a/index.html', files: { 'a/index.html': 'other' } };
const MANY = { name: 'many/', files: { 'many/one': '1', 'many/two': '2', 'many/three': '3' } };

/** Parts whose files are written without a pause: of two of one path, one does not find the other half written. */
function inOneGo(parts: readonly MadeUpPart[]): readonly OutputPart[] {
  return planned(parts).map((part) => ({
    ...part,
    make: async () => (await part.make()).map((file) => ({ ...file, content: [file.content as string] })),
  }));
}

describe('publishing a site', () => {
  test(`makes what changed since, and nothing else (${RUNS} sequences)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(partLists, { minLength: 2, maxLength: 5 }), async (lists) => {
        const folder = temporaryFolder(() => undefined);
        try {
          const site = new Site(folder);
          let last: Record<string, string> = {};
          for (const parts of lists) {
            const { made, files, anew, unkept } = await site.publish(parts);
            const texts = textsOf(parts);
            expect(contentsOf(site.out)).toEqual(texts);
            expect({ files, anew, unkept, made }).toEqual({
              files: Object.keys(texts).length,
              anew: null,
              unkept: null,
              made: site.made.length,
            });
            // What the site had with the same text is not made.
            const single = site.made.filter((path) => !path.startsWith('many/'));
            expect(single.filter((path) => texts[path] === last[path])).toEqual([]);
            last = texts;
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: RUNS },
    );
  });

  test(`gives the same whatever was done to the site and what is kept of it (${RUNS} sequences)`, async () => {
    const steps = fc.array(
      fc.record({
        parts: partLists,
        published: fc.array(tamperings, { maxLength: 2 }),
        spare: fc.array(tamperings, { maxLength: 2 }),
        records: fc.constantFrom('stay', 'stay', 'stay', 'go', 'damaged', 'swapped'),
        same: fc.boolean(),
        looked: fc.constantFrom('not', 'before', 'after'),
      }),
      { minLength: 2, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const folder = temporaryFolder(() => undefined);
        try {
          const site = new Site(folder);
          let parts: readonly MadeUpPart[] = [PAGE];
          let found: LeftSurvey | null = null;
          for (const step of list) {
            if (!step.same) ({ parts } = step);
            const texts = textsOf(parts);
            const there = site.find(parts);
            if (there !== null) expect(contentsOf(site.out)).toEqual(texts);
            const { files, warnings, ...published } = await site.publish(parts, false, 'v1', found);
            if (there !== null) expect(there).toEqual({ files, warnings, ...published });
            expect(contentsOf(site.out)).toEqual(texts);
            expect(files).toBe(Object.keys(texts).length);
            expect([...warnings].sort()).toEqual(
              Object.entries(texts).flatMap(([path, text]) => (text === 'b' ? [`${path} is b`] : [])),
            );
            expect(readdirSync(folder).filter((name) => !name.includes('.linked-'))).toEqual(['cache', 'dist']);
            // Nobody looks twice at what is in a file: what is written there meanwhile, the next build finds.
            const isSeen = [...step.published, ...step.spare].every(({ how }) => changesEntries(how));
            const before = step.looked === 'before' && isSeen ? site.survey() : null;
            // Within one tick of the file system's clock, two changes of a folder look like one.
            await setTimeout(TICK);
            for (const one of step.published) tamper(site.out, one);
            for (const one of step.spare) tamper(join(site.kept, 'spare'), one);
            changeRecords(site.kept, step.records);
            found = step.looked === 'after' ? site.survey() : before;
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('is found where it is of the same content and code, as it was left', async () => {
    const site = new Site(temporaryFolder());
    const parts = [PAGE, { name: 'b.txt', files: { 'b.txt': 'b' } }];
    expect(site.find(parts)).toBeNull();
    await site.publish(parts);
    const found = { files: 2, made: 0, anew: null, unkept: null, warnings: ['b.txt is b'] };
    expect(site.find(parts)).toEqual(found);
    expect([site.find([PAGE]), site.find(parts, 'v2')]).toEqual([null, null]);
    const untold = { version: 'v1', content: null };
    expect(findPublished(site.out, untold, site.cache)).toBeNull();

    writeFileSync(join(site.out, 'CNAME'), 'news.example');
    expect(site.find(parts)).toBeNull();
    rmSync(join(site.out, 'CNAME'));
    writeFileSync(join(site.out, 'index.html'), 'edited');
    expect(site.find(parts)).toBeNull();
    await site.publish(parts);
    expect(site.find(parts)).toEqual(found);
    const record = join(site.kept, 'published.json');
    writeFileSync(record, readFileSync(record, 'utf8').slice(0, -1));
    expect(site.find(parts)).toBeNull();
    await publishSite(site.out, untold, [makerHere(planned(parts))], site.cache, false);
    expect([site.find(parts), findPublished(site.out, untold, site.cache)]).toEqual([null, null]);
    // Nor is it planned again where other content has made the same.
    await site.publish(parts);
    expect(site.made).toEqual([]);
    expect(site.find(parts)).toEqual(found);
  });

  test('believes a survey of what no build has touched since', async () => {
    const site = new Site(temporaryFolder());
    const third = { ...PAGE, files: { 'index.html': 'third' } };
    await site.publish([PAGE, OTHER]);
    await site.publish([third, OTHER]);
    // A survey that says what is not so shows whether it is believed.
    const found = site.survey();
    if (found === null) throw new Error('There is no site before.');
    const said = { ...found, survey: { ...found.survey, touchedParts: new Set([PAGE.name]) } };
    await site.publish([PAGE, OTHER], false, 'v1', said);
    expect(site.made).toEqual(['index.html']);

    // That build has left another site before, and another record of it.
    await site.publish([third, OTHER], false, 'v1', said);
    expect(site.made).toEqual([]);
    expect(contentsOf(site.out)).toEqual({ 'a/index.html': 'other', 'index.html': 'third' });
  });

  test('says why it makes anew what was made before', async () => {
    const site = new Site(temporaryFolder());
    const parts = [PAGE, OTHER];
    expect((await site.publish(parts)).anew).toBeNull();

    writeFileSync(join(site.out, 'index.html'), 'edited');
    expect(await site.publish(parts)).toMatchObject({
      made: 1,
      anew: 'since the last build 1 file of the site came, changed or went',
    });
    writeFileSync(join(site.kept, 'published.json'), '{}');
    expect(await site.publish(parts)).toMatchObject({ anew: 'the record of the last build is damaged' });
    rmSync(join(site.kept, 'published.json'));
    expect(await site.publish(parts)).toMatchObject({ anew: 'there is no record of how it was made before' });
    expect(await site.publish([{ ...PAGE, files: { 'index.html': 'x' } }], false, 'v2')).toMatchObject({
      made: 1,
      anew: 'the code, a style, the configuration or a package changed',
    });
    expect(await site.publish(parts, true)).toMatchObject({ made: 2, anew: null });
  });

  test('keeps the site before for the next build, but nothing that other code made', async () => {
    const site = new Site(temporaryFolder());
    const kept = (): unknown => contentsOf(join(site.kept, 'spare'));
    const fresh = { ...PAGE, files: { 'index.html': 'second' } };
    await site.publish([PAGE]);
    await site.publish([PAGE, OTHER]);
    expect(kept()).toEqual({ 'index.html': 'first' });
    await site.publish([fresh, OTHER], false, 'v2');
    expect(kept()).toEqual({ 'a/index.html': 'other', 'index.html': 'second' });
    expect(await site.publish([fresh], false, 'v2')).toMatchObject({ made: 0, anew: null });
    expect(kept()).toEqual({ 'a/index.html': 'other', 'index.html': 'second' });
  });

  test('keeps of long files what is told of those that there are', async () => {
    const site = new Site(temporaryFolder());
    await site.publish([PAGE, OTHER]);
    const pieces = piecesFolder(site.kept);
    mkdirSync(pieces);
    for (const name of [PAGE.name, OTHER.name, 'known/2022-01-05/timeline.json', 'known/ж.json'])
      writeFileSync(join(pieces, encodeURIComponent(name)), '');
    writeFileSync(join(pieces, '.index.html.next-1'), '');
    writeFileSync(join(pieces, '50%'), 'not encoded');
    const fresh = { ...PAGE, files: { 'index.html': 'second' } };
    await site.publish([fresh, { name: 'known/ж.json', files: { 'known/ж.json': '' } }]);
    expect(readdirSync(pieces).map(decodeURIComponent).sort()).toEqual([
      '.index.html.next-1',
      'index.html',
      'known/ж.json',
    ]);
  });

  test('takes away what nobody built, such as a CNAME, even where nothing else changed', async () => {
    const site = new Site(temporaryFolder());
    await site.publish([PAGE]);
    writeFileSync(join(site.out, 'CNAME'), 'news.example');
    expect(await site.publish([PAGE])).toMatchObject({ made: 0 });
    expect(contentsOf(site.out)).toEqual({ 'index.html': 'first' });
    await site.publish([PAGE, OTHER]);
    expect(contentsOf(site.out)).toEqual({ 'a/index.html': 'other', 'index.html': 'first' });
  });

  test('into a folder that a link leads to, without touching the link', async () => {
    const folder = temporaryFolder();
    const site = new Site(folder);
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), site.out);
    await site.publish([PAGE]);
    expect(await site.publish([PAGE])).toMatchObject({ made: 0, anew: null });
    expect(await site.publish([PAGE, OTHER])).toMatchObject({ made: 1, anew: null });
    expect(contentsOf(join(folder, 'real'))).toEqual({ 'a/index.html': 'other', 'index.html': 'first' });
    expect(contentsOf(folder)['dist']).toBe('a link');
  });

  test('refuses two files of one name', async () => {
    const site = new Site(temporaryFolder());
    await expect(site.publish([PAGE, PAGE])).rejects.toThrow('The site has two files `index.html`');
    expect(existsSync(site.out)).toBe(false);
  });

  test('refuses a file of the name of one that another part makes among several', async () => {
    const twin = { name: 'many/two', files: { 'many/two': 'from elsewhere' } };
    const said = 'The site has two files `many/two`: is one of that name in `public/`?';
    const site = new Site(temporaryFolder());
    const publish = (parts: readonly MadeUpPart[]): Promise<Published> => site.publishPlanned(inOneGo(parts));
    await expect(publish([PAGE, MANY, twin])).rejects.toThrow(said);
    expect(existsSync(site.out)).toBe(false);
    // Also where one of them was published before.
    for (const [before, after] of [
      [
        [PAGE, MANY],
        [PAGE, MANY, twin],
      ],
      [
        [PAGE, twin],
        [twin, PAGE, MANY],
      ],
    ] as const) {
      await publish(before);
      for (const list of [after, [...after, OTHER]]) {
        await expect(publish(list)).rejects.toThrow(said);
        expect(contentsOf(site.out)).toEqual(textsOf(before));
      }
      expect(readdirSync(site.folder)).toEqual(['cache', 'dist']);
    }
    await site.publish([PAGE, MANY]);
    expect(contentsOf(site.out)).toEqual(textsOf([PAGE, MANY]));
  });

  test('counts each file that somebody wrote into once, whatever part it is of', async () => {
    const site = new Site(temporaryFolder());
    for (const text of ['first', 'second']) await site.publish([MANY, { ...PAGE, files: { 'index.html': text } }]);
    for (const name of ['many/two', 'many/three']) writeFileSync(join(site.out, name), 'edited');
    expect(await site.publish([MANY, PAGE])).toMatchObject({
      anew: 'since the last build 2 files of the site came, changed or went',
    });
    expect(contentsOf(site.out)).toEqual(textsOf([MANY, PAGE]));
  });

  test('that cannot be kept, is there all the same, and the reason is told', async () => {
    const site = new Site(temporaryFolder());
    writeFileSync(site.cache, 'a file in the place of the folder');
    for (const text of ['first', 'second', 'second']) {
      const { unkept } = await site.publish([{ name: 'index.html', files: { 'index.html': text } }]);
      expect(contentsOf(site.out)).toEqual({ 'index.html': text });
      expect(unkept).toMatch(/^E(NOTDIR|EXIST): /);
    }
  });

  test('of which a part cannot be made, stays as it was', async () => {
    const site = new Site(temporaryFolder());
    await site.publish([PAGE, OTHER]);
    const made: string[] = [];
    const slow = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => ({
      name,
      key: name,
      make: async () => {
        await setTimeout(20);
        made.push(name);
        return [{ path: name, content: name }];
      },
    }));
    const parts = [{ name: 'x', key: 'x', make: () => Promise.reject(new Error('No such page.')) }, ...slow];
    const makers = [makerHere(planned([OTHER])), makerHere(parts)];
    await expect(publishSite(site.out, { version: 'v1', content: null }, makers, site.cache, false)).rejects.toThrow(
      'No such page.',
    );
    // What had begun has ended before that is said, and nothing else has begun.
    expect(made).toEqual(['one', 'two', 'three']);
    await setTimeout(60);
    expect(made).toEqual(['one', 'two', 'three']);
    expect(contentsOf(site.out)).toEqual({ 'a/index.html': 'other', 'index.html': 'first' });
    expect(readdirSync(site.folder)).toEqual(['cache', 'dist']);
    expect(await site.publish([PAGE])).toMatchObject({ made: 0, anew: null });
  });
});

function changeRecords(kept: string, how: string): void {
  const names = ['published.json', 'spare.json'].map((name) => join(kept, name)).filter((file) => existsSync(file));
  const texts = names.map((file) => readFileSync(file, 'utf8'));
  for (const [at, file] of names.entries()) {
    if (how === 'go') rmSync(file);
    if (how === 'damaged') writeFileSync(file, (texts[at] ?? '').slice(0, -3));
    if (how === 'swapped') writeFileSync(file, texts[1 - at] ?? '');
  }
}
