import type { CslItem } from '../../../../src/exports/citing/csl-item.ts';
import { articleReference } from '../../../../src/exports/citing/article-reference.ts';
import type { Reference } from '../../../../src/exports/citing/reference.ts';
import { article, vocabulary } from '../../views/small-timeline.ts';

/** A reference made by hand: what a case does not name has a plain value. */
export function reference(
  id: string,
  item: Partial<CslItem>,
  also: Partial<Omit<Reference, 'item'>> = {},
  without: readonly (keyof CslItem)[] = [],
): Reference {
  const title = also.title ?? item.title ?? 'River rises again';
  const translation = also.titleTranslation ?? null;
  const whole = {
    id,
    type: 'article-newspaper',
    title: translation === null ? title : `${title} [${translation}]`,
    'container-title': 'The Delta Gazette',
    issued: { 'date-parts': [[2021, 3, 2]] },
    URL: 'https://gazette.example/a',
    language: 'en',
    ...item,
  };
  return {
    item: Object.fromEntries(
      Object.entries(whole).filter(([key]) => !(without as readonly string[]).includes(key)),
    ) as unknown as CslItem,
    title,
    titleTranslation: null,
    supplied: false,
    dateInferred: false,
    retracted: false,
    agency: null,
    archive: null,
    ...also,
  };
}

const web = { type: 'webpage', 'container-title': 'Radio Wave' } as const;
const person = (given: string, family: string): { family: string; given: string } => ({ family, given });
const many = (count: number): readonly { family: string; given: string }[] =>
  Array.from({ length: count }, (_, at) => person('Ann', `Nur${String.fromCodePoint(65 + at)}`));

