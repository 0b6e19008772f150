import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/timeline/model.ts';
import { articleText, timelineFrom, type Draft } from '../../support/build-from.ts';

/** The one event `flood` of several articles, each given by what is special about it. */
function floodOf(...drafts: (Draft & { attributes: string; title?: string })[]): Event {
  const files = drafts.map(({ attributes, title = 'Flood', ...draft }, index) => {
    const blocks = [{ id: 'flood', attributes, title }];
    return [`2022-01-08-herald-${'abcdef'[index] ?? ''}.md`, articleText({ ...draft, blocks })] as const;
  });
  const [event] = timelineFrom(Object.fromEntries(files)).events;
  if (event === undefined) throw new Error('no event');
  return event;
}

describe('the date of an event', () => {
  test('is the narrowest statement that all agree on', () => {
    const { date, disagreements } = floodOf({ attributes: 'date="this week"' }, { attributes: 'date="Thursday"' });
    expect(date).toEqual({
      edtf: '2022-01-06',
      start: '2022-01-06',
      end: '2022-01-06',
      precision: 'day',
      time: null,
      timeZone: null,
      approximate: false,
      uncertain: false,
    });
    expect(disagreements).toEqual([]);
  });

  test('is an intersection that no report gives by itself', () => {
    const { date } = floodOf(
      { attributes: 'date="2022-01-02/2022-01-06"' },
      { attributes: 'date="2022-01-05/2022-01-07"' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-05/2022-01-06', precision: 'span', approximate: false });
  });

  test('closes an open span', () => {
    const { date } = floodOf({ attributes: 'date="../2022-01-05"' }, { attributes: 'date="2022-01-05/2022-01-07"' });
    expect(date).toMatchObject({ edtf: '2022-01-05', precision: 'day' });
  });

  test('keeps EDTF as it is written where one report gives all of it', () => {
    expect(floodOf({ attributes: 'date="2022-01-XX"' }).date).toMatchObject({ edtf: '2022-01-XX', precision: 'month' });
  });

  test('takes the clock time that lies in the part of the day', () => {
    const { date } = floodOf(
      { attributes: 'date="Thursday evening" place="westport"' },
      { attributes: 'date="Thursday" time="21:30" place="westport"' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-06', precision: 'minute', time: '21:30', timeZone: 'Asia/Aqtau' });
  });

  test('is sure where one sure report gives all of it', () => {
    const { date } = floodOf({ attributes: 'date="2022-01-05?"' }, { attributes: 'date="2022-01-05"' });
    expect(date).toMatchObject({ edtf: '2022-01-05', uncertain: false });
  });

  test('stays unsure where only unsure reports give it', () => {
    const { date } = floodOf({ attributes: 'date="2022-01-05?"' }, { attributes: 'date="this week"' });
    expect(date).toMatchObject({ edtf: '2022-01-05?', uncertain: true });
  });

  test('lets an approximate date be a day off before it is a disagreement', () => {
    const { date, disagreements } = floodOf(
      { attributes: 'date="about 5 January"' },
      { attributes: 'date="Thursday"' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-06', approximate: false });
    expect(disagreements).toEqual([]);
    expect(
      floodOf({ attributes: 'date="about 4 January"' }, { attributes: 'date="Thursday"' }).disagreements,
    ).toHaveLength(1);
  });

  test('where reports differ, is the one that most independent origins give', () => {
    const { date, disagreements } = floodOf(
      { attributes: 'date="Wednesday"', origin: 'wire' },
      { attributes: 'date="Wednesday"', origin: 'wire' },
      { attributes: 'date="Thursday"', outlet: 'herald' },
      { attributes: 'date="Thursday"', outlet: 'wire' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-06' });
    expect(disagreements).toEqual([
      {
        field: 'date',
        measure: null,
        of: null,
        speaker: null,
        saying: null,
        claims: [
          { article: '2022-01-08-herald-a', claim: '2022-01-05', by: null },
          { article: '2022-01-08-herald-b', claim: '2022-01-05', by: null },
          { article: '2022-01-08-herald-c', claim: '2022-01-06', by: null },
          { article: '2022-01-08-herald-d', claim: '2022-01-06', by: null },
        ],
      },
    ]);
  });

  test('where as many origins give each, is the one published first', () => {
    const { date } = floodOf(
      { attributes: 'date="2022-01-05"', published: '2022-01-08' },
      { attributes: 'date="2022-01-04"', outlet: 'wire', published: '2022-01-07' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-04' });
  });

  test('differs by the clock too', () => {
    const { date, disagreements } = floodOf(
      { attributes: 'date="Thursday" time="09:00"' },
      { attributes: 'date="Thursday evening"', outlet: 'wire' },
    );
    expect(date).toMatchObject({ edtf: '2022-01-06', time: '09:00', precision: 'minute' });
    expect(disagreements[0]?.claims.map(({ claim }) => claim)).toEqual(['2022-01-06 09:00', '2022-01-06 evening']);
  });

  test('does not differ where two parts of the day run into each other', () => {
    const { disagreements, date } = floodOf(
      { attributes: 'date="Thursday evening"' },
      { attributes: 'date="Thursday night"' },
    );
    expect(disagreements).toEqual([]);
    expect(date).toMatchObject({ time: 'evening', precision: 'part-of-day' });
  });
});

describe('an event', () => {
  test('takes its title from the report published first, its places and topics in the order of the vocabulary', () => {
    const event = floodOf(
      { attributes: 'date="2022-01-06" place="westport" topics="relief"', title: 'Later', published: '2022-01-08' },
      {
        attributes: 'date="2022-01-06" place="northport north" topics="flood"',
        title: 'First',
        published: '2022-01-07',
        outlet: 'wire',
      },
    );
    expect(event.title).toBe('First');
    expect(event.places).toEqual(['north', 'northport', 'westport']);
    expect(event.topics).toEqual(['flood', 'relief']);
    expect(event.reports.map(({ title }) => title)).toEqual(['First', 'Later']);
    expect(event.origins).toEqual(['wire', 'herald']);
  });

  test('counts copies of one agency story once', () => {
    const { origins } = floodOf(
      { attributes: 'date="Thursday"', origin: 'wire' },
      { attributes: 'date="Thursday"', outlet: 'wire' },
    );
    expect(origins).toEqual(['wire']);
  });

  test('takes what the ledger decides', () => {
    const text = articleText({ blocks: [{ id: 'flood' }] });
    const ledger = 'events:\n  flood: { title: The flood, summary: In short., key: true, was: [river] }\n';
    const { events } = timelineFrom({ '2022-01-08-herald-a.md': text }, { 'ledger.yaml': ledger });
    expect(events[0]).toMatchObject({ title: 'The flood', summary: 'In short.', key: true });
  });

  test('stands in one order: day, time of day, narrower first, then id', () => {
    const dates: [id: string, attributes: string][] = [
      ['undated-in-day', 'date="2022-01-06"'],
      ['also-undated', 'date="2022-01-06"'],
      ['evening', 'date="2022-01-06" time="evening"'],
      ['clock', 'date="2022-01-06" time="18:00"'],
      ['early', 'date="2022-01-06" time="early-morning"'],
      ['span', 'date="2022-01-06/2022-01-07"'],
      ['month', 'date="2022-01"'],
      ['open', 'date="../2022-01-07"'],
      ['before', 'date="2022-01-05"'],
    ];
    const text = articleText({ blocks: dates.map(([id, attributes]) => ({ id, attributes })) });
    const { events } = timelineFrom({ '2022-01-08-herald-a.md': text });
    expect(events.map(({ id }) => id)).toEqual([
      'open',
      'month',
      'before',
      'early',
      'clock',
      'evening',
      'also-undated',
      'undated-in-day',
      'span',
    ]);
  });
});

describe('known on a day', () => {
  const early = articleText({ published: '2022-01-07', blocks: [{ id: 'flood', attributes: 'date="2022-01-06?"' }] });
  const late = articleText({
    published: '2022-01-08T01:00+06:00',
    outlet: 'wire',
    blocks: [{ id: 'flood', attributes: 'date="2022-01-06"' }, { id: 'after' }],
  });
  const files = { '2022-01-07-herald-a.md': early, '2022-01-08-wire-b.md': late };

  test('leaves out what was published later', () => {
    const { events, articles, knownOn } = timelineFrom(files, {}, { knownOn: '2022-01-07' });
    expect(knownOn).toBe('2022-01-07');
    expect(articles.map(({ id }) => id)).toEqual(['2022-01-07-herald-a']);
    expect(events.map(({ id, date }) => [id, date.edtf])).toEqual([['flood', '2022-01-06?']]);
  });

  test('is the same merge over fewer articles', () => {
    const known = timelineFrom(files, {}, { knownOn: '2022-01-07' });
    const fewer = timelineFrom({ '2022-01-07-herald-a.md': early });
    expect({ ...known, knownOn: null }).toEqual(fewer);
  });

  test('has the editor’s title and summary where nothing was reported of the event later', () => {
    const words = (knownOn: string | null) =>
      timelineFrom(
        { ...files, '2022-01-07-herald-c.md': articleText({ published: '2022-01-07', blocks: [{ id: 'calm' }] }) },
        {
          'ledger.yaml': [
            'events:',
            '  after: { title: The end }',
            '  calm: { title: All is calm, key: true }',
            '  flood: { title: Flood of two reports, summary: Both say so., key: true }',
            '',
          ].join('\n'),
        },
        { knownOn },
      ).events.map(({ id, title, summary, key }) => [id, title, summary, key]);
    expect(words('2022-01-07')).toEqual([
      ['calm', 'All is calm', null, true],
      ['flood', 'About flood', null, true],
    ]);
    const all = [
      ['calm', 'All is calm', null, true],
      ['flood', 'Flood of two reports', 'Both say so.', true],
      ['after', 'The end', null, false],
    ];
    expect(words('2022-01-08')).toEqual(all);
    expect(words(null)).toEqual(all);
  });
});
