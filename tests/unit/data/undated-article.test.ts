import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthName } from '../../../src/timeline/dates/day-names.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { aboutView } from '../../../src/views/about-view.ts';
import { articleView } from '../../../src/views/article-view.ts';
import { cardsOf } from '../../../src/views/cards/cards-of.ts';
import { changesView } from '../../../src/views/changes-view.ts';
import { citeArticle, citeEvent } from '../../../src/views/cite-this.ts';
import { coverageView } from '../../../src/views/coverage-view.ts';
import { dataView } from '../../../src/views/data-view.ts';
import { disagreementsView } from '../../../src/views/disagreements-view.ts';
import { embedAddresses, embedView } from '../../../src/views/embed-view.ts';
import { eventView } from '../../../src/views/event-view.ts';
import { outletView } from '../../../src/views/facets/outlet-view.ts';
import { placeView } from '../../../src/views/facets/place-view.ts';
import { figuresView } from '../../../src/views/figures-view.ts';
import { knownIndexView } from '../../../src/views/known-index-view.ts';
import { knownView } from '../../../src/views/known-view.ts';
import { numberNotes } from '../../../src/views/number-notes.ts';
import { searchRecords } from '../../support/search-records.ts';
import { searchView } from '../../../src/views/search/search-view.ts';
import { articleAbout } from '../../../src/views/sharing/article-about.ts';
import { eventAbout } from '../../../src/views/sharing/event-about.ts';
import { timelineView } from '../../../src/views/timeline-view.ts';
import { timelineFrom } from '../../support/build-from.ts';
import { filesOf } from '../../support/hard-cases.ts';

/** An article that was published in a month or a year, on an event years before, so that no other day is of that month. */
function timelineOf(published: string): Timeline {
  const year = Number(published.slice(0, 4));
  const undated = `---
title: River breaks its banks
outlet: herald
published: ${published}
dateline: northport
url: https://herald.example/river
accessed: 2026-11-20
added: 2026-11-21
inferred:
  published: the copy at hand names no day
---

:::event[River rises]{#river-rises date="5 November ${year - 3}, evening" place="northport" topics="flood"}
The mayor called it :quote[a small thing]{by="mayor"}; :figure[two dead]{measure="killed" value="2" by="mayor"}.
:::

:::event[Sandbags given out]{#sandbags-given-out date="last year"}
They were given out.
:::
`;
  const dated = `---
title: The river
outlet: wire
published: ${year - 2}-05-06
added: 2026-11-21
---

:::event[River is up]{#river-rises date="${year - 3}-11-06" place="westport"}
:figure[Three dead]{measure="killed" value="3" by="mayor"}.
:::
`;
  return timelineFrom({ [`${published}-herald-river.md`]: undated, [`${year - 2}-05-06-wire-river.md`]: dated });
}

/** All that readers and machines are told, but for the pages of the timeline as known on a day. */
function told(timeline: Timeline): string {
  const files = [...filesOf(timeline).values()].map(({ text }) => text);
  const views = [
    aboutView(timeline),
    changesView(timeline),
    coverageView(timeline),
    dataView(timeline),
    disagreementsView(timeline),
    figuresView(timeline),
    timelineView(timeline),
    cardsOf(timeline),
    placeView(timeline, 'northport'),
    outletView(timeline, 'herald'),
    searchRecords(timeline),
    searchView(timeline),
    ...embedAddresses(timeline).map((address) => embedView(timeline, address)),
    ...timeline.articles.map((one) => [
      articleView(timeline, one),
      articleAbout(timeline, one),
      citeArticle(timeline, one),
    ]),
    ...timeline.events.map((one) => [eventView(timeline, one), eventAbout(timeline, one), citeEvent(timeline, one)]),
  ];
  return [...files, JSON.stringify(numberNotes(timeline, views))].join('\n');
}

