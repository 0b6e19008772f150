import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Event, Period, Timeline } from '../../../../src/timeline/model.ts';
import { dayView } from '../../../../src/views/day-view.ts';
import { facetMonthView } from '../../../../src/views/facets/facet-month-view.ts';
import { FACET_KINDS, facetMonths, facetPages } from '../../../../src/views/facets/facet-pages.ts';
import { outletView } from '../../../../src/views/facets/outlet-view.ts';
import { placeView } from '../../../../src/views/facets/place-view.ts';
import { speakerPageView } from '../../../../src/views/facets/speaker-view.ts';
import { topicView } from '../../../../src/views/facets/topic-view.ts';
import { monthKeys, monthView } from '../../../../src/views/month-view.ts';
import { addressOfId } from '../../../../src/views/paging/timeline-address.ts';
import { timelineAbout } from '../../../../src/views/sharing/timeline-about.ts';
import { siteAddresses } from '../../../../src/views/sitemap.ts';
import { indexOf } from '../../../../src/views/timeline-index.ts';
import { timelineView } from '../../../../src/views/timeline-view.ts';
import { compareSpans } from '../../../../src/timeline/dates/order.ts';
import { article, event, ledgerEntry, quote, report, site, span, timeline, vocabulary } from '../small-timeline.ts';

/** A timeline of events at some dates, with how many a page lists and the period of `site.yaml`. */
function paged(
  dates: readonly string[],
  pageEvents: number,
  period: Period | null = null,
  also: Partial<Event> = {},
): Timeline {
  const events = dates
    .map((edtf, at) => event(`e${String(at)}`, [report(`e${String(at)}`, 'gazette')], { date: span(edtf), ...also }))
    .sort((one, other) => compareSpans(one.date, other.date));
  return timeline({
    vocabulary: {
      ...vocabulary,
      topics: [{ slug: 'water', name: 'Water', description: null }],
      site: { ...site, limits: { pageEvents }, period },
    },
    articles: [article('gazette')],
    events,
  });
}

const DATES = ['2021-02-27', '2021-02-28', '2021-03-01', '2021-03-01', '2021-03-02', '2021-03', '2022', '2022-05-04'];
const listed = (sections: readonly { readonly events: readonly { readonly id: string }[] }[]): string[] =>
  sections.flatMap(({ events }) => events.map(({ id }) => id));

