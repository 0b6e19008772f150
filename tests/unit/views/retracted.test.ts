import { describe, expect, it } from 'vitest';
import { articleReference } from '../../../src/exports/citing/article-reference.ts';
import { writeReferences } from '../../../src/exports/citing/write-references.ts';
import type { Event, Timeline } from '../../../src/timeline/model.ts';
import { aboutView } from '../../../src/views/about-view.ts';
import { articleView } from '../../../src/views/article-view.ts';
import { articleCard } from '../../../src/views/cards/article-card.ts';
import { eventCard } from '../../../src/views/cards/event-card.ts';
import { citeArticle } from '../../../src/views/cite-this.ts';
import { siteCard } from '../../../src/views/cards/site-card.ts';
import { coverageView } from '../../../src/views/coverage-view.ts';
import { embedView } from '../../../src/views/embed-view.ts';
import { eventView } from '../../../src/views/event-view.ts';
import { correctionsFeed } from '../../../src/views/feeds/corrections-feed.ts';
import { figuresView } from '../../../src/views/figures-view.ts';
import { knownView } from '../../../src/views/known-view.ts';
import { numberNotes } from '../../../src/views/number-notes.ts';
import { searchRecords } from '../../support/search-records.ts';
import { articleAbout } from '../../../src/views/sharing/article-about.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { timelineView } from '../../../src/views/timeline-view.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { fileOf } from '../../support/hard-cases.ts';

const WHY = 'The paper says that its reporter was not there.';
const figure = (value: string): string =>
  `:figure[${value} dead]{measure="killed" value="${value}" by="mayor" on="2022-01-05"}.`;

/** The herald’s article, with some of its events. */
function retracted(ids: readonly string[]): string {
  const blocks = [
    { id: 'flood', title: 'Flood kills nine', attributes: 'date="2022-01-04" place="westport"', text: figure('9') },
    { id: 'rumour', title: 'Dam said to crack', attributes: 'date="2022-01-06"' },
  ];
  return articleText({
    published: '2022-01-07',
    outlet: 'herald',
    retracted: WHY,
    blocks: blocks.filter(({ id }) => ids.includes(id)),
  });
}

const WIRE = articleText({
  published: '2022-01-08',
  outlet: 'wire',
  blocks: [
    { id: 'flood', title: 'Flood at Northport', attributes: 'date="2022-01-05" place="northport"', text: figure('2') },
  ],
});

/** The herald’s article was published first and retracted; the wire’s stands. `rumour` is the herald’s alone. */
function flood(updated: string | null = '2022-03-01T08:00+06:00'): Timeline {
  const text = retracted(['flood', 'rumour']);
  return timelineFrom({
    '2022-01-07-herald-flood.md': updated === null ? text : text.replace('language:', `updated: ${updated}\nlanguage:`),
    '2022-01-08-wire-flood.md': WIRE,
  });
}

const eventOf = ({ events }: Timeline, id: string): Event => events.find((one) => one.id === id)!;

