import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article-view.ts';
import { numberNotes } from '../../../src/views/number-notes.ts';
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

const third = {
  folded: [
    { footnote: 'gazette', text: 'a' },
    { text: 'b', footnote: 'wave' },
  ],
};

describe('numberNotes', () => {
  it('tells of each article cited at any depth, once, by its number on the page', () => {
    const { view, notes } = numberNotes(whole, [{ cite: { footnote: 'wave' } }, third]);
    expect(view).toEqual([
      { cite: { footnote: '2' } },
      {
        folded: [
          { footnote: '1', text: 'a' },
          { text: 'b', footnote: '2' },
        ],
      },
    ]);
    expect(notes).toEqual([
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
        number: 2,
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
    const shown = { note: 'gazette', cites: [null, 7, 'footnote'], lost: { footnote: 'nobody' } };
    const { view, notes } = numberNotes(whole, shown);
    expect([view, notes]).toEqual([shown, []]);
    expect(view).toBe(shown);
  });

  it('finds what a view cites', () => {
    const { view, notes } = numberNotes(whole, articleView(whole, first));
    expect(notes.map(({ number, title }) => [number, title])).toEqual([[1, 'Су тасқыны']]);
    expect(view.events.map(({ others }) => others.map(({ footnote }) => footnote))).toEqual([['1']]);
  });

  it('leaves what was made as it is, and what cites nothing the very same', () => {
    const shown = { head: { title: 'Rain' }, cites: [{ footnote: 'ap' }], tokens: new Map([['rain', 'wet']]) };
    const { view } = numberNotes(whole, shown);
    expect(shown.cites).toEqual([{ footnote: 'ap' }]);
    expect(view.cites).toEqual([{ footnote: '1' }]);
    expect(view.head).toBe(shown.head);
    expect(view.tokens).toBe(shown.tokens);
  });

  it('gives a page the same numbers when an article that it does not cite is added', () => {
    const more = timeline({
      articles: [article('early', { publishedDay: '2020-01-01' }), ...whole.articles],
      events: whole.events,
    });
    expect(numberNotes(more, articleView(more, first))).toEqual(numberNotes(whole, articleView(whole, first)));
  });
});