describe('the timeline’s page', () => {
  it('lists all where they are as many as fit', () => {
    const { part, sections, elsewhere, jumps } = timelineView(paged(DATES, 8));
    expect({ part, elsewhere, count: listed(sections).length, labels: jumps.map(({ label }) => label) }).toEqual({
      part: null,
      elsewhere: null,
      count: 8,
      labels: ['February 2021', 'March 2021', 'Day not known', 'March 2021', 'Day not known', 'May 2022'],
    });
  });

  it('lists the latest whole days that fit, and all months', () => {
    // Of the event of which only March is known, the first possible day is the first of March, which has three then.
    const { counts, range, part, sections, jumps, elsewhere, filters } = timelineView(paged(DATES, 5));
    expect(listed(sections)).toEqual(['e4', 'e6', 'e7']);
    expect({ counts, range }).toEqual({
      counts: ['8 events', '1 article', '1 independent origin'],
      range: '27 February 2021 – 4 May 2022',
    });
    const months = [
      {
        label: '2021',
        jumps: [
          { href: '/flood/months/2021-02/', weekday: '', label: 'Feb', count: 2, level: 10 },
          { href: '/flood/months/2021-03/', weekday: '', label: 'Mar', count: 4, level: 20 },
        ],
      },
      {
        label: '2022',
        jumps: [
          { href: '/flood/months/2022-01/', weekday: '', label: 'Jan', count: 1, level: 5 },
          { href: '/flood/months/2022-05/', weekday: '', label: 'May', count: 1, level: 5 },
        ],
      },
    ];
    expect(part).toEqual({
      words: '2 March 2021 – 4 May 2022: the latest 3 of 8 events.',
      cut: null,
      months,
      noun: 'event',
      beside: [
        { href: '/flood/months/2021-02/', text: 'February 2021: 2 events' },
        { href: '/flood/months/2021-03/', text: 'March 2021: 4 events' },
        { href: '/flood/months/2022-05/', text: 'May 2022: 1 event' },
      ],
    });
    expect(jumps.slice(-2)).toEqual(months);
    expect(jumps.map(({ label }) => label)).toEqual(['March 2021', 'Day not known', 'May 2022', '2021', '2022']);
    expect(elsewhere).toEqual({
      event: '/flood/events/*/',
      day: '/flood/days/*/',
      month: '/flood/months/*/',
    });
    expect([filters.count, filters.only, filters.choices.map(({ page }) => page)]).toEqual([
      '3 events',
      'Choices act on the events of this page.',
      ['/flood/outlets/*/'],
    ]);
  });

  it('lists the period of the site, cut at whole days', () => {
    const period = { first: '2021-02-28', last: '2021-03-31' };
    const of = (limit: number) => {
      const { part, sections } = timelineView(paged(DATES, limit, period));
      return [listed(sections), part?.words];
    };
    expect(of(7)).toEqual([['e1', 'e2', 'e3', 'e5', 'e4'], '28 February – 31 March 2021: 5 of 8 events.']);
    expect(of(4)).toEqual([
      ['e1', 'e2', 'e3', 'e5'],
      '28 February – 1 March 2021, of 28 February – 31 March 2021: 4 of 8 events.',
    ]);
    expect(of(2)).toEqual([['e1'], 'Sunday 28 February 2021, of 28 February – 31 March 2021: 1 of 8 events.']);
  });

  it('lists the latest where the period of the site has nothing', () => {
    const { part } = timelineView(paged(DATES, 1, { first: '2020-01-01', last: '2020-12-31' }));
    expect(part?.words).toBe('Wednesday 4 May 2022: the latest 1 of 8 events.');
  });

  it('cuts a day that alone is more, and leads to all of it', () => {
    const { part, sections } = timelineView(paged(['2021-03-01', '2021-03-02', '2021-03-02', '2021-03-02'], 2));
    expect([listed(sections), part?.words, part?.cut]).toEqual([
      ['e1', 'e2'],
      'Tuesday 2 March 2021: the latest 2 of 4 events.',
      { href: '/flood/days/2021-03-02/', text: 'All 3 events of Tuesday 2 March 2021' },
    ]);
  });

  it('tells the main events wherever they are, or where they are many those that it lists', () => {
    const days = Array.from({ length: 21 }, (_, at) => `2021-03-${String(at + 1).padStart(2, '0')}`);
    const keyOf = (of: readonly string[]) =>
      timelineView(paged(of, 2, null, { key: true })).key.map(({ href }) => href);
    expect(keyOf(days)).toEqual(['/flood/#e19', '/flood/#e20']);
    expect(keyOf(days.slice(0, 3))).toEqual(['/flood/months/2021-03/#e0', '/flood/#e1', '/flood/#e2']);
  });

  it('tells machines the events that it lists, at their places', () => {
    const [list] = timelineAbout(paged(DATES, 5)).things as unknown as readonly {
      numberOfItems: number;
      itemListElement: readonly { position: number }[];
    }[];
    expect([list?.numberOfItems, list?.itemListElement.map(({ position }) => position)]).toEqual([8, [6, 7, 8]]);
  });

  it('counts the withdrawn events, which may be many, and leads to them', () => {
    const ledger = ['panic', 'fear'].map((id) => ledgerEntry(id, { gone: 'A rumour.' }));
    const told = (pageEvents: number, entries = ledger): unknown => {
      const { withdrawn, withdrawnElsewhere } = timelineView({ ...paged(DATES, pageEvents), ledger: entries });
      return { ids: withdrawn.map(({ id }) => id), withdrawnElsewhere };
    };
    expect(told(8)).toEqual({ ids: ['panic', 'fear'], withdrawnElsewhere: null });
    expect(told(5)).toEqual({
      ids: [],
      withdrawnElsewhere: { href: '/flood/about/#corrections', text: '2 withdrawn events' },
    });
    expect(told(5, [])).toEqual({ ids: [], withdrawnElsewhere: null });
  });

  it('is led to by nothing that it may not list any more tomorrow', () => {
    const addressesIn = (limit: number) => {
      const index = indexOf(paged(DATES, limit));
      return ['e0', 'e6', 'e7', 'gone'].map((id) => addressOfId(index, id));
    };
    const months = [
      '/flood/months/2021-02/#e0',
      '/flood/months/2022-01/#e6',
      '/flood/months/2022-05/#e7',
      '/flood/#gone',
    ];
    expect([1, 5, 7].map(addressesIn)).toEqual([months, months, months]);
    expect(addressesIn(8)).toEqual(['/flood/#e0', '/flood/#e6', '/flood/#e7', '/flood/#gone']);
  });
});

