import { describe, expect, test } from 'vitest';
import { figureGroups } from '../../../src/timeline/figures/figure-groups.ts';
import { figureSeries } from '../../../src/timeline/figures/figure-series.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { articleText, buildFrom, timelineFrom } from '../../support/build-from.ts';

const killed = (value: string, more = ''): string =>
  `:figure[${value} dead]{measure="killed" value="${value}" ${more}}`;

function timelineOf(...reports: { id?: string; published?: string; attributes?: string; text: string }[]): Timeline {
  const files = reports.map(({ id = 'toll', published = '2022-01-10', attributes = 'date="today"', text }, index) => {
    const blocks = [{ id, attributes, text }];
    return [`2022-01-10-herald-${'abcdef'[index] ?? ''}.md`, articleText({ published, blocks })] as const;
  });
  return timelineFrom(Object.fromEntries(files));
}

function seriesOf(timeline: Timeline): unknown[] {
  return figureSeries(timeline.events, timeline.vocabulary.measures).map(({ measure, of, entries }) => [
    measure,
    of,
    ...entries.map(
      ({ figure, event, state, by }) =>
        `${figure.on.edtf} ${figure.value} ${event}: ${state}${by === null ? '' : ` by ${by}`}`,
    ),
  ]);
}

describe('a series of figures', () => {
  test('goes by as-of day, in the order of the measures', () => {
    const timeline = timelineOf({
      text: `:figure[2 homes]{measure="homes" value="2"} ${killed('18')} ${killed('13', 'on="Friday"')} ${killed('3', 'of="dogs"')}`,
    });
    expect(seriesOf(timeline)).toEqual([
      ['killed', null, '2022-01-07 13 toll: stands', '2022-01-10 18 toll: stands'],
      ['killed', 'dogs', '2022-01-10 3 toll: stands'],
      ['homes', null, '2022-01-10 2 toll: stands'],
    ]);
  });

  test('marks what the same speaker gave later, and only that', () => {
    const timeline = timelineOf(
      {
        id: 'first-toll',
        published: '2022-01-07',
        text: `${killed('13', 'by="police"')} ${killed('20', 'by="mayor"')}`,
      },
      { id: 'later-toll', text: killed('18', 'by="police"') },
    );
    expect(seriesOf(timeline)).toEqual([
      [
        'killed',
        null,
        '2022-01-07 13 first-toll: superseded by later-toll',
        '2022-01-07 20 first-toll: stands',
        '2022-01-10 18 later-toll: stands',
      ],
    ]);
  });

  test('is not superseded by a vaguer statement that holds the same number', () => {
    const timeline = timelineOf(
      { id: 'exact-toll', published: '2022-01-07', text: killed('227', 'by="police"') },
      { id: 'hedged-toll', published: '2022-01-08', text: killed('>=225', 'by="police"') },
      { id: 'later-toll', published: '2022-01-09', text: killed('>300', 'by="police"') },
      { id: 'last-toll', published: '2022-01-10', text: killed('~300', 'by="police"') },
    );
    expect(seriesOf(timeline)).toEqual([
      [
        'killed',
        null,
        '2022-01-07 227 exact-toll: superseded by later-toll',
        '2022-01-08 >=225 hedged-toll: superseded by later-toll',
        '2022-01-09 >300 later-toll: superseded by last-toll',
        '2022-01-10 ~300 last-toll: stands',
      ],
    ]);
  });

  test('is not superseded by what is counted elsewhere', () => {
    const timeline = timelineOf(
      {
        id: 'town-toll',
        published: '2022-01-07',
        attributes: 'date="today" place="northport"',
        text: killed('3', 'by="police"'),
      },
      { id: 'toll', attributes: 'date="today" place="north"', text: killed('18', 'by="police"') },
    );
    expect(seriesOf(timeline)).toEqual([
      ['killed', null, '2022-01-07 3 town-toll: stands', '2022-01-10 18 toll: stands'],
    ]);
  });

  test('keeps a withdrawn figure and names what withdrew it', () => {
    const timeline = timelineOf(
      { id: 'high-toll', published: '2022-01-09', text: killed('164', 'by="mayor"') },
      { id: 'toll-withdrawn', text: killed('164', 'by="mayor" status="withdrawn"') },
      { id: 'last-toll', published: '2022-01-15', text: killed('225', 'by="mayor"') },
    );
    expect(seriesOf(timeline)).toEqual([
      [
        'killed',
        null,
        '2022-01-09 164 high-toll: withdrawn by toll-withdrawn',
        '2022-01-10 164 toll-withdrawn: stands',
        '2022-01-15 225 last-toll: stands',
      ],
    ]);
  });

  test('withdraws the number however it was hedged, and no other', () => {
    const timeline = timelineOf(
      { id: 'high-toll', published: '2022-01-09', text: killed('>=164', 'by="mayor"') },
      { id: 'higher-toll', published: '2022-01-09', text: killed('165', 'by="mayor"') },
      { id: 'range-toll', published: '2022-01-09', text: killed('164..170', 'by="mayor"') },
      { id: 'toll-withdrawn', published: '2022-01-09', text: killed('164', 'by="mayor" status="withdrawn"') },
    );
    expect(seriesOf(timeline)).toEqual([
      [
        'killed',
        null,
        '2022-01-09 >=164 high-toll: withdrawn by toll-withdrawn',
        '2022-01-09 165 higher-toll: stands',
        '2022-01-09 164..170 range-toll: stands',
        '2022-01-09 164 toll-withdrawn: stands',
      ],
    ]);
  });

  test('knows no other status', () => {
    const text = killed('164', 'status="withdrwan"');
    const { faults } = buildFrom({ '2022-01-10-herald-a.md': articleText({ blocks: [{ id: 'toll', text }] }) });
    expect(faults.map(({ message }) => message)).toEqual([
      'Unexpected `withdrwan` for `status`, expected `withdrawn`, where the report says that an earlier number no longer holds; did you mean `withdrawn`?',
    ]);
  });

  test('a withdrawal is nobody’s claim: it does not disagree', () => {
    const timeline = timelineOf({ text: killed('164', 'status="withdrawn"') }, { text: killed('44') });
    expect(timeline.events[0]?.disagreements).toEqual([]);
  });
});

describe('the figures of an event', () => {
  const groupsOf = (...values: string[]): unknown[] =>
    timelineOf(...values.map((value) => ({ text: killed(value) })))
      .events.flatMap(figureGroups)
      .map(({ agreement, common, figures }) => [agreement, common, figures.length]);

  test('agree, are compatible, or differ', () => {
    expect(groupsOf('18', '18')).toEqual([['same', { min: 18, max: 18 }, 2]]);
    expect(groupsOf('>3000', '>3800')).toEqual([['compatible', { min: 3801, max: null }, 2]]);
    expect(groupsOf('<=20', '18')).toEqual([['compatible', { min: 18, max: 18 }, 2]]);
    expect(groupsOf('<=20')).toEqual([['same', { min: null, max: 20 }, 1]]);
    expect(groupsOf('18', '26')).toEqual([['differ', null, 2]]);
  });

  test('of a later day are another group', () => {
    const { events } = timelineOf({ text: killed('13', 'on="Friday"') }, { text: killed('18') });
    expect(events.flatMap(figureGroups).map(({ agreement }) => agreement)).toEqual(['same', 'same']);
  });
});
