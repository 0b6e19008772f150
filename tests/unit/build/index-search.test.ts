import { hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexSearch } from '../../../src/commands/index-search.ts';
import type { SearchRecord } from '../../../src/views/search/search-record.ts';

function record(of: number, words = 40): SearchRecord {
  return {
    kind: of % 3 === 0 ? 'article' : 'event',
    url: `/events/${of}/`,
    title: `Event ${of}`,
    language: '',
    translation: '',
    date: '5 January 2022',
    sources: 'BBC',
    content: Array.from({ length: words }, (_, at) => `word${(of * 7 + at * at) % 501}`).join(' '),
    spellings: '',
    places: 'Almaty',
    speakers: '',
    topics: 'protests',
    authors: '',
    originals: '',
    stems: '',
  };
}

const records = Array.from({ length: 300 }, (_, of) => record(of));
/** Some take Pagefind far longer than those that follow. */
const uneven = records.map((_, of) => record(of, of % 50 === 0 ? 20_000 : 3));

test.each([{ some: records }, { some: uneven }])(
  'an index is the same however many are made at once',
  async ({ some }) => {
    const made = () => indexSearch(some, 'en', 'pagefind/', 'program and index');
    const alone = await made();
    const together = await Promise.all([made(), indexSearch(records, 'en', 'other/', 'index'), made()]);
    expect(digests(together[0])).toEqual(digests(alone));
    expect(digests(together[2])).toEqual(digests(alone));
  },
);

test('an index has all of its records', async () => {
  const files = await indexSearch(records, 'en', 'pagefind/', 'index');
  const urls = files.flatMap(({ path, content }) =>
    path.endsWith('.pf_fragment') ? [fragment(content as Uint8Array).url] : [],
  );
  expect(urls.sort()).toEqual(records.map(({ url }) => url).sort());
});

function digests(files: Awaited<ReturnType<typeof indexSearch>>): readonly string[] {
  return files.map(({ path, content }) => `${path} ${hash('sha256', content as Uint8Array)}`).sort();
}

function fragment(content: Uint8Array): { readonly url: string } {
  return JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8')) as { readonly url: string };
}