describe('a month’s page', () => {
  it('has every event of the month, with headings for what is not known to the day', () => {
    const { sections, ...view } = monthView(paged(DATES, 5), '2021-03');
    expect(sections.map(({ main, events }) => [main, ...events.map(({ id }) => id)])).toEqual([
      ['1 March', 'e2', 'e3'],
      ['March', 'e5'],
      ['2 March', 'e4'],
    ]);
    expect(view).toEqual({
      head: {
        title: 'March 2021 · The flood',
        description: 'March 2021, 4 events: Title of e2; Title of e3; Title of e5; Title of e4.',
        canonical: 'https://example.org/flood/months/2021-03/',
      },
      up: { href: '/flood/', text: 'The timeline' },
      title: 'March 2021',
      counts: '4 events',
      previous: { href: '/flood/months/2021-02/', text: 'February 2021' },
      next: { href: '/flood/months/2022-01/', text: 'January 2022' },
      compact: [],
    });
  });

  it('has them line by line where they are more than fit', () => {
    const { sections, compact } = monthView(
      paged(['2021-03-02', '2021-03-02?', '2021-04-01'], 1, null, {
        disagreements: [{ field: 'date', measure: null, of: null, speaker: null, saying: null, claims: [] }],
      }),
      '2021-03',
    );
    expect(sections).toEqual([]);
    expect(compact).toEqual([
      {
        id: '2021-03-02',
        lead: 'Tuesday',
        main: '2 March',
        tail: '2021',
        href: '/flood/days/2021-03-02/',
        count: '2 events',
        events: [
          {
            id: 'e0',
            earlierIds: [],
            title: 'Title of e0',
            href: '/flood/events/e0/',
            date: { words: '2 Mar 2021', datetime: '2021-03-02', certainty: 'sure' },
            differ: true,
          },
          {
            id: 'e1',
            earlierIds: [],
            title: 'Title of e1',
            href: '/flood/events/e1/',
            date: { words: '2 Mar 2021?', datetime: '2021-03-02', certainty: 'uncertain' },
            differ: true,
          },
        ],
      },
    ]);
  });

  it('stands whatever fits on a page', () => {
    expect(monthKeys(paged(DATES, 300))).toEqual(['2021-02', '2021-03', '2022-01', '2022-05']);
    expect(monthKeys(timeline())).toEqual([]);
  });
});

test('a day with more events than fit has them line by line', () => {
  const { events, compact, count } = dayView(paged(['2021-03-02', '2021-03-02'], 1), '2021-03-02');
  expect([events, compact.map(({ id }) => id), count]).toEqual([[], ['e0', 'e1'], '2 events']);
});

