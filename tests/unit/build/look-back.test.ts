import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lookBack, type LookBack } from '../../../src/commands/build/look-back.ts';
import { keptFolder, publishedRecord, spareFolder, spareRecord } from '../../../src/commands/output/kept-folder.ts';
import { makerHere } from '../../../src/commands/output/maker-here.ts';
import { publishSite } from '../../../src/commands/output/publish-site.ts';
import { surveyLeft } from '../../../src/commands/output/survey-left.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { planned } from '../../support/output-parts.ts';

const DATE = {
  edtf: '2022-01-05',
  start: '2022-01-05',
  end: '2022-01-05',
  precision: 'day',
  time: null,
  timeZone: null,
};
const EVENT = { id: 'one', title: 'Один', date: DATE, origins: ['o'], disagreements: [] };
const TIMELINE = JSON.stringify({
  formatVersion: 1,
  events: [{ ...EVENT, reports: [{ article: 'a', html: '<p>not compared</p>' }] }],
});
const BEFORE = {
  events: [{ ...EVENT, date: { ...DATE, approximate: false, uncertain: false }, reports: [{ article: 'a' }] }],
};

/** A site of so many files that a thread looks at it, published twice; the second time with other texts. */
async function longSite(files: number): Promise<{ out: string; cache: string; kept: string }> {
  const folder = temporaryFolder();
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  for (const text of ['first', 'second']) {
    const names = Array.from({ length: files }, (_, at) => `a-file-of-a-site-with-a-name-of-some-length-${String(at)}`);
    const parts = planned([
      ...names.map((name, at) => ({ name, files: { [name]: at === 0 ? text : 'same' } })),
      { name: 'timeline.json', files: { 'timeline.json': TIMELINE } },
    ]);
    await publishSite(out, { version: 'v1', content: null }, [makerHere(parts)], cache, false);
  }
  return { out, cache, kept: keptFolder(cache, out) };
}

const asked = async ({ survey, before }: LookBack): Promise<unknown> => [await survey(), await before()];

describe('what the last build left', () => {
  test('is told by a thread as it is told here', { timeout: 30_000 }, async () => {
    const { out, cache, kept } = await longSite(20_000);
    writeFileSync(join(spareFolder(kept), 'stray'), '');
    const found = surveyLeft(kept);
    expect(found?.survey).toEqual({ strays: ['stray'], touched: [], touchedParts: new Set() });
    expect(await asked(lookBack(null, out, cache, 2))).toEqual([found, BEFORE]);
    expect(await asked(lookBack(null, out, cache, 1))).toEqual([null, BEFORE]);
    // What the editor names is read here.
    const named = join(out, '..', 'named.json');
    writeFileSync(named, JSON.stringify({ formatVersion: 1, events: [] }));
    expect(await asked(lookBack(named, out, cache, 2))).toEqual([found, { events: [] }]);
    expect(() => lookBack(join(out, 'index.html'), out, cache, 2)).toThrow('cannot be read');

    const error = vi.spyOn(console, 'error').mockReturnValue();
    writeFileSync(join(out, 'timeline.json'), '{}');
    expect(await lookBack(null, out, cache, 2).before()).toBeNull();
    expect(await lookBack(null, out, cache, 1).before()).toBeNull();
    rmSync(join(out, 'timeline.json'));
    mkdirSync(join(out, 'timeline.json'));
    expect(await lookBack(null, out, cache, 2).before()).toBeNull();
    expect(await lookBack(null, out, cache, 1).before()).toBeNull();
    const [said, again, ...unread] = error.mock.calls.map(String);
    error.mockRestore();
    expect(said).toMatch(/timeline\.json:1:1 .*lack of `formatVersion`.*\. The changes are not told\.$/);
    expect(again).toBe(said);
    expect(unread).toEqual([
      expect.stringMatching(/timeline\.json` cannot be read \(EISDIR\)\. The changes are not told\.$/),
      unread[0],
    ]);

    rmSync(join(out, 'timeline.json'), { recursive: true });
    expect(await lookBack(null, out, cache, 2).before()).toBeNull();
  });

  test('of a short site is looked at here', async () => {
    const { out, cache } = await longSite(3);
    expect(await asked(lookBack(null, out, cache, 2))).toEqual([null, BEFORE]);
  });

  test('that is nothing, or damaged, is nothing', async () => {
    const folder = temporaryFolder();
    const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
    expect(await asked(lookBack(null, out, cache, 2))).toEqual([null, null]);
    const kept = keptFolder(cache, out);
    mkdirSync(kept, { recursive: true });
    writeFileSync(publishedRecord(kept), 'damaged');
    writeFileSync(spareRecord(kept), 'x'.repeat(4_000_000));
    expect(await asked(lookBack(null, out, cache, 2))).toEqual([null, null]);
  });
});
