import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslDate, CslName } from '../../../../src/exports/citing/csl-item.ts';
import type { Reference } from '../../../../src/exports/citing/reference.ts';
import { allReferences, eventReferences } from '../../../../src/exports/citing/references.ts';
import { writeReferences } from '../../../../src/exports/citing/write-references.ts';
import { routesFor } from '../../../../src/routes.ts';
import { realTimeline } from '../../../support/real-timeline.ts';
import { hardCases, reference } from './hard-cases.ts';

const FORMATS = {
  bibtex: { file: 'bib', type: '@biblatex/text' },
  ris: { file: 'ris', type: '@ris/file' },
} as const;

type Format = keyof typeof FORMATS;

/** An item as citation-js reads it. */
interface ReadItem {
  readonly author?: readonly CslName[];
  /** As RIS calls who wrote a newspaper’s article; this reader leaves such names undivided. */
  readonly reporter?: string | readonly string[];
  readonly title: string;
  readonly 'original-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
}

function readBack(references: readonly Reference[], format: Format): readonly ReadItem[] {
  const { file, type } = FORMATS[format];
  return new Cite(writeReferences(references, file), { forceType: type }).data as unknown as readonly ReadItem[];
}

/** The letters of a name’s parts: readers divide a particle from the family’s name each in their way. */
function lettersOf(name: CslName | string): string {
  const parts =
    typeof name === 'string'
      ? name.split(', ')
      : 'literal' in name
        ? [name.literal]
        : [`${name['non-dropping-particle'] ?? ''}${name.family}`, name.given ?? '', name.suffix ?? ''];
  return parts
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('|')
    .replace(/\|+$/u, '');
}

function plain(item: ReadItem, format: Format, newspaper: boolean): object {
  const date = item.issued?.['date-parts'][0];
  return {
    authors: (item.author ?? [item.reporter ?? []].flat()).map(lettersOf),
    title: item['original-title'] ?? item.title,
    // This reader of RIS takes no more than the year of a newspaper's article.
    date: format === 'ris' && newspaper ? date?.slice(0, 1) : date,
    url: item.URL,
  };
}

function expectReadBack(references: readonly Reference[], format: Format): void {
  const read = readBack(references, format);
  const isNewspaper = (at: number): boolean => references[at]?.item.type === 'article-newspaper';
  expect(read.map((item, at) => plain(item, format, isNewspaper(at)))).toEqual(
    references.map(({ item, title, retracted }, at) =>
      // RIS has no other field for it.
      plain(
        { ...item, title: retracted && format === 'ris' ? `${title} [Retracted]` : title },
        format,
        isNewspaper(at),
      ),
    ),
  );
}

describe.each(Object.keys(FORMATS) as Format[])('%s is read back', (format) => {
  test.each(hardCases.map((one) => [one.item.id, one] as const))('%s', (_, one) => {
    expectReadBack([one], format);
  });

  test('every real article and event', () => {
    const timeline = realTimeline();
    const routes = routesFor(timeline.vocabulary.site.url);
    expectReadBack([...allReferences(timeline).map(({ reference }) => reference())], format);
    for (const event of timeline.events) expectReadBack(eventReferences(timeline, event, routes), format);
  });

  test('any headline', () => {
    const letters = Array.from('aZ9é қҒ&%$#_{}~^\\"\'|=[]<>@,;:-–?!/()*+`«»');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }), (text) => {
        const title = `T${text}T`.replace(/\s+/gu, ' ');
        expectReadBack([reference('any', { type: 'webpage' }, { title })], format);
      }),
    );
  });
});

const whole: Reference = {
  ...reference(
    '2021-03-02-wave-река',
    {
      type: 'webpage',
      'container-title': 'Radio & Wave',
      author: [
        { family: 'Құдретова', given: 'Әлия' },
        { family: 'Berg', given: 'Eva', 'non-dropping-particle': 'van der' },
        { literal: 'Wave and Sons, Ltd' },
      ],
      accessed: { 'date-parts': [[2026, 11, 22]] },
      language: 'kk',
      note: 'Worked out are the date.\nAll of it.',
    },
    { title: 'Өзен 100% арнасынан\nасты', titleTranslation: 'River is {out} of its bed' },
  ),
};

test('a whole entry of BibTeX', () => {
  expect(writeReferences([whole, reference('b', {})], 'bib')).toBe(
    [
      '@online{2021-03-02-wave-река,',
      '  author = {Құдретова, Әлия and van der Berg, Eva and {Wave and Sons, Ltd}},',
      '  title = {{Өзен 100\\% арнасынан асты}},',
      '  titleaddon = {[River is \\textbraceleft{}out\\textbraceright{} of its bed]},',
      '  organization = {Radio \\& Wave},',
      '  date = {2021-03-02},',
      '  url = {https://gazette.example/a},',
      '  urldate = {2026-11-22},',
      '  langid = {kazakh},',
      '  note = {Worked out are the date. All of it.},',
      '}',
      '',
      '@article{b,',
      '  title = {{River rises again}},',
      '  journaltitle = {The Delta Gazette},',
      '  entrysubtype = {newspaper},',
      '  date = {2021-03-02},',
      '  url = {https://gazette.example/a},',
      '  langid = {english},',
      '}',
      '',
    ].join('\n'),
  );
});

test('a whole record of RIS', () => {
  expect(writeReferences([whole, reference('b', { issued: { 'date-parts': [[2021, 9]] } })], 'ris')).toBe(
    [
      'TY  - ELEC',
      'ID  - 2021-03-02-wave-река',
      'AU  - Құдретова, Әлия',
      'AU  - van der Berg, Eva',
      'AU  - Wave and Sons Ltd',
      'TI  - Өзен 100% арнасынан асты',
      'TT  - River is {out} of its bed',
      'T2  - Radio & Wave',
      'DA  - 2021/03/02/',
      'PY  - 2021',
      'UR  - https://gazette.example/a',
      'Y2  - 2026/11/22/',
      'LA  - kk',
      'N1  - Worked out are the date. All of it.',
      'ER  - ',
      '',
      'TY  - NEWS',
      'ID  - b',
      'TI  - River rises again',
      'T2  - The Delta Gazette',
      'DA  - 2021/09//',
      'PY  - 2021',
      'UR  - https://gazette.example/a',
      'LA  - en',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('CSL-JSON holds the items as they are', () => {
  const text = writeReferences([whole, reference('b', {})], 'csl.json');
  expect(JSON.parse(text)).toEqual([whole.item, reference('b', {}).item]);
  expect(text.endsWith(']\n')).toBe(true);
});