/** Three months of everything: a topic, a place, an outlet with a copy elsewhere, a speaker. */
const months = ['2021-01', '2021-02', '2021-03'];
const facets = (pageEvents: number): Timeline =>
  timeline({
    vocabulary: {
      ...vocabulary,
      topics: [{ slug: 'water', name: 'Water', description: null }],
      site: { ...site, limits: { pageEvents } },
    },
    articles: months.map((month) =>
      article(`gazette-${month}`, { outlet: 'gazette', dateline: 'delta', publishedDay: `${month}-20` }),
    ),
    events: months.flatMap((month) =>
      ['04', '05'].map((day) => {
        const id = `e-${month}-${day}`;
        const said = report(id, `gazette-${month}`, { quotes: [quote({ text: 'water', by: 'mayor' })] });
        return event(id, [said], { date: span(`${month}-${day}`), topics: ['water'], places: ['delta'] });
      }),
    ),
  });

describe('topics, places, outlets and speakers', () => {
  it('have no months where all is on one page', () => {
    expect(FACET_KINDS.flatMap((kind) => facetMonths(facets(6), kind))).toEqual([]);
    expect(topicView(facets(6), 'water').part).toBe(null);
  });

  it('list the latest days that fit, and lead to months', () => {
    const whole = facets(2);
    const part = {
      words: '4–5 March 2021: the latest 2 of 6 events.',
      cut: null,
      noun: 'event',
      beside: [
        { href: '/flood/topics/water/2021-02/', text: 'February 2021: 2 events' },
        { href: '/flood/topics/water/2021-03/', text: 'March 2021: 2 events' },
      ],
      months: [
        {
          label: '2021',
          jumps: ['Jan', 'Feb', 'Mar'].map((label, at) => ({
            href: `/flood/topics/water/${months[at]!}/`,
            weekday: '',
            label,
            count: 2,
            level: 20,
          })),
        },
      ],
    };
    expect(topicView(whole, 'water').part).toEqual(part);
    const views = [topicView(whole, 'water'), placeView(whole, 'delta'), outletView(whole, 'gazette')];
    for (const view of [...views, speakerPageView(whole, 'mayor')]) {
      expect(listed(view.sections)).toEqual(['e-2021-03-04', 'e-2021-03-05']);
      expect(view.part?.words).toBe(part.words);
    }
    const outlet = outletView(whole, 'gazette');
    expect([outlet.counts, outlet.groups.flatMap(({ articles }) => articles.map(({ id }) => id))]).toEqual([
      '6 events, 3 articles',
      ['gazette-2021-02', 'gazette-2021-03'],
    ]);
    expect(outlet.articlesPart?.words).toBe('20 February – 20 March 2021: the latest 2 of 3 articles.');
  });

  it('have all of a month on its page', () => {
    const whole = facets(2);
    const { sections, ...topic } = facetMonthView(whole, 'topics', 'water', '2021-02');
    expect(listed(sections)).toEqual(['e-2021-02-04', 'e-2021-02-05']);
    expect(topic).toEqual({
      head: {
        title: 'Water, February 2021 · The flood',
        description: 'Water, February 2021, 2 events: Title of e-2021-02-04; Title of e-2021-02-05.',
        canonical: 'https://example.org/flood/topics/water/2021-02/',
      },
      up: { href: '/flood/topics/water/', text: 'Water' },
      title: 'Water, February 2021',
      counts: '2 events',
      previous: { href: '/flood/topics/water/2021-01/', text: 'January 2021' },
      next: { href: '/flood/topics/water/2021-03/', text: 'March 2021' },
      compact: [],
      spoken: [],
      onTimeline: new Map([
        ['e-2021-02-04', '/flood/months/2021-02/#e-2021-02-04'],
        ['e-2021-02-05', '/flood/months/2021-02/#e-2021-02-05'],
      ]),
      groups: [],
      articles: [],
    });
    const outlet = facetMonthView(whole, 'outlets', 'gazette', '2021-02');
    expect([outlet.counts, outlet.groups.map(({ title, articles }) => [title, articles.length])]).toEqual([
      '2 events, 1 article',
      [['Its own reports', 1]],
    ]);
    const place = facetMonthView(whole, 'places', 'delta', '2021-02');
    expect(place.articles).toEqual([{ href: '/flood/articles/gazette-2021-02/', text: 'Gazette, 20 Feb 2021' }]);
    const speaker = facetMonthView(whole, 'speakers', 'mayor', '2021-02');
    expect([speaker.sections, listed(speaker.spoken)]).toEqual([[], ['e-2021-02-04', 'e-2021-02-05']]);
  });

  it('have a month line by line where that is more than fits', () => {
    for (const kind of FACET_KINDS) {
      const [slug = ''] = facetPages(facets(1))[kind].keys();
      const { sections, spoken, compact } = facetMonthView(facets(1), kind, slug, '2021-02');
      expect([sections, spoken, listed(compact)], kind).toEqual([[], [], ['e-2021-02-04', 'e-2021-02-05']]);
    }
  });

  it('are in the sitemap with their months', () => {
    const addresses = siteAddresses(facets(2)).filter((address) => /\/2021-02\/$/u.test(address));
    expect(addresses).toEqual(
      ['coverage', 'months', 'topics/water', 'places/delta', 'outlets/gazette', 'speakers/mayor'].map(
        (folder) => `https://example.org/flood/${folder}/2021-02/`,
      ),
    );
  });
});

