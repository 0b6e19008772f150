import { describe, expect, it } from 'vitest';
import { articleAbout } from '../../../src/views/sharing/article-about.ts';
import { eventAbout } from '../../../src/views/sharing/event-about.ts';
import type { PageAbout } from '../../../src/views/sharing/page-about.ts';
import { pageTags } from '../../../src/views/sharing/page-tags.ts';
import { timelineAbout } from '../../../src/views/sharing/timeline-about.ts';
import { pageHead, siteView } from '../../../src/views/site-view.ts';
import { eventDates } from '../../../src/views/structured-data/event-dates.ts';
import { pageGraph } from '../../../src/views/structured-data/page-graph.ts';
import { article, event, figure, quote, report, span, timeline, vocabulary } from './small-timeline.ts';

const deaths = figure({ measure: 'drowned', of: 'fishers', value: '>2', by: 'ministry', text: 'more than two' });
const gazette = article('gazette', {
  title: '[On the flood]',
  authors: ['Ada Writer', 'B. Reporter'],
  published: '2021-03-03T14:05:00+06:00',
  url: 'https://gazette.example/a',
  archive: 'https://archive.example/a',
  dateline: 'harbour',
  inferred: { published: 'The copy has no date.' },
});
const wave = article('wave', {
  title: 'Су басты',
  titleTranslation: 'The water came',
  language: 'kk',
  syndicatedFrom: 'ap',
  updated: '2021-03-04',
  added: '2021-04-05',
  kind: 'analysis',
});
const breach = event(
  'breach',
  [
    report('breach', 'gazette', { quotes: [quote({ text: 'It broke', by: 'mayor' })], figures: [deaths] }),
    report('breach', 'wave', { quotes: [quote({ text: 'Су', language: 'kk' })] }),
  ],
  { date: span('2021-03'), places: ['delta'], summary: 'The dyke broke.' },
);
const rain = event('rain', [report('rain', 'gazette')]);
const whole = timeline({
  vocabulary: {
    ...vocabulary,
    outlets: vocabulary.outlets.map((one) => (one.slug === 'gazette' ? { ...one, kind: 'newspaper' } : one)),
    places: vocabulary.places.map((one) =>
      one.slug === 'delta' ? { ...one, latitude: 1.5, longitude: 2.5, wikidata: 'Q1' } : one,
    ),
  },
  articles: [gazette, wave],
  events: [rain, breach],
});
const site = siteView(whole);
const root = 'https://example.org/flood';

/** Tags as `name: content`. */
const tags = (path: string, title: string, about: PageAbout | null): readonly string[] =>
  pageTags(site, pageHead(whole, title, 'What it says.', path), about).map((tag) =>
    'name' in tag ? `${tag.name}: ${tag.content}` : `${tag.property}: ${tag.content}`,
  );

describe('pageTags', () => {
  it('shares an event with its card, as one item to be cited: its page', () => {
    expect(tags('/flood/events/breach/', 'Title of breach', eventAbout(whole, breach))).toEqual([
      'og:title: Title of breach',
      'og:description: What it says.',
      'og:type: article',
      `og:url: ${root}/events/breach/`,
      'og:site_name: The flood',
      'og:locale: en_US',
      `og:image: ${root}/cards/events/breach.png`,
      'og:image:type: image/png',
      'og:image:width: 1200',
      'og:image:height: 630',
      'og:image:alt: March 2021, The Delta: Title of breach. Reported by Gazette and Wave, 2 independent origins.',
      'article:published_time: 2021-04-01',
      'article:modified_time: 2021-04-05',
      'twitter:card: summary_large_image',
      'citation_title: Title of breach',
      'citation_author: The delta desk',
      'citation_publication_date: 2021/04/05',
      'citation_language: en',
      `citation_public_url: ${root}/events/breach/`,
      `citation_fulltext_html_url: ${root}/events/breach/`,
      'DC.type: webpage',
      'DC.title: Title of breach',
      'DC.creator: The delta desk',
      'DC.date: 2021-04-05',
      'DC.source: The flood',
      'DC.publisher: The flood',
      'DC.language: en',
      `DC.identifier: ${root}/events/breach/`,
    ]);
  });

  it('has the newspaper’s article cited from the page of an article, a date that was worked out as uncertain', () => {
    expect(tags('/flood/articles/gazette/', 'A', articleAbout(whole, gazette)).slice(11)).toEqual([
      'twitter:card: summary_large_image',
      'citation_title: [On the flood]',
      'citation_author: Ada Writer',
      'citation_author: B. Reporter',
      'citation_language: en',
      'citation_public_url: https://gazette.example/a',
      'DC.type: newspaperArticle',
      'DC.title: [On the flood]',
      'DC.creator: Ada Writer',
      'DC.creator: B. Reporter',
      'DC.date: 2021-03-03?',
      'DC.source: The Delta Gazette',
      'DC.publisher: The Delta Gazette',
      'DC.language: en',
      'DC.identifier: https://gazette.example/a',
    ]);
    expect(tags('/flood/articles/wave/', 'A', articleAbout(whole, wave)).slice(12)).toEqual([
      'citation_title: Су басты',
      'citation_publication_date: 2021/03/03',
      'citation_language: kk',
      `citation_public_url: ${root}/articles/wave/`,
      'DC.type: newspaperArticle',
      'DC.title: Су басты',
      'DC.date: 2021-03-03',
      'DC.source: Radio Wave',
      'DC.publisher: Radio Wave',
      'DC.language: kk',
      `DC.identifier: ${root}/articles/wave/`,
    ]);
  });

  it('shares any other page with the card of the site', () => {
    expect(tags('/flood/topics/water/', 'Water', null)).toEqual([
      'og:title: Water',
      'og:description: What it says.',
      'og:type: website',
      `og:url: ${root}/topics/water/`,
      'og:site_name: The flood',
      'og:locale: en_US',
      `og:image: ${root}/cards/site.png`,
      'og:image:type: image/png',
      'og:image:width: 1200',
      'og:image:height: 630',
      'og:image:alt: The flood: A spring in the delta',
      'twitter:card: summary_large_image',
    ]);
  });
});

