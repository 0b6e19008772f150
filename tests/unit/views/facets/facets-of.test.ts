import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, Timeline } from '../../../../src/timeline/model.ts';
import { facetsOf } from '../../../../src/views/facets/facets-of.ts';
import { placeAndContaining } from '../../../../src/views/facets/place-and-containing.ts';
import { article, event, figure, quote, report, timeline, vocabulary } from '../small-timeline.ts';

/** The facets as they are defined, with a look at everything for each. */
function byDefinition({ vocabulary: { topics, places, outlets, speakers }, events, articles }: Timeline): unknown {
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const liesIn = (place: string, slug: string): boolean =>
    bySlug.has(place) && placeAndContaining(bySlug, place).includes(slug);
  const eventsWhere = (test: (one: Event) => boolean): readonly Event[] => events.filter(test);
  return {
    topics: topics.flatMap(({ slug }) => {
      const of = eventsWhere((one) => one.topics.includes(slug));
      return of.length === 0 ? [] : [[slug, of]];
    }),
    places: places.flatMap(({ slug }) => {
      const all = eventsWhere((one) => one.places.some((place) => liesIn(place, slug)));
      const within = articles.some(({ dateline }) => dateline !== null && liesIn(dateline, slug));
      const here = eventsWhere((one) => one.places.includes(slug));
      const datelines = articles.filter(({ dateline }) => dateline === slug);
      return all.length === 0 && !within ? [] : [[slug, { here, all, datelines }]];
    }),
    outlets: outlets.flatMap(({ slug }) => {
      const own = articles.filter(({ outlet }) => outlet === slug);
      const copies = articles.filter(({ outlet, origin }) => origin === slug && outlet !== slug);
      const ids = [...own, ...copies].map(({ id }) => id);
      const reported = eventsWhere(({ reports }) => reports.some((one) => ids.includes(one.article)));
      return ids.length === 0 ? [] : [[slug, { events: reported, articles: own, copies }]];
    }),
    speakers: speakers.flatMap(({ slug }) => {
      const said = events.flatMap((one) => {
        const quotes = one.reports.flatMap((of) =>
          of.quotes.filter(({ by }) => by === slug).map((mark) => ({ article: of.article, mark })),
        );
        const figures = one.reports.flatMap((of) =>
          of.figures.filter(({ by }) => by === slug).map((mark) => ({ article: of.article, mark })),
        );
        return quotes.length === 0 && figures.length === 0 ? [] : [{ event: one, quotes, figures }];
      });
      return said.length === 0 ? [] : [[slug, said]];
    }),
  };
}

const PLACES = [
  { ...vocabulary.places[0]!, slug: 'delta', within: null },
  { ...vocabulary.places[0]!, slug: 'harbour', within: 'delta' },
  { ...vocabulary.places[0]!, slug: 'pier', within: 'harbour' },
  { ...vocabulary.places[0]!, slug: 'hill', within: 'ridge' },
  { ...vocabulary.places[0]!, slug: 'ridge', within: 'hill' },
];
const by = fc.constantFrom('mayor', 'ministry', null);
const place = fc.constantFrom('delta', 'harbour', 'pier', 'hill', 'nowhere');
const articles = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('gazette', 'ap', 'wave', 'unknown'),
      syndicatedFrom: fc.constantFrom(null, 'ap', 'wave'),
      dateline: fc.option(place),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((one, at) => article(`article-${String(at)}`, one)));
const timelines = articles.chain((all) =>
  fc
    .array(
      fc.record({
        places: fc.uniqueArray(place, { maxLength: 2 }),
        topics: fc.subarray(['water', 'unknown']),
        reports: fc.array(fc.record({ of: fc.constantFrom(...all), said: by, gave: by }), { maxLength: 3 }),
      }),
      { maxLength: 6 },
    )
    .map((events) =>
      timeline({
        vocabulary: { ...vocabulary, places: PLACES },
        articles: all,
        events: events.map(({ reports, ...also }, at) =>
          event(
            `event-${String(at)}`,
            reports.map(({ of, said, gave }) =>
              report(`event-${String(at)}`, of.id, {
                quotes: [quote({ text: 'the water came', by: said })],
                figures: [figure({ measure: 'drowned', value: '3', by: gave })],
              }),
            ),
            also,
          ),
        ),
      }),
    ),
);

test('facets are what a look at everything for each gives, in the vocabulary’s order', () => {
  fc.assert(
    fc.property(timelines, (whole) => {
      const { topics, places, outlets, speakers } = facetsOf(whole);
      expect({
        topics: [...topics],
        places: [...places],
        outlets: [...outlets],
        speakers: [...speakers],
      }).toEqual(byDefinition(whole));
    }),
    { numRuns: 500 },
  );
});
