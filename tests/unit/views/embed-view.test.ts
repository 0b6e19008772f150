import { describe, expect, test } from 'vitest';
import { embedAddresses, embedView } from '../../../src/views/embed-view.ts';
import { article, event, ledgerEntry, report, span, timeline } from './small-timeline.ts';

const outlets = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const rain = event(
  'rain',
  outlets.map((id) => report('rain', id)),
  { date: span('2021-03-02~'), places: ['delta'], origins: ['gazette', 'ap'] },
);
const breach = event('breach', [report('breach', 'a'), report('breach', 'b')], {
  summary: 'It broke.',
  origins: ['gazette'],
  disagreements: [{ field: 'date', measure: null, of: null, speaker: null, saying: null, claims: [] }],
});
const whole = timeline({
  articles: outlets.map((id) => article(id)),
  events: [rain, breach],
  ledger: [
    ledgerEntry('breach', { was: ['dyke'] }),
    ledgerEntry('panic', { gone: 'It was a rumour.', title: 'Panic', was: ['fear'] }),
  ],
});
const views = new Map(embedAddresses(whole).map((address) => [address.id, embedView(whole, address)]));

describe('cards', () => {
  test('stand at every address that an event ever had', () => {
    expect(embedAddresses(whole).map(({ id, shown }) => [id, shown.kind, shown.id])).toEqual([
      ['rain', 'event', 'rain'],
      ['breach', 'event', 'breach'],
      ['dyke', 'event', 'breach'],
      ['fear', 'gone', 'panic'],
      ['panic', 'gone', 'panic'],
    ]);
    expect(views.get('dyke')).toEqual(views.get('breach'));
    expect(views.get('fear')).toEqual(views.get('panic'));
  });

  test('show what was reported first, who else reports it, and how sure the date is', () => {
    const cite = (id: string) => ({
      text: `${id}, 3 Mar`,
      footnote: id,
      href: `/flood/articles/${id}/#rain`,
    });
    const { height, ...view } = views.get('rain')!;
    expect(view).toEqual({
      head: {
        title: 'Title of rain · The flood',
        description: 'about Tuesday 2 March 2021. What a says of rain.',
        canonical: 'https://example.org/flood/events/rain/',
      },
      language: 'en',
      siteTitle: 'The flood',
      home: '/flood/',
      href: '/flood/events/rain/',
      title: 'Title of rain',
      date: { words: 'about Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'approximate' },
      places: [{ href: '/flood/places/delta/', text: 'The Delta' }],
      text: null,
      report: { html: '<p>What a says of rain.</p>', cite: cite('a') },
      differ: null,
      citesWords: 'Also reported by',
      cites: ['b', 'c', 'd', 'e', 'f', 'g'].map(cite),
      more: { href: '/flood/events/rain/#reports', text: '1 more' },
      foot: '8 reports, 2 independent origins',
    });
    expect(height % 10).toBe(0);
  });

  test('show the editor’s summary, and on what sources differ', () => {
    expect(views.get('breach')).toMatchObject({
      text: 'It broke.',
      report: null,
      differ: { words: 'Sources differ on the date.', href: '/flood/events/breach/#differ' },
      citesWords: 'Reported by',
      cites: [{ href: '/flood/articles/a/#breach' }, { href: '/flood/articles/b/#breach' }],
      more: null,
      foot: '2 reports, single origin: Gazette',
    });
  });

  test('of a withdrawn event say so, and why', () => {
    expect(views.get('fear')).toMatchObject({
      head: { canonical: 'https://example.org/flood/events/panic/' },
      title: 'Withdrawn: Panic',
      href: '/flood/events/panic/',
      date: null,
      text: 'It was a rumour.',
      report: null,
      cites: [],
      foot: 'This event was withdrawn',
    });
  });

  test('are higher the more there is to read, in any script', () => {
    const heightOf = (summary: string): number => {
      const one = timeline({ articles: [article('a')], events: [event('x', [report('x', 'a')], { summary })] });
      return embedView(one, embedAddresses(one)[0]!).height;
    };
    const heights = ['Short.', 'a'.repeat(400), 'ө'.repeat(400), '水'.repeat(400), 'a\n\n'.repeat(100)].map(heightOf);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(heights.length);
  });

  test('lead nowhere from an earlier id whose event is not there', () => {
    const torn = timeline({ ledger: [ledgerEntry('lost', { was: ['old'] })] });
    expect(embedAddresses(torn)).toEqual([]);
  });
});