describe('pageGraph', () => {
  const graph = (path: string, title: string | null, about: PageAbout | null) =>
    pageGraph(site, pageHead(whole, title, 'What it says.', path), about)['@graph'];
  const page = {
    '@type': 'WebPage',
    description: 'What it says.',
    inLanguage: 'en',
    isPartOf: { '@id': `${root}/#site` },
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
  };
  const image = (path: string) => ({
    '@type': 'ImageObject',
    url: `${root}/cards/${path}.png`,
    width: '1200 px',
    height: '630 px',
  });
  const home = { '@type': 'WebSite', '@id': `${root}/#site`, url: `${root}/`, name: 'The flood' };
  const way = (at: string, ...steps: readonly (readonly [string, string])[]) => ({
    '@type': 'BreadcrumbList',
    '@id': `${at}#breadcrumbs`,
    itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  });
  const source = { '@id': `${root}/articles/gazette/#source` };
  const bracketed = {
    '@type': 'NewsArticle',
    ...source,
    name: 'On the flood',
    author: [
      { '@type': 'Person', name: 'Ada Writer' },
      { '@type': 'Person', name: 'B. Reporter' },
    ],
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${root}/outlets/gazette/#outlet`,
      name: 'The Delta Gazette',
      url: 'https://gazette.example/',
    },
    dateline: 'Harbour',
    inLanguage: 'en',
    url: 'https://gazette.example/a',
    archivedAt: 'https://archive.example/a',
  };

  it('lists the events on the timeline’s page', () => {
    expect(graph('/flood/', null, timelineAbout(whole))).toEqual([
      {
        ...page,
        '@id': `${root}/`,
        url: `${root}/`,
        name: 'The flood',
        primaryImageOfPage: image('site'),
        mainEntity: { '@id': `${root}/#events` },
      },
      {
        ...home,
        alternateName: 'A spring in the delta',
        description: 'What was reported of the flood in the delta.',
        inLanguage: 'en',
        license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/flood/search/?q={words}' },
          'query-input': 'required name=words',
        },
      },
      {
        '@type': 'ItemList',
        '@id': `${root}/#events`,
        numberOfItems: 2,
        itemListOrder: 'https://schema.org/ItemListOrderAscending',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'Event',
              url: `${root}/events/rain/`,
              name: 'Title of rain',
              startDate: '2021-03-02',
            },
          },
          {
            '@type': 'ListItem',
            position: 2,
            item: {
              '@type': 'Event',
              url: `${root}/events/breach/`,
              name: 'Title of breach',
              startDate: '2021-03',
            },
          },
        ],
      },
    ]);
  });

  it('tells an event with its place, its sources, and what they claim', () => {
    const at = `${root}/events/breach/`;
    const about = { '@id': `${at}#event` };
    expect(graph('/flood/events/breach/', 'Title of breach', eventAbout(whole, breach))).toEqual([
      {
        ...page,
        '@id': at,
        url: at,
        name: 'Title of breach',
        primaryImageOfPage: image('events/breach'),
        breadcrumb: { '@id': `${at}#breadcrumbs` },
        mainEntity: about,
        datePublished: '2021-04-01',
        dateModified: '2021-04-05',
        citation: [source, { '@id': `${root}/articles/wave/#source` }],
      },
      home,
      way(at, ['The flood', `${root}/`], ['Title of breach', at]),
      {
        '@type': 'Event',
        ...about,
        url: at,
        name: 'Title of breach',
        startDate: '2021-03',
        description: 'The dyke broke.',
        location: [
          {
            '@type': 'Place',
            '@id': `${root}/places/delta/#place`,
            url: `${root}/places/delta/`,
            name: 'The Delta',
            geo: { '@type': 'GeoCoordinates', latitude: 1.5, longitude: 2.5 },
            sameAs: 'https://www.wikidata.org/wiki/Q1',
          },
        ],
        subjectOf: [
          bracketed,
          {
            '@type': 'AnalysisNewsArticle',
            '@id': `${root}/articles/wave/#source`,
            headline: 'Су басты',
            alternativeHeadline: 'The water came',
            publisher: { '@type': 'Organization', '@id': `${root}/outlets/wave/#outlet`, name: 'Radio Wave' },
            sourceOrganization: {
              '@type': 'Organization',
              '@id': `${root}/outlets/ap/#outlet`,
              name: 'Associated Press',
            },
            datePublished: '2021-03-03',
            dateModified: '2021-03-04',
            inLanguage: 'kk',
          },
        ],
      },
      {
        '@type': 'Claim',
        about,
        appearance: source,
        author: { '@id': `${root}/speakers/mayor/#speaker` },
        text: 'It broke',
        inLanguage: 'en',
      },
      {
        '@type': 'Claim',
        about,
        appearance: source,
        author: { '@id': `${root}/speakers/ministry/#speaker` },
        name: 'drowned (fishers): more than 2',
        text: 'more than two',
        temporalCoverage: '2021-03-02',
      },
      {
        '@type': 'Claim',
        about,
        appearance: { '@id': `${root}/articles/wave/#source` },
        text: 'Су',
        inLanguage: 'kk',
      },
      {
        '@type': 'Thing',
        '@id': `${root}/speakers/mayor/#speaker`,
        name: 'Ada Nur',
        description: 'mayor of Harbour',
        url: `${root}/speakers/mayor/`,
      },
      {
        '@type': 'Thing',
        '@id': `${root}/speakers/ministry/#speaker`,
        name: 'Water ministry',
        url: `${root}/speakers/ministry/`,
      },
    ]);
  });

  it('tells that the page of an article is based on the newspaper’s', () => {
    const at = `${root}/articles/gazette/`;
    const [first, ...rest] = graph('/flood/articles/gazette/', 'On the flood', articleAbout(whole, gazette));
    expect(first).toEqual({
      ...page,
      '@id': at,
      url: at,
      name: 'On the flood',
      primaryImageOfPage: image('articles/gazette'),
      breadcrumb: { '@id': `${at}#breadcrumbs` },
      mainEntity: source,
      isBasedOn: source,
      citation: source,
      datePublished: '2021-04-01',
      mentions: [
        {
          '@type': 'Event',
          '@id': `${root}/events/rain/#event`,
          url: `${root}/events/rain/`,
          name: 'Title of rain',
          startDate: '2021-03-02',
        },
        {
          '@type': 'Event',
          '@id': `${root}/events/breach/#event`,
          url: `${root}/events/breach/`,
          name: 'Title of breach',
          startDate: '2021-03',
        },
      ],
    });
    expect(rest).toEqual([home, way(at, ['The flood', `${root}/`], ['On the flood', at]), bracketed]);
  });

  it('leads to a page by the one that lists its likes', () => {
    const [, , crumbs] = graph('/flood/topics/water/', 'Water', null);
    expect(crumbs).toEqual(
      way(
        `${root}/topics/water/`,
        ['The flood', `${root}/`],
        ['Topics', `${root}/topics/`],
        ['Water', `${root}/topics/water/`],
      ),
    );
  });
});

