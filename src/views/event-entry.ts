import type { Event, Report } from '../timeline/model.ts';
import { citationOf, outletOf, type Citation } from './citation.ts';
import { dateUnderHeading, type DateView } from './date-view.ts';
import { differenceView, type DifferenceView } from './difference-view.ts';
import { placeLink } from './facets/facet-links.ts';
import type { Link } from './site-view.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { differSentence } from './words/disagreement-words.ts';
import { retractedMark } from './retracted.ts';
import { eventOrigins } from './words/origin-words.ts';

/** How many reports of an event stand open; the rest is folded. */
const OPEN_REPORTS = 2;

/** What an article says of an event, with who says so. */
export interface ReportEntry {
  readonly html: string;
  readonly cite: Citation;
}

/** A name that leads to its page; `href` is `null` where it stands on that very page. */
export type PlaceName = Omit<Link, 'href'> & { readonly href: string | null };

/** An event as it stands in a list. */
export interface EventEntry {
  readonly id: string;
  /** Ids that it had: links to them come here. */
  readonly earlierIds: readonly string[];
  readonly title: string;
  /** Its own page. */
  readonly href: string;
  /** The same, whole: what is printed. */
  readonly address: string;
  readonly date: DateView;
  readonly key: boolean;
  readonly places: readonly PlaceName[];
  readonly summary: string | null;
  readonly open: readonly ReportEntry[];
  readonly folded: readonly ReportEntry[];
  /** `3 more reports: CNN, AP, Sky News`; `null` where none is folded. */
  readonly foldedWords: string | null;
  readonly origins: string;
  /** On what the sources differ, what each says, and where that is laid out in full; `null` where they do not. */
  readonly differ: {
    readonly text: string;
    readonly href: string;
    readonly differences: readonly DifferenceView[];
  } | null;
}

/**
 * An event as it stands in a list.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @param here The place whose page the list stands on.
 */
export function eventEntry(index: TimelineIndex, event: Event, here: string | null = null): EventEntry {
  const reports = event.reports.map((report) => reportEntry(index, event, report));
  const folded = reports.slice(OPEN_REPORTS);
  return {
    id: event.id,
    earlierIds: index.earlierIds.get(event.id) ?? [],
    title: event.title,
    href: index.routes.event(event.id),
    address: index.routes.absolute(index.routes.event(event.id)),
    date: dateUnderHeading(event.date),
    key: event.key,
    places: event.places.map((place) =>
      place === here ? { ...placeLink(index, place), href: null } : placeLink(index, place),
    ),
    summary: event.summary,
    open: reports.slice(0, OPEN_REPORTS),
    folded,
    foldedWords: folded.length === 0 ? null : foldedWords(index, event.reports.slice(OPEN_REPORTS)),
    origins: eventOrigins(index, event),
    differ:
      event.disagreements.length === 0
        ? null
        : {
            text: differSentence(index, event.disagreements),
            href: index.routes.event(event.id, 'differ'),
            differences: event.disagreements.map((disagreement) => differenceView(index, event, disagreement)),
          },
  };
}

function reportEntry(index: TimelineIndex, event: Event, report: Report): ReportEntry {
  return { html: report.html, cite: citationOf(index, event, report.article) };
}

function foldedWords(index: TimelineIndex, reports: readonly Report[]): string {
  const names = reports.map((report) => {
    const article = index.articles.get(report.article);
    return article === undefined ? report.article : `${outletOf(index, article)}${retractedMark(article)}`;
  });
  return `${counted(reports.length, 'more report')}: ${[...new Set(names)].join(', ')}`;
}
