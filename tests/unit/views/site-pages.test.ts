import { describe, expect, it } from 'vitest';
import { aboutView } from '../../../src/views/about-view.ts';
import { dayView } from '../../../src/views/day-view.ts';
import { eventAddresses, goneView, movedView } from '../../../src/views/event-addresses.ts';
import { notFoundHead, pageHead, siteView } from '../../../src/views/site-view.ts';
import { robotsTxt, siteAddresses, sitemapParts, sitemapXml } from '../../../src/views/sitemap.ts';
import {
  article,
  event,
  figure,
  ledgerEntry,
  quote,
  report,
  site,
  span,
  timeline,
  vocabulary,
} from './small-timeline.ts';

const rain = event('rain', [report('rain', 'gazette', { quotes: [quote({ text: 'a', verified: true })] })], {
  date: span('2021-03-01/2021-03-02'),
});
const breach = event(
  'breach',
  [report('breach', 'gazette', { figures: [figure({ measure: 'drowned', value: '2' })] }), report('breach', 'wave')],
  { disagreements: [{ field: 'date', measure: null, of: null, speaker: null, saying: null, claims: [] }] },
);
const whole = timeline({
  articles: [
    article('gazette', { verified: true, url: 'https://gazette.example/a' }),
    article('wave', { syndicatedFrom: 'ap' }),
  ],
  events: [rain, breach],
  ledger: [
    ledgerEntry('breach', { was: ['dyke', 'дамба'] }),
    ledgerEntry('panic', { gone: 'It was a rumour.', title: 'Panic', was: ['fear'] }),
    ledgerEntry('rain'),
  ],
});

describe('siteView', () => {
  it('shows what stands on every page', () => {
    expect(siteView(whole)).toEqual({
      title: 'The flood',
      subtitle: 'A spring in the delta',
      language: 'en',
      home: '/flood/',
      favicon: '/flood/favicon.svg',
      alternates: [
        { href: '/flood/timeline.json', type: 'application/json', title: 'The flood: data' },
        { href: '/flood/feed.xml', type: 'application/atom+xml', title: 'The flood: new events' },
        { href: '/flood/feed.json', type: 'application/feed+json', title: 'The flood: new events' },
        { href: '/flood/corrections.xml', type: 'application/atom+xml', title: 'The flood: corrections' },
      ],
      nav: [
        { href: '/flood/', text: 'Timeline' },
        { href: '/flood/places/', text: 'Places' },
        { href: '/flood/figures/', text: 'Figures' },
        { href: '/flood/disagreements/', text: 'Differences' },
        { href: '/flood/about/#sources', text: 'Sources' },
        { href: '/flood/about/', text: 'About' },
        { href: '/flood/data/', text: 'Data' },
        { href: '/flood/search/', text: 'Search' },
      ],
      more: [
        { href: '/flood/topics/', text: 'Topics' },
        { href: '/flood/outlets/', text: 'Outlets' },
        { href: '/flood/speakers/', text: 'Speakers' },
        { href: '/flood/coverage/', text: 'Who reported what' },
        { href: '/flood/known/', text: 'As it was known' },
        { href: '/flood/changes/', text: 'Changes' },
      ],
      author: 'The delta desk',
      licences: ['Text: CC BY 4.0', 'Code: MIT'],
      sharing: {
        url: 'https://example.org/flood/',
        search: 'https://example.org/flood/search/',
        description: 'What was reported of the flood in the delta.',
        locale: 'en_US',
        image: {
          url: 'https://example.org/flood/cards/site.png',
          alt: 'The flood: A spring in the delta',
        },
        sections: {
          'https://example.org/flood/places/': 'Places',
          'https://example.org/flood/topics/': 'Topics',
          'https://example.org/flood/outlets/': 'Outlets',
          'https://example.org/flood/speakers/': 'Speakers',
          'https://example.org/flood/known/': 'As it was known',
        },
        license: 'CC BY 4.0',
      },
    });
  });
});

describe('pageHead', () => {
  it('cuts a long description at a word', () => {
    const words = Array.from({ length: 40 }, () => 'flood').join(' ');
    const { description } = pageHead(whole, 'A', `${words},\n\n${words}`, '/flood/a/');
    expect(description).toBe(`${Array.from({ length: 26 }, () => 'flood').join(' ')}…`);
    expect(pageHead(whole, 'A', 'x'.repeat(200), '/flood/a/').description.length).toBeLessThanOrEqual(161);
  });

  it('stands for addresses where there is nothing', () => {
    expect(notFoundHead(whole)).toEqual({
      title: 'Page not found · The flood',
      description: 'There is no page at this address.',
      canonical: 'https://example.org/flood/404.html',
    });
  });
});

