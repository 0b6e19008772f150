import type { Claim, Thing } from 'schema-dts';
import type { Event, Figure, FigureState, Quote, Report } from '../../timeline/model.ts';
import { wikidataLinks } from '../facets/facet-view.ts';
import { figureView } from '../mark-views.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { eventDates } from './event-dates.ts';
import { articleNode, eventNode, speakerNode } from './ids.ts';

type OneClaim = Extract<Claim, { '@type': 'Claim' }>;

/** What became of a figure that no longer stands. */
const STATUS: Readonly<Record<FigureState, string | null>> = {
  stands: null,
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
};

/**
 * Every quote and figure of an event as a claim with the article it appears in. Which appearance was the first of all
 * nobody can tell from the articles at hand, so `firstAppearance` is never said.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns In the order of the reports; of each the quotes, then the figures.
 */
export function claimThings(index: TimelineIndex, event: Event): readonly OneClaim[] {
  return event.reports.flatMap((report) => [
    ...report.quotes.map((quote) => quoteClaim(index, event, report, quote)),
    ...report.figures.map((figure) => figureClaim(index, event, report, figure)),
  ]);
}

/**
 * Who is quoted or gave a figure in an event. Whether a speaker is a person or a body the vocabulary does not say, so
 * each is a `Thing`.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function speakerThings(index: TimelineIndex, event: Event): readonly Extract<Thing, { '@type': 'Thing' }>[] {
  const marks = event.reports.flatMap(({ quotes, figures }) => [...quotes, ...figures]);
  const slugs = new Set(marks.flatMap(({ by }) => by ?? []));
  return [...slugs].map((slug) => {
    const speaker = index.speakers.get(slug);
    const [sameAs] = wikidataLinks(speaker?.wikidata ?? null);
    return {
      '@type': 'Thing',
      '@id': speakerNode(index, slug),
      name: speaker?.name ?? slug,
      ...(speaker === undefined || speaker.role === null ? {} : { description: speaker.role }),
      url: index.routes.absolute(index.routes.speaker(slug)),
      ...(sameAs === undefined ? {} : { sameAs: sameAs.href }),
    };
  });
}

function quoteClaim(index: TimelineIndex, event: Event, report: Report, quote: Quote): OneClaim {
  return { ...claim(index, event, report, quote.by), text: quote.text, inLanguage: quote.language };
}

function figureClaim(index: TimelineIndex, event: Event, report: Report, figure: Figure): OneClaim {
  const { subject, value, text } = figureView(index, figure);
  const { startDate } = eventDates(figure.on);
  const status = STATUS[index.fates.get(figure)?.state ?? 'stands'];
  return {
    ...claim(index, event, report, figure.by),
    name: `${subject}: ${value}`,
    text,
    // As of when; a date that is not sure is left to the page.
    ...(startDate === undefined || figure.on.precision === 'span' ? {} : { temporalCoverage: startDate }),
    ...(status === null ? {} : { creativeWorkStatus: status }),
  };
}

function claim(index: TimelineIndex, event: Event, report: Report, by: string | null): OneClaim {
  return {
    '@type': 'Claim',
    about: { '@id': eventNode(index, event.id) },
    appearance: { '@id': articleNode(index, report.article) },
    ...(by === null ? {} : { author: { '@id': speakerNode(index, by) } }),
  };
}
