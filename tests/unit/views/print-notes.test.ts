import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article-view.ts';
import { printNotes } from '../../../src/views/print-notes.ts';
import { article, event, report, timeline } from './small-timeline.ts';

const first = article('gazette', {
  authors: ['A. One', 'B. Two'],
  url: 'https://gazette.example/a',
  archive: 'https://archive.example/1/https://gazette.example/a',
});
const second = article('wave', {
  title: 'Су тасқыны',
  language: 'kk',
  titleTranslation: 'Flood',
  syndicatedFrom: 'ap',
  publishedDay: '2021-03-05',
});
const whole = timeline({
  articles: [first, article('ap'), second],
  events: [event('rain', [report('rain', 'gazette'), report('rain', 'wave')])],
});

describe('printNotes', () => {
  it('tells of each article cited at any depth, once, by its number on every page', () => {
    expect(printNotes(whole, [{ cite: { note: 3 } }, { folded: [{ note: 1 }, { note: 3 }] }])).toEqual([
      {
        number: 1,
        by: 'A. One and B. Two',
        title: 'Headline of gazette',
        lang: null,
        translation: null,
        outlet: 'The Delta Gazette',
        published: 'Wednesday 3 March 2021',
        retracted: null,
        url: 'https://gazette.example/a',
        archive: 'https://archive.example/1/https://gazette.example/a',
      },
      {
        number: 3,
        by: 'Associated Press',
        title: 'Су тасқыны',
        lang: 'kk',
        translation: 'Flood',
        outlet: 'Radio Wave',
        published: 'Friday 5 March 2021',
        retracted: null,
        url: null,
        archive: null,
      },
    ]);
  });

  it('takes words that are called notes for no citation, and a page that cites nothing has none', () => {
    expect(printNotes(whole, { note: 'before: Rain', cites: [null, 7, 'note'] })).toEqual([]);
  });

  it('finds what a view cites', () => {
    expect(printNotes(whole, articleView(whole, first)).map(({ number }) => number)).toEqual([3]);
  });
});
