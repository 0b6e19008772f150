import type { Event, Timeline } from '../../timeline/model.ts';
import { citationOf, type Citation } from '../citation.ts';
import { dateUnderHeading, type DateView } from '../date-view.ts';
import { daySections } from '../day-sections.ts';
import { figureView, quoteView, type FigureView, type QuoteView } from '../mark-views.ts';
import type { PartView } from '../paging/part-view.ts';
import { sectionHead, type SectionHead } from '../section-views.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { facetPages } from './facet-pages.ts';
import { listedEvents } from './facet-part.ts';
import { facetView, factText, wikidataLinks, factLinks, type FacetView } from './facet-view.ts';
import { facetsOf, saidOn, type SaidOnEvent } from './facets-of.ts';

/** Words of the speaker, and which article prints them. */
export interface SpokenQuote extends QuoteView {
  readonly cite: Citation;
}

/** A number that the speaker gave, and which article prints it. */
export interface SpokenFigure extends FigureView {
  readonly cite: Citation;
}

/** What the speaker said on one event. */
export interface SpokenEvent {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly date: DateView;
  readonly quotes: readonly SpokenQuote[];
  readonly figures: readonly SpokenFigure[];
}

/** What the speaker said on events that begin on one day. */
export interface SpokenSection extends SectionHead {
  readonly events: readonly SpokenEvent[];
}

/** What `/speakers/<slug>/` shows. */
export interface SpeakerPageView extends FacetView {
  readonly sections: readonly SpokenSection[];
  /** Where these are not all events, what it says of that; else `null`. */
  readonly part: PartView | null;
}

/**
 * What a speaker's page shows: the timeline of the speaker's words and figures, as each article has them.
 *
 * @param timeline Any.
 * @param slug Of a speaker who is quoted or gave a figure.
 */
export function speakerPageView(timeline: Timeline, slug: string): SpeakerPageView {
  const index = indexOf(timeline);
  const speaker = index.speakers.get(slug);
  const said = facetsOf(timeline).speakers.get(slug) ?? [];
  const quotes = said.reduce((sum, one) => sum + one.quotes.length, 0);
  const figures = said.reduce((sum, one) => sum + one.figures.length, 0);
  const facet = facetView(timeline, index.routes.speaker(slug), {
    all: { href: index.routes.speakers(), text: 'Speakers' },
    name: speaker?.name ?? slug,
    lead: speaker?.role ?? null,
    aka: speaker?.aka ?? [],
    facts: [
      ...factText('Side', speaker?.side ?? null),
      ...factLinks('Wikidata', wikidataLinks(speaker?.wikidata ?? null)),
    ],
    counts: spokenCounts(quotes, figures, said.length),
  });
  const pages = facetPages(timeline).speakers.get(slug);
  const { items, part } = listedEvents(timeline, pages);
  return { ...facet, sections: spokenSections(index, slug, items), part };
}

/**
 * What a speaker said on some events, under the headings of the days on which they begin.
 *
 * @param index Of the timeline.
 * @param slug Of the speaker.
 * @param events Some of those on which the speaker said something, by day.
 */
export function spokenSections(index: TimelineIndex, slug: string, events: readonly Event[]): readonly SpokenSection[] {
  return daySections(events).map((section) => ({
    ...sectionHead(index, section),
    events: section.events.flatMap((event) => saidOn(event, slug).map((said) => spokenEvent(index, said))),
  }));
}

/**
 * How much a speaker said: `12 quotes and 3 figures on 9 events`.
 *
 * @param quotes How many.
 * @param figures How many; one of both is more than 0.
 * @param events How many.
 */
export function spokenCounts(quotes: number, figures: number, events: number): string {
  const marks = [
    ...(quotes === 0 ? [] : [counted(quotes, 'quote')]),
    ...(figures === 0 ? [] : [counted(figures, 'figure')]),
  ];
  return `${marks.join(' and ')} on ${counted(events, 'event')}`;
}

function spokenEvent(index: TimelineIndex, { event, quotes, figures }: SaidOnEvent): SpokenEvent {
  return {
    id: event.id,
    title: event.title,
    href: index.routes.event(event.id),
    date: dateUnderHeading(event.date),
    quotes: quotes.flatMap(({ article, mark }) => {
      const source = index.articles.get(article);
      return source === undefined
        ? []
        : [{ ...quoteView(index, source, mark), cite: citationOf(index, event, article) }];
    }),
    figures: figures.map(({ article, mark }) => ({
      ...figureView(index, mark),
      cite: citationOf(index, event, article),
    })),
  };
}