describe('whatever the timeline', () => {
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const date = fc.oneof(
    { weight: 6, arbitrary: day },
    day.map((one) => one.slice(0, 7)),
    day.map((one) => one.slice(0, 4)),
    day.map((one) => `../${one}`),
    day.map((one) => `${one}/..`),
    fc.tuple(day, day).map((both) => both.sort().join('/')),
    fc.constant('202X'),
  );
  const some = fc.record({
    dates: fc.array(date, { maxLength: 40 }),
    limit: fc.integer({ min: 1, max: 45 }),
    period: fc.option(fc.tuple(day, day).map((both) => both.sort())),
  });
  const of = ({ dates, limit, period }: { dates: string[]; limit: number; period: [string, string] | null }) =>
    paged(dates, limit, period === null ? null : { first: period[0], last: period[1] }, { topics: ['water'] });

  it('has each event on one month’s page, and in each place once', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const whole = of(drawn);
        const found = monthKeys(whole).flatMap((month) => {
          const { sections, compact } = monthView(whole, month);
          return listed([...sections, ...compact]);
        });
        expect(found.toSorted()).toEqual(whole.events.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('shows on no page more in full than fits, and on `/` something', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const whole = of(drawn);
        const shown = listed(timelineView(whole).sections);
        expect(shown.length).toBeLessThanOrEqual(drawn.limit);
        expect(shown.length > 0).toBe(drawn.dates.length > 0);
        if (drawn.dates.length <= drawn.limit) expect(shown).toEqual(whole.events.map(({ id }) => id));
        for (const month of monthKeys(whole)) {
          expect(listed(monthView(whole, month).sections).length).toBeLessThanOrEqual(drawn.limit);
        }
      }),
    );
  });

  it('has in the months of a topic what the topic has', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const whole = of(drawn);
        const found = facetMonths(whole, 'topics').flatMap(({ slug, month }) => {
          const { sections, compact } = facetMonthView(whole, 'topics', slug, month);
          return listed([...sections, ...compact]);
        });
        const all = whole.events.map(({ id }) => id).toSorted();
        expect(found.toSorted()).toEqual(drawn.dates.length > drawn.limit ? all : []);
      }),
    );
  });

  it('finds every event where links on its pages say that it stands', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const whole = of(drawn);
        const home = new Set(listed(timelineView(whole).sections));
        for (const { id } of whole.events) {
          const address = addressOfId(indexOf(whole), id);
          const [, month] = /^\/flood\/months\/([^/]+)\/#/u.exec(address) ?? [];
          if (month === undefined) expect([address, home.has(id)]).toEqual([`/flood/#${id}`, true]);
          else {
            const { sections, compact } = monthView(whole, month);
            expect(listed([...sections, ...compact])).toContain(id);
          }
        }
      }),
    );
  });
});