/** One reference for each thing that can go wrong. */
export const hardCases: readonly Reference[] = [
  reference('newspaper-unsigned', {}),
  reference('site-unsigned', web),
  reference('newspaper-signed', { author: [person('Dana', 'Reyes')] }),
  reference('site-signed', { ...web, author: [person('Dana', 'Reyes')] }),
  reference('two-authors', { author: [person('Dana', 'Reyes'), person('Jean-Paul', 'Okoye')] }),
  reference('three-authors', { author: many(3) }),
  reference('ten-authors', { author: many(10) }),
  reference('eleven-authors', { author: many(11) }),
  reference('twenty-authors', { author: many(20) }),
  reference('twenty-one-authors', { author: many(21) }),
  reference('agency', { author: [{ literal: 'Agence France-Presse' }] }),
  reference('agency-and-person', { author: [{ literal: 'Agence France-Presse' }, person('Dana', 'Reyes')] }),
  reference('person-and-agency', { author: [person('Dana', 'Reyes'), { literal: 'Agence France-Presse' }] }),
  reference('own-site', { ...web, author: [{ literal: 'Radio Wave' }] }),
  reference('own-newspaper', { author: [{ literal: 'The Delta Gazette' }] }),
  reference('one-name', { author: [{ literal: 'Тоқаев' }] }),
  reference('initials', { author: [person('D. A.', 'Reyes'), person('J.-P.', 'Okoye')] }),
  reference('suffix', { author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }] }),
  reference('suffix-second', {
    author: [person('Dana', 'Reyes'), { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  }),
  reference('particle', { author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }] }),
  reference('particle-second', {
    author: [person('Dana', 'Reyes'), { family: 'Berg', given: 'Eva', 'non-dropping-particle': 'van der' }],
  }),
  reference('particle-tied', { author: [{ family: 'Hakim', given: 'Tawfiq', 'non-dropping-particle': 'al-' }] }),
  reference('particle-elided', { author: [{ family: 'Estaing', given: 'Valéry', 'non-dropping-particle': 'd’' }] }),
  reference(
    'russian-name',
    { language: 'ru', author: [person('Юрий Андреевич', 'Иванов')] },
    { title: 'Река вышла из берегов' },
  ),
  reference(
    'kazakh-name',
    { language: 'kk', author: [person('Әлия', 'Құдретова'), person('Өмір', 'Ахметов')] },
    { title: 'Өзен арнасынан асты' },
  ),
  reference(
    'translated',
    { ...web, language: 'ru' },
    { title: 'Река вышла из берегов', titleTranslation: 'River breaks its banks' },
  ),
  reference(
    'translated-question',
    { language: 'es' },
    { title: '¿Sube el río?', titleTranslation: 'Is the river rising?' },
  ),
  reference('supplied', web, { title: '[Report on the flood]', supplied: true }),
  reference('date-inferred', {}, { dateInferred: true }),
  reference('no-date', {}, {}, ['issued']),
  reference('no-date-signed', { author: [person('Dana', 'Reyes')] }, {}, ['issued']),
  reference(
    'no-date-accessed',
    { accessed: { 'date-parts': [[2026, 11, 22]] }, author: [person('Dana', 'Reyes')] },
    {},
    ['issued'],
  ),
  reference('no-date-accessed-unsigned', { accessed: { 'date-parts': [[2026, 11, 22]] } }, {}, ['issued']),
  reference('accessed', { accessed: { 'date-parts': [[2026, 11, 22]] } }),
  reference('month', { issued: { 'date-parts': [[2021, 9]] } }),
  reference('year', { issued: { 'date-parts': [[2021]] } }),
  articleReference(
    article('retracted', {
      outlet: 'gazette',
      authors: ['Dana Reyes'],
      title: 'River rises',
      retracted: 'The river had not risen.',
    }),
    vocabulary,
  ),
  articleReference(
    article('article-of-a-month', {
      outlet: 'gazette',
      title: 'River rises',
      authors: ['Dana Reyes'],
      published: '2021-02',
      publishedDay: '2021-02-28',
      inferred: { published: 'the copy names no day' },
    }),
    vocabulary,
  ),
  articleReference(
    article('article-of-a-year', {
      outlet: 'gazette',
      title: 'River rises',
      published: '2021',
      publishedDay: '2021-12-31',
      inferred: { published: 'the copy names no month' },
    }),
    { ...vocabulary, outlets: vocabulary.outlets.map((outlet) => ({ ...outlet, kind: 'newspaper' })) },
  ),
  reference('june', { issued: { 'date-parts': [[2021, 6, 30]] } }),
  reference('no-address', {}, {}, ['URL']),
  reference('no-address-no-date', {}, {}, ['URL', 'issued']),
  reference('brackets-in-address', { URL: 'https://gazette.example/a_(b)' }),
  reference('signs-in-address', { URL: 'https://gazette.example/a?b=1&c=%D0%B0_2~#d-e' }),
  reference('question', {}, { title: 'Where does the river go?' }),
  reference('question-on-site', web, { title: 'Where does the river go?' }),
  reference('exclamation', {}, { title: 'Run!' }),
  reference('full-stop', {}, { title: 'It flows to the U.S.' }),
  reference('ellipsis', {}, { title: 'And then…' }),
  reference('straight-quotes', {}, { title: `Mayor's 'open the gates' order` }),
  reference('straight-double-quotes', {}, { title: '"Open the gates", says mayor' }),
  reference('curly-quotes', {}, { title: 'Mayor calls it “a lie”' }),
  reference('quotes-at-end-on-site', web, { title: 'Mayor calls it “a lie”' }),
  reference('question-in-quotes', {}, { title: 'Mayor asks: “Who opened the gates?”' }),
  reference('quotes-in-quotes', {}, { title: 'Mayor: “They said ‘Open’ and left”' }),
  reference('angled-quotes', { language: 'ru' }, { title: '«Открыть ворота»: слова мэра' }),
  reference('low-quotes', { language: 'de' }, { title: 'Der Befehl „Tore auf“ und seine Folgen' }),
  reference('title-case-kept', {}, { title: 'River Breaks Its Banks In The Delta As Mayor Looks On' }),
  reference(
    'title-case-small-words',
    {},
    { title: 'river of the delta: a week that shook it, and what it left behind' },
  ),
  reference('title-case-hyphens', {}, { title: 'Mayor gives open-the-gates order to off-duty guards' }),
  reference('title-case-last-word', {}, { title: 'What the mayor gave in to' }),
  reference('title-case-names', {}, { title: 'iPhone of al-Hakim found with 4.4 thousand photos' }),
  reference('title-case-single-letter', {}, { title: 'plan B is a mess' }),
  reference('other-language', { language: 'es' }, { title: 'Sube el río en el delta' }),
  reference('capitals', {}, { title: 'CSTO TO DISPATCH 2,500 TROOPS' }),
  reference('special-characters', {}, { title: 'Dams & dykes: 100% of C# costs $5_000 ~ {A} \\ B^2' }),
  reference('pipe', {}, { title: 'Protesters Storm Offices | Wave News' }),
  reference('dash', {}, { title: '164 drowned in floods – health ministry' }),
  reference('container-with-mark', { 'container-title': 'Yahoo!' }),
  reference('container-with-mark-signed', { 'container-title': 'Wave?', author: [person('Dana', 'Reyes')] }),
];