/** The days of that month that are told, in whatever form; the months of that year, where no month is known. */
function daysTold(text: string, published: string): readonly string[] {
  const [year = '', month] = published.split('-');
  const plain = text.replace(/(?<=[[,])\s+/gu, '');
  if (month === undefined) {
    return (
      plain.match(
        new RegExp(`\\b${year}[-/]\\d\\d|[A-Z][a-z]{2,8}\\.? ${year}|\\[${year},\\d|"year": ${year},"month"`, 'gu'),
      ) ?? []
    );
  }
  const name = `${monthName(Number(month)).slice(0, 3)}[a-z]*\\.?`;
  const forms = [
    `\\b${year}[-/]?${month}[-/]?\\d\\d`,
    `\\d{1,2} ${name} ${year}`,
    `${name} \\d{1,2}(?:, ${year})?\\b`,
    `${year}, ${name} \\d`,
    `\\[${year},${String(Number(month))},`,
    `"year": ${year},"month": ${String(Number(month))},"day"`,
  ];
  return plain.match(new RegExp(forms.join('|'), 'gu')) ?? [];
}

describe('an article whose day of publication is not known', () => {
  const anyPublished = fc
    .record({ year: fc.integer({ min: 1995, max: 2024 }), month: fc.integer({ min: 1, max: 12 }), whole: fc.boolean() })
    // Events of the test are of May and November.
    .filter(({ month }) => month !== 5 && month !== 11)
    .map(({ year, month, whole }) => (whole ? String(year) : `${String(year)}-${String(month).padStart(2, '0')}`));

  test('has none in any file or view', () => {
    fc.assert(
      fc.property(anyPublished, (published) => {
        expect(daysTold(told(timelineOf(published)), published)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('would be caught in every form, were one told', () => {
    const forms = [
      '2022-01-31',
      '2022/01/31/',
      '20220131T000000Z',
      'Monday 31 January 2022',
      '31 Jan 2022',
      '31 Jan. 2022',
      'January 31, 2022',
      '(2022, January 31)',
      '"date-parts": [\n [\n 2022,\n 1,\n 31',
      '"year": 2022,\n "month": 1,\n "day": 31',
    ];
    expect(forms.filter((form) => daysTold(form, '2022-01').length === 0)).toEqual([]);
    expect(['2022-01', 'January 2022', 'Jan 2022'].filter((form) => daysTold(form, '2022').length === 0)).toEqual([]);
  });

  test('stands in its month in what is read', () => {
    const timeline = timelineOf('2022-01');
    const [, article] = timeline.articles;
    const event = timeline.events[0]!;
    const page = articleView(timeline, article!);
    expect(page).toMatchObject({ published: 'January 2022', publishedDate: '2022-01' });
    expect(page.head.description).toContain('What The Northport Herald reported in January 2022: 2 events.');
    expect(page.bibliography.find(({ label }) => label === 'Published')).toEqual({
      label: 'Published',
      text: 'January 2022',
      lang: null,
      href: null,
      datetime: '2022-01',
      inferred: 'the copy at hand names no day',
      unknown: 'The day is not known:',
    });
    expect(eventView(timeline, event).figures.map(({ cite }) => cite.text)).toEqual([
      'The Wire, 6 May 2020',
      'Herald, Jan 2022',
    ]);
    expect(page.events.map(({ dateReason }) => dateReason)).toEqual([
      'stated as “5 November 2019, evening”',
      expect.stringMatching(/^“last year” in a report published in January 2022: /u),
    ]);
    expect(articleAbout(timeline, article!)).toMatchObject({
      things: [{ datePublished: '2022-01' }],
      reference: expect.arrayContaining([
        { name: 'citation_publication_date', content: '2022/01' },
        { name: 'DC.date', content: '2022-01' },
      ]) as unknown,
    });
    const cited = citeArticle(timeline, article!);
    expect(cited.styles.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'River breaks its banks. (2022, January). The Northport Herald. https://herald.example/river',
      'The Northport Herald. “River Breaks Its Banks.” January 2022. https://herald.example/river.',
      '“River Breaks Its Banks.” The Northport Herald, Jan. 2022, https://herald.example/river.',
    ]);
    expect(cited.wikitext).toBe(
      '{{cite news |title=River breaks its banks |url=https://herald.example/river |work=The Northport Herald |date=January 2022 |access-date=2026-11-20}}',
    );
  });

  test('is known from its last possible day on, and told so there', () => {
    const timeline = timelineOf('2022-01');
    expect(timeline.articles.map(({ publishedDay }) => publishedDay)).toEqual(['2020-05-06', '2022-01-31']);
    expect(
      knownIndexView(timeline).days.map(({ href, outletsLabel, outlets }) => [href, outletsLabel, outlets]),
    ).toEqual([
      ['/known/2020-05-06/', 'Published on it', 'The Wire'],
      ['/known/2022-01-31/', 'Published on it, or by it where the day is not known', 'Herald (Jan 2022)'],
    ]);
    expect(knownView(timeline, '2022-01-31')).toMatchObject({
      publishedLabel: 'Published on it, or by it where the day is not known',
      published: [{ href: '/articles/2022-01-herald-river/', text: 'Herald (Jan 2022)' }],
    });
  });
});