describe('eventAddresses', () => {
  it('keeps every address that ever was', () => {
    expect(eventAddresses(whole)).toEqual([
      { kind: 'event', id: 'rain', event: rain },
      { kind: 'event', id: 'breach', event: breach },
      { kind: 'moved', id: 'dyke', to: 'breach', title: 'Title of breach' },
      { kind: 'moved', id: 'дамба', to: 'breach', title: 'Title of breach' },
      { kind: 'moved', id: 'fear', to: 'panic', title: 'Panic' },
      { kind: 'gone', id: 'panic', title: 'Panic', why: 'It was a rumour.' },
    ]);
  });

  it('lets an event stand before what the ledger says of its id', () => {
    const ledger = [ledgerEntry('rain', { gone: 'no' }), ledgerEntry('breach', { was: ['rain'] })];
    expect(eventAddresses({ ...whole, ledger }).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'event rain',
      'event breach',
    ]);
  });

  it('leads from an earlier address to the present one', () => {
    expect(movedView(whole, { kind: 'moved', id: 'dyke', to: 'breach', title: 'Title of breach' })).toEqual({
      head: {
        title: 'Title of breach · The flood',
        description: 'This event has another address now: Title of breach',
        canonical: 'https://example.org/flood/events/breach/',
      },
      title: 'This event has another address now',
      text: '',
      links: [{ href: '/flood/events/breach/', text: 'Title of breach' }],
      refresh: '/flood/events/breach/',
    });
  });

  it('says why an event was withdrawn', () => {
    expect(goneView(whole, { kind: 'gone', id: 'panic', title: 'Panic', why: 'It was a rumour.' })).toEqual({
      head: {
        title: 'Withdrawn: Panic · The flood',
        description: 'This event was withdrawn. It was a rumour.',
        canonical: 'https://example.org/flood/events/panic/',
      },
      title: 'Withdrawn: Panic',
      text: 'It was a rumour.',
      links: [
        { href: '/flood/about/#corrections', text: 'All corrections' },
        { href: '/flood/', text: 'The timeline' },
      ],
      refresh: null,
    });
  });
});

describe('dayView', () => {
  it('tells what begins on a day from what goes on', () => {
    const { events, ...second } = dayView(whole, '2021-03-02');
    expect(events.map(({ id }) => id)).toEqual(['breach']);
    expect(second).toEqual({
      head: {
        title: 'Tuesday 2 March 2021 · The flood',
        description: 'Tuesday 2 March 2021: Title of breach; Title of rain.',
        canonical: 'https://example.org/flood/days/2021-03-02/',
      },
      day: '2021-03-02',
      parts: { weekday: 'Tuesday', date: '2 March', year: '2021' },
      month: { href: '/flood/months/2021-03/', text: 'March 2021' },
      count: '1 event',
      compact: [],
      during: [
        {
          href: '/flood/events/rain/',
          title: 'Title of rain',
          date: { words: '1–2 March 2021', datetime: null, certainty: 'span' },
        },
      ],
      previous: { href: '/flood/days/2021-03-01/', text: 'Monday 1 March 2021' },
      next: null,
      home: '/flood/#2021-03-02',
    });
  });

  it('leads on from the first day, and to no place on the timeline where nothing begins', () => {
    const first = dayView(whole, '2021-03-01');
    expect([first.previous, first.next?.href, first.home]).toEqual([
      null,
      '/flood/days/2021-03-02/',
      '/flood/#2021-03-01',
    ]);
    const quiet = dayView(timeline({ events: [rain] }), '2021-03-02');
    expect([quiet.events, quiet.during.length, quiet.home]).toEqual([[], 1, null]);
  });
});