describe('a retracted article', () => {
  const timeline = flood();
  const index = indexOf(timeline);
  const [herald] = timeline.articles;
  const [both, alone] = [eventOf(timeline, 'flood'), eventOf(timeline, 'rumour')];

  it('keeps its reports, which settle nothing where another article reports the event', () => {
    expect(herald).toMatchObject({ id: '2022-01-07-herald-flood', retracted: WHY });
    expect(both).toMatchObject({
      title: 'Flood at Northport',
      date: { edtf: '2022-01-05' },
      origins: ['wire'],
      places: ['northport', 'westport'],
    });
    expect(both.reports.map(({ article, title }) => [article, title])).toEqual([
      ['2022-01-07-herald-flood', 'Flood kills nine'],
      ['2022-01-08-wire-flood', 'Flood at Northport'],
    ]);
    expect(alone).toMatchObject({ title: 'Dam said to crack', date: { edtf: '2022-01-06' }, origins: ['herald'] });
  });

  it('has its claims compared, marked', () => {
    expect(both.disagreements.map(({ field, claims }) => [field, claims.map(({ claim }) => claim)])).toEqual([
      ['date', ['2022-01-04', '2022-01-05']],
      ['place', ['westport', 'northport']],
      ['figure', ['9', '2']],
    ]);
    const figures = eventView(timeline, both).differences.find(({ field }) => field === 'figure');
    expect(figures?.claims.map(({ text, sources }) => [text, sources.map(({ cite }) => cite.text)])).toEqual([
      ['9', ['Herald, 7 Jan, retracted']],
      ['2', ['The Wire, 8 Jan']],
    ]);
  });

  it('is told wherever it is cited', () => {
    const page = eventView(timeline, both);
    expect(page.origins).toBe('2 reports, single origin: The Wire');
    expect(page.reports.map(({ source }) => source.retracted)).toEqual([WHY, null]);
    expect(page.figures.map(({ cite }) => cite.text)).toEqual(['Herald, 7 Jan, retracted', 'The Wire, 8 Jan']);
    const card = embedView(timeline, { id: 'flood', shown: { kind: 'event', id: 'flood', event: both } });
    expect([card.report?.cite.text, card.cites.map(({ text }) => text)]).toEqual([
      'Herald, 7 Jan, retracted',
      ['The Wire, 8 Jan'],
    ]);
    expect(numberNotes(timeline, page).notes.map(({ retracted }) => retracted)).toEqual([WHY, null]);
    expect(knownView(timeline, '2022-01-07').published.map(({ text }) => text)).toEqual(['Herald, retracted']);
    expect(aboutView(timeline).sources.map(({ retracted }) => retracted)).toEqual([WHY, null]);
    expect(articleCard(index, herald!).sources).toBe('What it reports: 2 events, retracted');
    expect(searchRecords(timeline).find(({ url }) => url === '/articles/2022-01-07-herald-flood/')?.sources).toBe(
      'The Northport Herald, retracted',
    );
  });

  it('is told at the head of its own page', () => {
    const page = articleView(timeline, herald!);
    expect(page.retracted).toBe(WHY);
    expect(page.bibliography.find(({ label }) => label === 'Retracted')?.text).toBe(WHY);
    expect(articleAbout(timeline, herald!)).toMatchObject({ things: [{ creativeWorkStatus: 'Retracted' }] });
  });

  it('is the only source of an event that says so', () => {
    expect(eventView(timeline, alone).origins).toBe('1 report, its only source was retracted');
    expect(eventCard(index, alone).sources).toBe('Reported by Herald, its only source was retracted');
    expect(eventView(timeline, alone).head.description).toContain('1 report by Herald, its only source was retracted.');
  });

  it('is no origin of the timeline, but where it alone reports an event', () => {
    const told = (of: Timeline): readonly (string | undefined)[] => [
      timelineView(of).counts[2],
      aboutView(of).origins,
      coverageView(of).counts[2],
      siteCard(indexOf(of)).sources.split(', ')[2],
      figuresView(of).counts.split('from ')[1],
    ];
    const one = '1 independent origin';
    const two = '2 independent origins';
    expect(told(timeline)).toEqual([two, two, two, two, one]);
    expect(
      told(timelineFrom({ '2022-01-07-herald-flood.md': retracted(['flood']), '2022-01-08-wire-flood.md': WIRE })),
    ).toEqual([one, one, one, one, one]);
    expect(told(timelineFrom({ '2022-01-07-herald-flood.md': retracted(['flood']) }))).toEqual([
      one,
      one,
      one,
      one,
      one,
    ]);
    const series = figuresView(timeline).measures.flatMap((measure) => measure.series);
    expect(series.map(({ origins }) => origins)).toEqual(['2 reports, single origin: The Wire']);
  });

  it('is marked in the grid, where nobody else has its events alone', () => {
    const { groups, sections, totals } = coverageView(timeline);
    expect(groups.map(({ origin, columns }) => [origin, columns.map(({ published }) => published)])).toEqual([
      ['Herald', ['7 Jan, retracted']],
      ['The Wire', ['8 Jan']],
    ]);
    const rows = sections.flatMap((section) => section.rows);
    expect(
      rows.map(({ id, origins, cells }) => [id, origins, cells.map((cell) => cell && [cell.text, cell.only])]),
    ).toEqual([
      [
        'flood',
        'only The Wire',
        [
          ['Herald, 7 Jan, retracted', false],
          ['The Wire, 8 Jan', true],
        ],
      ],
      ['rumour', 'only Herald, retracted', [['Herald, 7 Jan, retracted', true], null]],
    ]);
    expect(totals.map(({ label, cells }) => [label, cells.map(({ text }) => text)])).toEqual([
      ['Events reported', ['2', '1']],
      ['Only from this origin', ['1', '1']],
    ]);
  });

  it('is told in every file', () => {
    const data = JSON.parse(fileOf(timeline, 'timelineJson')) as { articles: { retracted: string | null }[] };
    expect(data.articles.map(({ retracted }) => retracted)).toEqual([WHY, null]);
    expect(
      fileOf(timeline, 'timelineCsv')
        .split('\r\n')
        .filter((row) => row.endsWith(WHY)),
    ).toHaveLength(2);
    const source = 'The Northport Herald, Friday 7 January 2022, retracted';
    for (const kind of ['timelineJs', 'feedXml', 'feedJson'] as const) expect(fileOf(timeline, kind)).toContain(source);
    expect(fileOf(timeline, 'timelineIcs').replaceAll('\r\n ', '')).toContain(source.replaceAll(',', '\\,'));
  });

  it('is cited as such', () => {
    const cited = citeArticle(timeline, herald!);
    expect(cited.styles.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      'River breaks its banks [Retracted]. (2022, January 7). The Northport Herald.',
      'The Northport Herald. “River Breaks Its Banks” [Retracted]. January 7, 2022.',
      '“River Breaks Its Banks” [Retracted]. The Northport Herald, 7 Jan. 2022.',
    ]);
    expect(cited.wikitext).toBe(
      '{{cite news |title=River breaks its banks |type=Retracted |work=The Northport Herald |date=2022-01-07}}',
    );
    const reference = articleReference(herald!, timeline.vocabulary);
    expect(reference.item.title).toBe('River breaks its banks [Retracted]');
    expect(reference.item.note).toBe(`Retracted: ${WHY}`);
    expect(writeReferences([reference], 'bib')).toContain('  titleaddon = {[Retracted]},\n');
    expect(writeReferences([reference], 'ris')).toContain('TI  - River breaks its banks [Retracted]\r\n');
  });

  it('is among the corrections, at the day on which its outlet changed it last', () => {
    const entryOf = (of: Timeline): object | undefined =>
      correctionsFeed(of).entries.find(({ title }) => title.startsWith('Article retracted'));
    const what = `“River breaks its banks” (The Northport Herald, Friday 7 January 2022, retracted): ${WHY}`;
    expect(entryOf(timeline)).toEqual({
      id: 'https://northport.example/articles/2022-01-07-herald-flood/#_retracted',
      title: 'Article retracted: River breaks its banks',
      url: 'https://northport.example/articles/2022-01-07-herald-flood/',
      published: '2022-03-01',
      updated: '2022-03-01',
      summary: what,
      html: expect.stringContaining('<p>Retracted on Tuesday 1 March 2022.</p>') as unknown,
      categories: [{ term: 'retracted', label: 'Article retracted' }],
    });
    expect(entryOf(flood(null))).toMatchObject({
      updated: '2026-11-21',
      html: expect.stringContaining('<p>The day of the retraction is not recorded.</p>') as unknown,
    });
    expect(aboutView(timeline).retracted).toEqual([
      {
        href: '/articles/2022-01-07-herald-flood/',
        title: 'River breaks its banks',
        source: 'Herald, Friday 7 January 2022',
        why: WHY,
      },
    ]);
  });
});
