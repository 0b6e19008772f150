import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/exports/feeds/atom.ts';
import type { Feed } from '../../../src/exports/feeds/feed.ts';
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts';
import type { Article, Event } from '../../../src/timeline/model.ts';
import { correctionsFeed } from '../../../src/views/feeds/corrections-feed.ts';
import { dateCorrections } from '../../../src/views/feeds/date-corrections.ts';
import { eventFeed } from '../../../src/views/feeds/event-feed.ts';
import { atomFaults } from '../../support/feed-faults.ts';
import { fileOf, filesOf, hardCases } from '../../support/hard-cases.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { article, event, report, timeline as small, vocabulary } from '../views/small-timeline.ts';

const timeline = hardCases();

describe('Atom feeds', () => {
  const feeds = [...filesOf(timeline)].filter(([path]) => path.endsWith('.xml'));

  test.each(feeds)('%s keeps RFC 4287', (_, { text }) => {
    expect(atomFaults(text)).toEqual([]);
  });

  test.each(feeds)('%s is understood by a feed parser', (path, { text }) => {
    const { id, links = [], entries = [] } = parseAtomFeed(text);
    expect(id).toBe(`https://first.example/${path.slice('/the/timeline/'.length)}`);
    expect(links.find(({ rel }) => rel === 'self')?.href).toBe(`https://delta.example${path}`);
    expect(entries.length).toBe(text.split('<entry>').length - 1);
  });

  test('the events, the newest first; a later report updates, and texts are what they were', () => {
    const { entries = [], updated, title } = parseAtomFeed(fileOf(timeline, 'feedXml'));
    expect([title?.value, updated]).toEqual(['Delta, 2021: flood; <b>& after', '2021-04-09T00:00:00Z']);
    expect(
      entries.map((entry) => [
        decodeURI(entry.id ?? '').slice('https://first.example/events/'.length),
        entry.published?.slice(0, 10),
        entry.updated?.slice(0, 10),
      ]),
    ).toEqual([
      ['drowned-withdrawn/', '2021-04-09', '2021-04-09'],
      ['drowned-counted/', '2021-04-01', '2021-04-01'],
      ['bridge-falls/', '2021-04-01', '2021-04-09'],
      ['the-night/', '2021-04-01', '2021-04-01'],
      ['өрт-сөнді/', '2021-04-01', '2021-04-01'],
      ['month-only/', '2021-04-01', '2021-04-01'],
      ['long-rain/', '2021-04-01', '2021-04-01'],
      ['since-winter/', '2021-04-01', '2021-04-01'],
      ['year-only/', '2021-04-01', '2021-04-01'],
      ['before-the-flood/', '2021-04-01', '2021-04-01'],
    ]);
    expect(entries[2]).toMatchObject({
      title: { value: '=1+1 is the bridge’s “number” 😀' },
      summary: { value: 'Tuesday 2 March 2021, Жаңаөзен, порт. 2 reports, 2 independent origins.' },
      links: [{ href: 'https://delta.example/the/timeline/events/bridge-falls/', rel: 'alternate', type: 'text/html' }],
      categories: [
        { term: 'су', label: 'Су, вода; water' },
        { term: 'relief', label: 'Relief' },
      ],
    });
  });

  test('a text of any characters breaks nothing', () => {
    const bad = fc.constantFrom(
      '\u0000',
      '\u001b',
      '\ud83d',
      '\ufffe',
      ']]>',
      '</script>',
      '<!--',
      '&',
      '"',
      "'",
      '😀',
      'الجسر',
    );
    const any = fc.string({ unit: fc.oneof(bad, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(any, any, (title, text) => {
        const made = eventFeed(
          small({
            vocabulary: { ...vocabulary, site: { ...vocabulary.site, title: `x${title}` } },
            articles: [article('gazette')],
            events: [event('a', [report('a', 'gazette', { text })], { title: `y${title}`, summary: text })],
          }),
          'atom',
        );
        expect(atomFaults(atomFeed(made))).toEqual([]);
        expect(parseJsonFeed(jsonFeed(made)).items?.length).toBe(1);
      }),
    );
  });

  test('a feed without entries is as old as the timeline; without an author it is the site’s', () => {
    const site = { ...vocabulary.site, author: null };
    const empty = atomFeed(
      correctionsFeed(small({ vocabulary: { ...vocabulary, site }, articles: [article('gazette')] })),
    );
    expect(atomFaults(empty)).toEqual([]);
    expect(empty).toContain('<updated>2021-04-01T00:00:00Z</updated>');
    expect(empty).toContain('<author><name>The flood</name></author>');
    expect(atomFaults(atomFeed(correctionsFeed(small())))).toEqual([]);
  });

  test('the validator finds what is wrong', () => {
    const right = fileOf(timeline, 'feedXml');
    const entry = /<entry>[^]*?<\/entry>/u.exec(right)![0];
    expect(
      [
        right.replace(entry, entry + entry),
        right.replace(/<author>.*<\/author>/u, ''),
        right.replace(/<updated>[^<]*/u, '<updated>2021-04-01'),
        right.replace('</title>', ''),
        right.replace('</title>', '\u0007</title>'),
        right.replace('</title>', ']]></title>'),
        right.replace('</title>', '&nbsp;</title>'),
        right.replace('href=&quot;https://delta.example', 'href=&quot;'),
      ].map((wrong) => atomFaults(wrong).length),
    ).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('JSON Feed', () => {
  test('has the same entries as the Atom feed', () => {
    const atom = parseAtomFeed(fileOf(timeline, 'feedXml'));
    const json = parseJsonFeed(fileOf(timeline, 'feedJson'));
    expect(json.items?.map(({ id, title, date_modified: updated }) => [id, title, String(updated)])).toEqual(
      atom.entries?.map(({ id, title, updated }) => [id, title?.value, updated]),
    );
    expect([json.feed_url, json.home_page_url, json.language, json.authors]).toEqual([
      'https://delta.example/the/timeline/feed.json',
      'https://delta.example/the/timeline/',
      'en',
      [{ name: 'The delta desk & friends' }],
    ]);
    expect(JSON.parse(fileOf(timeline, 'feedJson'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
    });
  });
});

describe('a long timeline', () => {
  test('has the 100 events in its feed that were added last', () => {
    const days = Array.from(
      { length: 120 },
      (_, at) => `2021-${String(5 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    );
    const articles: Article[] = days.map((added) => article(`a-${added}`, { added }));
    const events: Event[] = days.map((added) => event(`e-${added}`, [report(`e-${added}`, `a-${added}`)]));
    const { entries } = eventFeed(small({ articles, events }), 'atom');
    expect(entries.map(({ published }) => published)).toEqual(days.slice(20).reverse());
  });
});

describe('corrections', () => {
  const titles = ({ entries }: Feed): string[] => entries.map(({ title, updated }) => `${updated} ${title}`);

  test('the latest first: from the ledger, of dates and of figures', () => {
    expect(titles(correctionsFeed(timeline))).toEqual([
      '2021-04-21 Withdrawn: A wave of ten metres',
      '2021-04-21 Moved or joined with another: A wave of ten metres',
      '2021-04-20 Moved or joined with another: =1+1 is the bridge’s “number” 😀',
      '2021-04-09 Date changed: =1+1 is the bridge’s “number” 😀',
      '2021-04-09 Figure withdrawn: 12 (drowned)',
      '2021-04-01 Withdrawn: old hoax',
    ]);
  });

  test('what articles of one day change among themselves was never published', () => {
    const of = (published: string, date: string, added: string): string =>
      articleText({ published, blocks: [{ id: 'flood', attributes: `date="${date}"` }] }).replace('2026-11-21', added);
    const made = (second: string, third: string): string[] =>
      titles(
        correctionsFeed(
          timelineFrom({
            '2022-01-08-herald-a.md': of('2022-01-08', '2022-01', '2026-11-21'),
            '2022-01-09-herald-b.md': of('2022-01-09', '2022-01-03/2022-01-05', second),
            '2022-01-10-herald-c.md': of('2022-01-10', '2022-01-04', third),
          }),
        ),
      );
    expect(made('2026-11-21', '2026-11-21')).toEqual([]);
    expect(made('2026-11-22', '2026-11-22')).toEqual(['2026-11-22 Date changed: About flood']);
    expect(made('2026-11-22', '2026-11-23')).toEqual([
      '2026-11-23 Date changed: About flood',
      '2026-11-22 Date changed: About flood',
    ]);
  });

  test('of dates the latest are found, of whole days, as many as are wanted', () => {
    const of = (id: string, day: string, date: string): string =>
      articleText({ published: `2022-01-${day}`, blocks: [{ id, attributes: `date="${date}"` }] }).replace(
        '2026-11-21',
        `2026-12-${day}`,
      );
    // Two events are dated anew on each of three days.
    const ids = ['fire', 'flood', 'frost', 'haze', 'storm', 'thaw'];
    const texts = ids.flatMap((id, at) => [
      [`2022-01-08-herald-${id}.md`, of(id, '08', '2022-01')],
      [
        `2022-01-1${String(Math.floor(at / 2))}-herald-${id}.md`,
        of(id, `1${String(Math.floor(at / 2))}`, '2022-01-04'),
      ],
    ]);
    const timeline = timelineFrom(Object.fromEntries(texts) as Record<string, string>);
    const found = (most: number): string[] => dateCorrections(timeline, most).map(({ updated }) => updated);
    const [first, second, third] = ['2026-12-10', '2026-12-11', '2026-12-12'] as const;
    const all = [third, third, second, second, first, first];
    expect([0, 1, 2, 3, 5, 100].map(found)).toEqual([[], all.slice(0, 2), all.slice(0, 2), all.slice(0, 4), all, all]);
  });
});
