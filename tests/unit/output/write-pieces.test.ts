import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { digest } from '../../../src/commands/build/digest.ts';
import { placeFile } from '../../../src/commands/output/place-file.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** `RUNS=2000 npx vitest … tests/unit/output` looks further. */
const RUNS = Number(process.env['RUNS'] ?? 100);
const PATH = 'data/timeline.json';

/** A site that is published, and what was made of its one file. */
class Site {
  readonly folder = temporaryFolder();
  readonly site = join(this.folder, 'site');
  readonly records = join(this.folder, 'pieces');
  readonly file = join(this.site, PATH);
  made: string[] = [];
  bytes = -1;

  /** Makes the file of texts, each its own key, and publishes it. */
  async publish(
    texts: readonly string[],
    { copied = true, version = 'v1', during = (): void => undefined } = {},
  ): Promise<string> {
    this.made = [];
    const next = join(this.folder, 'next');
    rmSync(next, { recursive: true, force: true });
    const pieces = (): Iterable<{ key: string; text: () => string }> =>
      texts.values().map((text) => ({
        key: digest(text),
        text: () => {
          during();
          this.made.push(text);
          return text;
        },
      }));
    const place = { site: this.site, records: this.records, copied };
    const measured = (bytes: number): void => {
      this.bytes = bytes;
    };
    await placeFile(next, { path: PATH, content: { pieces, version, place, measured } }, new Set());
    const written = readFileSync(join(next, PATH), 'utf8');
    mkdirSync(join(this.site, 'data'), { recursive: true });
    rmSync(this.file, { recursive: true, force: true });
    renameSync(join(next, PATH), this.file);
    return written;
  }
}

/** Changes what is kept of the file. */
function damage(records: string, by: (bytes: Buffer) => Buffer): void {
  for (const name of readdirSync(records)) writeFileSync(join(records, name), by(readFileSync(join(records, name))));
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

function folderFor(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

/** As long and as old, but not the same file. */
function replaced(file: string): void {
  const { size, atime, mtime } = statSync(file);
  writeFileSync(`${file}.next`, 'x'.repeat(size));
  utimesSync(`${file}.next`, atime, mtime);
  renameSync(`${file}.next`, file);
}

const OLD = ['[', 'Қар еріді, ', 'سيل, ', '🌊', 'long '.repeat(90_000), '', 'end]'];
const NEW = ['[', 'new, ', 'سيل, ', '🌊', 'long '.repeat(90_000), '', 'өзен ', 'Қар еріді, ', 'end]'];
let site: Site;
beforeEach(() => {
  site = new Site();
});

describe('a file of pieces', () => {
  test(`is what they are together, and those that are published are not made again (${RUNS} sequences)`, async () => {
    const text = fc.oneof(
      fc.constantFrom('', 'a', 'Қазақ', 'سيل', '🌊🌊', 'x'.repeat(300_000), 'ж'.repeat(150_000)),
      fc.string({ unit: 'binary' }),
    );
    const lists = fc.array(fc.uniqueArray(text, { maxLength: 12 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lists, async (sequence) => {
        const one = new Site();
        let before: readonly string[] = [];
        for (const texts of sequence) {
          const written = await one.publish(texts);
          expect(written === Buffer.from(texts.join('')).toString()).toBe(true);
          expect(one.bytes).toBe(Buffer.byteLength(written));
          expect(one.made).toEqual(texts.filter((each) => !before.includes(each)));
          before = texts;
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('of which some came, went and moved is copied but for what is new', async () => {
    await site.publish(OLD);
    expect(site.made).toEqual(OLD);
    const written = await site.publish(NEW);
    expect([written === NEW.join(''), site.made, site.bytes]).toEqual([
      true,
      ['new, ', 'өзен '],
      Buffer.byteLength(NEW.join('')),
    ]);
  });

  test('is made whole where it is to be, and is copied from the next time', async () => {
    await site.publish(OLD);
    await site.publish(OLD, { copied: false });
    expect(site.made).toEqual(OLD);
    await site.publish(OLD);
    expect(site.made).toEqual([]);
  });

  test.each<readonly [string, (site: Site) => void]>([
    ['the record is gone', ({ records }) => rmSync(records, { recursive: true })],
    ['the record is empty', ({ records }) => damage(records, () => Buffer.alloc(0))],
    ['the end of the record is missing', ({ records }) => damage(records, (bytes) => bytes.subarray(0, -1))],
    ['a bit of a length is another', ({ records }) => damage(records, (bytes) => flipped(bytes, bytes.length - 4))],
    ['a bit of the seal is another', ({ records }) => damage(records, (bytes) => flipped(bytes, 0))],
    ['the published file is gone', ({ file }) => rmSync(file)],
    ['the published file is a folder', ({ file }) => folderFor(file)],
    ['the published file was touched', ({ file }) => utimesSync(file, 1, 1)],
    ['the published file is another', ({ file }) => writeFileSync(file, 'another')],
    ['another is in its place that looks the same', ({ file }) => replaced(file)],
  ])('is made whole where %s', async (_, change) => {
    await site.publish(OLD);
    change(site);
    const written = await site.publish(NEW);
    expect([written === NEW.join(''), site.made]).toEqual([true, NEW]);
  });

  test('is made whole where other code made what is published', async () => {
    await site.publish(OLD);
    expect((await site.publish(NEW, { version: 'v2' })) === NEW.join('')).toBe(true);
    expect(site.made).toEqual(NEW);
  });

  test('is made whole where somebody writes into what is published meanwhile', async () => {
    await site.publish(OLD);
    const text = readFileSync(site.file, 'utf8');
    const during = (): void => writeFileSync(site.file, text.replaceAll('long', 'LONG'));
    const written = await site.publish(NEW, { during });
    expect(written === NEW.join('')).toBe(true);
    expect(site.made).toEqual(['new, ', 'өзен ', ...NEW]);
  });

  test('is made where no record can be kept', async () => {
    writeFileSync(site.records, 'no folder');
    expect((await site.publish(OLD)) === OLD.join('')).toBe(true);
    expect((await site.publish(NEW)) === NEW.join('')).toBe(true);
    expect(site.made).toEqual(NEW);
  });
});