describe('aboutView', () => {
  it('counts, lists sources and keeps corrections', () => {
    const { sources, ...view } = aboutView(whole);
    expect(
      sources.map(({ id, outlet, count, languageName, copyOf, verified }) => [
        id,
        outlet,
        count,
        languageName,
        copyOf,
        verified,
      ]),
    ).toEqual([
      ['gazette', 'Gazette', '2 events', 'English', null, true],
      ['wave', 'Wave', '1 event', 'English', 'copy of an AP story', false],
    ]);
    expect(view).toEqual({
      outlets: [],
      head: {
        title: 'About · The flood',
        description: 'How this timeline is made. What was reported of the flood in the delta.',
        canonical: 'https://example.org/flood/about/',
      },
      title: 'The flood',
      description: 'What was reported of the flood in the delta.',
      author: 'The delta desk',
      licences: [
        { covers: 'text', name: 'CC BY 4.0' },
        { covers: 'code', name: 'MIT' },
      ],
      json: '/flood/timeline.json',
      schema: '/flood/schema/timeline.schema.json',
      events: '2 events',
      reports: '3 reports',
      articles: '2 articles',
      origins: '2 independent origins',
      quotes: '1 quote',
      figures: '1 figure',
      verifiedMarks: '1 of 2',
      verifiedArticles: '1 of 2',
      single: '1 event',
      singleVerb: 'rests',
      differing: '1 event',
      corrections: [
        {
          id: 'dyke',
          href: '/flood/events/dyke/',
          now: { href: '/flood/events/breach/', title: 'Title of breach' },
          gone: null,
        },
        {
          id: 'дамба',
          href: '/flood/events/%D0%B4%D0%B0%D0%BC%D0%B1%D0%B0/',
          now: { href: '/flood/events/breach/', title: 'Title of breach' },
          gone: null,
        },
        { id: 'fear', href: '/flood/events/fear/', now: { href: '/flood/events/panic/', title: 'Panic' }, gone: null },
        { id: 'panic', href: '/flood/events/panic/', now: null, gone: 'It was a rumour.' },
      ],
      retracted: [],
    });
  });
});

describe('what machines find', () => {
  it('is every page worth finding, and no redirect', () => {
    expect(siteAddresses(whole)).toEqual([
      'https://example.org/flood/',
      'https://example.org/flood/about/',
      'https://example.org/flood/data/',
      'https://example.org/flood/figures/',
      'https://example.org/flood/disagreements/',
      'https://example.org/flood/coverage/',
      'https://example.org/flood/changes/',
      'https://example.org/flood/topics/',
      'https://example.org/flood/places/',
      'https://example.org/flood/outlets/',
      'https://example.org/flood/speakers/',
      'https://example.org/flood/search/',
      'https://example.org/flood/events/rain/',
      'https://example.org/flood/events/breach/',
      'https://example.org/flood/events/panic/',
      'https://example.org/flood/articles/gazette/',
      'https://example.org/flood/articles/wave/',
      'https://example.org/flood/days/2021-03-01/',
      'https://example.org/flood/days/2021-03-02/',
      'https://example.org/flood/months/2021-03/',
      'https://example.org/flood/outlets/gazette/',
      'https://example.org/flood/outlets/ap/',
      'https://example.org/flood/outlets/wave/',
    ]);
  });

  it('is escaped in the sitemap', () => {
    const odd = timeline({ vocabulary: { ...vocabulary, site: { ...site, url: "https://example.org/a&b'c/" } } });
    expect(sitemapXml(odd)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/about/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/data/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/figures/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/disagreements/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/coverage/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/changes/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/topics/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/places/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/outlets/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/speakers/</loc></url>\n' +
        '  <url><loc>https://example.org/a&amp;b&apos;c/search/</loc></url>\n' +
        '</urlset>\n',
    );
  });

  it('is divided where it has more addresses than the protocol allows a file', () => {
    const [first = '', second = '', ...more] = siteAddresses(whole);
    const parts = sitemapParts(whole, 2);
    expect(parts.map(({ name }) => name)).toEqual(
      Array.from({ length: Math.ceil((more.length + 2) / 2) }, (_, at) => String(at + 1)),
    );
    const addressesIn = (text: string) => [...text.matchAll(/<url><loc>(.*?)<\/loc><\/url>/g)].map(([, one]) => one);
    expect(parts.flatMap(({ text }) => addressesIn(text()))).toEqual([first, second, ...more]);
    expect(sitemapXml(whole, more.length + 1)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '  <sitemap><loc>https://example.org/flood/sitemap-1.xml</loc></sitemap>\n' +
        '  <sitemap><loc>https://example.org/flood/sitemap-2.xml</loc></sitemap>\n' +
        '</sitemapindex>\n',
    );
    expect(sitemapParts(whole, more.length + 2)).toEqual([]);
  });

  it('is pointed to for robots', () => {
    expect(robotsTxt(whole)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/flood/sitemap.xml\n');
  });
});

describe('the page about a long timeline', () => {
  it('leads to the outlets of a timeline with more articles than fit a page', () => {
    const site = { ...vocabulary.site, limits: { pageEvents: 1 } };
    const articles = [article('gazette'), article('ap'), article('ap-2', { outlet: 'ap' })];
    const events = ['rain', 'breach'].map((id) => event(id, [report(id, 'ap')]));
    const { sources, outlets } = aboutView(timeline({ vocabulary: { ...vocabulary, site }, articles, events }));
    expect([sources, outlets]).toEqual([
      [],
      [
        { href: '/flood/outlets/ap/', name: 'Associated Press', count: '2 articles' },
        { href: '/flood/outlets/gazette/', name: 'The Delta Gazette', count: '1 article' },
      ],
    ]);
  });
});