describe('eventDates', () => {
  it.each([
    ['2022-01-05', { startDate: '2022-01-05' }],
    ['2022-01', { startDate: '2022-01' }],
    ['2022', { startDate: '2022' }],
    ['2022-01-05~', {}],
    ['2022-01?', {}],
    ['2022-01-04/2022-01-07', { startDate: '2022-01-04', endDate: '2022-01-07' }],
    ['2022-01-04~/2022-01-07', { endDate: '2022-01-07' }],
    ['2021-12/2022-01-08', { startDate: '2021-12', endDate: '2022-01-08' }],
    ['2019/2022-01-08%', { startDate: '2019' }],
    ['../2022-01-08', { endDate: '2022-01-08' }],
    ['2022-01-04/..', { startDate: '2022-01-04' }],
  ])('says of %s what is known: %o', (edtf, dates) => {
    expect(eventDates(span(edtf))).toEqual(dates);
  });

  it('says a time with the offset of the place’s clocks on that day', () => {
    expect(eventDates(span('2022-01-05', { precision: 'minute', time: '14:30', timeZone: 'Asia/Almaty' }))).toEqual({
      startDate: '2022-01-05T14:30+06:00',
    });
    expect(
      eventDates(span('2022-01-05', { precision: 'part-of-day', time: 'evening', timeZone: 'Asia/Almaty' })),
    ).toEqual({
      startDate: '2022-01-05',
    });
  });
});
