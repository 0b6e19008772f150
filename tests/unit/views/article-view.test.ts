import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article-view.ts';
import { copyOf } from '../../../src/views/source-view.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { article, event, report, timeline, vocabulary } from './small-timeline.ts';

const gazette = article('gazette', {
  title: '[On the flood]',
  language: 'ru',
  authors: ['A. One', 'B. Two', 'C. Three'],
  published: '2021-03-03T14:05:00+06:00',
  updated: '2021-03-04',
  dateline: 'harbour',
  url: 'https://gazette.example/a',
  accessed: '2021-04-02',
  inferred: { title: 'the copy has no headline', url: 'found by its first words' },
  html: '<p>Background.</p>',
  text: 'Background.',
});
const wave = article('wave', {
  title: 'Су тасқыны',
  language: 'kk',
  titleTranslation: 'Flood',
  syndicatedFrom: 'ap',
  verified: true,
});
const whole = timeline({
  articles: [gazette, wave],
  events: [
    event('rain', [report('rain', 'gazette'), report('rain', 'wave', { title: 'It rains' })]),
    event('breach', [report('breach', 'gazette')]),
  ],
});
const plain = { lang: null, href: null, datetime: null, inferred: null };

describe('articleView', () => {
  it('shows a bibliography with what was worked out, and each event', () => {
    expect(articleView(whole, gazette)).toEqual({
      head: {
        title: '[On the flood] (The Delta Gazette) · The flood',
        description: 'What The Delta Gazette reported on Wednesday 3 March 2021: 2 events. Background.',
        canonical: 'https://example.org/flood/articles/gazette/',
        alternates: [
          {
            href: '/flood/articles/gazette.json',
            type: 'application/json',
            title: '[On the flood] (The Delta Gazette): data',
          },
        ],
      },
      title: '[On the flood]',
      lang: null,
      translation: null,
      outlet: 'The Delta Gazette',
      outletHref: '/flood/outlets/gazette/',
      published: 'Wednesday 3 March 2021',
      publishedDate: '2021-03-03',
      supplied: true,
      url: 'https://gazette.example/a',
      archive: null,
      bibliography: [
        { ...plain, label: 'Headline', text: '[On the flood]', inferred: 'the copy has no headline' },
        { ...plain, label: 'Outlet', text: 'The Delta Gazette', href: '/flood/outlets/gazette/' },
        { ...plain, label: 'By', text: 'A. One, B. Two and C. Three' },
        {
          ...plain,
          label: 'Published',
          text: 'Wednesday 3 March 2021, 14:05 (UTC+06:00)',
          datetime: '2021-03-03T14:05:00+06:00',
        },
        { ...plain, label: 'Updated', text: 'Thursday 4 March 2021', datetime: '2021-03-04' },
        { ...plain, label: 'Dateline', text: 'Harbour', href: '/flood/places/harbour/' },
        {
          ...plain,
          label: 'Address',
          text: 'https://gazette.example/a',
          href: 'https://gazette.example/a',
          inferred: 'found by its first words',
        },
        { ...plain, label: 'Archived copy', text: 'address not known' },
        { ...plain, label: 'Accessed', text: 'Friday 2 April 2021', datetime: '2021-04-02' },
        { ...plain, label: 'Language', text: 'Russian' },
        { ...plain, label: 'Kind', text: 'report' },
        { ...plain, label: 'Added here', text: 'Thursday 1 April 2021', datetime: '2021-04-01' },
      ],
      verified: false,
      retracted: null,
      verification: 'No receipt yet: the quotes and figures below have not been proved against the source’s text.',
      background: '<p>Background.</p>',
      counts: '2 events, 1 of them in no other article',
      events: [
        {
          id: 'rain',
          title: 'gazette on rain',
          href: '/flood/events/rain/#gazette',
          address: 'https://example.org/flood/events/rain/',
          home: '/flood/#rain',
          date: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
          dateReason: 'given by the editor as 2021-03-02',
          html: '<p>What gazette says of rain.</p>',
          alone: false,
          origins: '2 reports, 2 independent origins',
          others: [{ text: 'Wave, 3 Mar', href: '/flood/articles/wave/#rain', footnote: 'wave' }],
        },
        {
          id: 'breach',
          title: 'gazette on breach',
          href: '/flood/events/breach/#gazette',
          address: 'https://example.org/flood/events/breach/',
          home: '/flood/#breach',
          date: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
          dateReason: 'given by the editor as 2021-03-02',
          html: '<p>What gazette says of breach.</p>',
          alone: true,
          origins: '1 report, single origin: Gazette',
          others: [],
        },
      ],
    });
  });

  it('marks a foreign headline, whose copy it is, and that it was verified', () => {
    const view = articleView(whole, wave);
    expect([view.lang, view.supplied, view.translation, view.verified, view.verification, view.counts]).toEqual([
      'kk',
      false,
      'Flood',
      true,
      'Verified: a receipt proves that every quote and figure below stands in the source’s text.',
      '1 event',
    ]);
    expect(view.bibliography.slice(0, 4)).toEqual([
      { ...plain, label: 'Headline', text: 'Су тасқыны', lang: 'kk' },
      { ...plain, label: 'Translation', text: 'Flood' },
      { ...plain, label: 'Outlet', text: 'Radio Wave', href: '/flood/outlets/wave/' },
      { ...plain, label: 'Origin', text: 'copy of an AP story', href: '/flood/outlets/ap/' },
    ]);
  });
});

describe('copyOf', () => {
  it.each([
    ['AFP', 'copy of an AFP story'],
    ['UPI', 'copy of a UPI story'],
    ['Reuters', 'copy of a Reuters story'],
    ['Interfax', 'copy of an Interfax story'],
  ])('gives %s its article', (short, words) => {
    const outlets = vocabulary.outlets.map((outlet) => (outlet.slug === 'ap' ? { ...outlet, short } : outlet));
    expect(copyOf(indexOf(timeline({ vocabulary: { ...vocabulary, outlets } })), wave)).toBe(words);
  });

  it('is nothing for what the outlet wrote itself', () => {
    expect(copyOf(indexOf(whole), gazette)).toBeNull();
  });
});
