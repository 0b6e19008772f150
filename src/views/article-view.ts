import { dayWords } from '../timeline/dates/day-words.ts';
import { isDayKnown, publishedDate, publishedWhen, publishedWords } from '../timeline/dates/published-words.ts';
import { explainDate } from '../timeline/dates/explain-date.ts';
import type { Article, Event, Timeline } from '../timeline/model.ts';
import { changesPlaces } from './changes-view.ts';
import { citationOf, type Citation } from './citation.ts';
import { dateView, type DateView } from './date-view.ts';
import { placeLink } from './facets/facet-links.ts';
import { timelineAddress } from './paging/timeline-address.ts';
import { pageHead, type PageHead } from './site-view.ts';
import { copyOf, titleLanguage } from './source-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { languageName } from './words/language-name.ts';
import { listed } from './words/listed.ts';
import { eventOrigins } from './words/origin-words.ts';

/** A line of the bibliography. */
export interface BibliographyRow {
  readonly label: string;
  readonly text: string;
  /** For the text's `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
  /** Where the text leads; `null` where it leads nowhere. */
  readonly href: string | null;
  /** For `<time datetime>`; `null` for what is no date. */
  readonly datetime: string | null;
  /** Why the editor holds it to be so, where it was worked out rather than read. */
  readonly inferred: string | null;
  /** Where the reason says why no more is known, and not from what it was worked out. */
  readonly unknown?: 'The day is not known:';
}

/** One event as the article reports it. */
export interface ReportedEvent {
  readonly id: string;
  readonly title: string;
  /** The event's page, at this article's report. */
  readonly href: string;
  /** The same page, whole: what is printed. */
  readonly address: string;
  /** Its place on the timeline's page. */
  readonly home: string;
  readonly date: DateView;
  readonly dateReason: string;
  readonly html: string;
  /** Whether no other article reports it. */
  readonly alone: boolean;
  /** `2 reports, single origin: AP`: copies of one story count once. */
  readonly origins: string;
  /** The other articles that report it. */
  readonly others: readonly Citation[];
}

/** What `/articles/<id>/` shows. */
export interface ArticleView {
  readonly head: PageHead;
  readonly title: string;
  readonly lang: string | null;
  readonly translation: string | null;
  readonly outlet: string;
  /** The outlet's page. */
  readonly outletHref: string;
  readonly published: string;
  /** For `<time datetime>`: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedDate: string;
  /** Whether the headline is the editor's, in square brackets. */
  readonly supplied: boolean;
  readonly url: string | null;
  readonly archive: string | null;
  readonly bibliography: readonly BibliographyRow[];
  /** Why its outlet retracted it; `null` while it stands. */
  readonly retracted: string | null;
  readonly verified: boolean;
  readonly verification: string;
  readonly background: string;
  /** `12 events, 3 of them in no other article`. */
  readonly counts: string;
  readonly events: readonly ReportedEvent[];
}

/**
 * What an article's page shows: its bibliography, and what it reports.
 *
 * @param timeline Any.
 * @param article One of its articles.
 */
export function articleView(timeline: Timeline, article: Article): ArticleView {
  const index = indexOf(timeline);
  const events = (index.eventsOf.get(article.id) ?? []).flatMap((event) => reported(index, article, event));
  const outlet = index.outlets.get(article.outlet)?.name ?? article.outlet;
  const alone = events.filter((event) => event.alone).length;
  return {
    head: pageHead(
      timeline,
      `${article.title} (${outlet})`,
      `What ${outlet} reported ${publishedWhen(article.published)}: ${counted(events.length, 'event')}. ${article.text}`,
      index.routes.article(article.id),
      index.routes.articleJson(article.id),
    ),
    title: article.title,
    lang: titleLanguage(article, timeline.vocabulary.site.language),
    translation: article.titleTranslation,
    outlet,
    outletHref: index.routes.outlet(article.outlet),
    published: publishedWords(article.published),
    publishedDate: publishedDate(article.published),
    supplied: article.title.startsWith('['),
    url: article.url,
    archive: article.archive,
    bibliography: bibliography(index, article),
    retracted: article.retracted,
    verified: article.verified,
    verification: article.verified
      ? 'Verified: a receipt proves that every quote and figure below stands in the source’s text.'
      : 'No receipt yet: the quotes and figures below have not been proved against the source’s text.',
    background: article.html,
    counts: `${counted(events.length, 'event')}${alone === 0 ? '' : `, ${String(alone)} of them in no other article`}`,
    events,
  };
}

function reported(index: TimelineIndex, article: Article, event: Event): readonly ReportedEvent[] {
  return event.reports
    .filter((report) => report.article === article.id)
    .map((report) => ({
      id: event.id,
      title: report.title,
      href: index.routes.event(event.id, article.id),
      address: index.routes.absolute(index.routes.event(event.id)),
      home: timelineAddress(index, event),
      date: dateView(report.date),
      dateReason: explainDate(report.date, article.published),
      html: report.html,
      alone: event.reports.length === 1,
      origins: eventOrigins(index, event),
      others: event.reports
        .filter((other) => other.article !== article.id)
        .map((other) => citationOf(index, event, other.article)),
    }));
}

function bibliography(index: TimelineIndex, article: Article): readonly BibliographyRow[] {
  const outlet = index.outlets.get(article.outlet);
  const place = article.dateline === null ? null : placeLink(index, article.dateline);
  const row = (key: string, label: string, text: string | null, to: Partial<BibliographyRow> = {}) =>
    text === null
      ? []
      : [{ label, text, lang: null, href: null, datetime: null, inferred: article.inferred[key] ?? null, ...to }];
  const address = (key: string, label: string, url: string | null) =>
    row(key, label, url ?? 'address not known', { href: url });
  return [
    ...row('title', 'Headline', article.title, {
      lang: titleLanguage(article, index.timeline.vocabulary.site.language),
    }),
    ...row('titleTranslation', 'Translation', article.titleTranslation),
    ...row('outlet', 'Outlet', outlet?.name ?? article.outlet, { href: index.routes.outlet(article.outlet) }),
    ...row('origin', 'Origin', copyOf(index, article), { href: index.routes.outlet(article.origin) }),
    ...row('authors', 'By', article.authors.length === 0 ? null : listed(article.authors)),
    ...row('published', 'Published', momentWords(article.published), {
      datetime: article.published,
      ...(isDayKnown(article.published) ? {} : { unknown: 'The day is not known:' }),
    }),
    ...(article.updated === null
      ? []
      : row('updated', 'Updated', momentWords(article.updated), { datetime: article.updated })),
    ...row('dateline', 'Dateline', place?.text ?? null, { href: place?.href ?? null }),
    ...address('url', 'Address', article.url),
    ...address('archive', 'Archived copy', article.archive),
    ...(article.accessed === null
      ? []
      : row('accessed', 'Accessed', dayWords(article.accessed), { datetime: article.accessed })),
    ...row('language', 'Language', languageName(article.language)),
    ...row('kind', 'Kind', article.kind),
    ...row('retracted', 'Retracted', article.retracted),
    ...row('added', 'Added here', dayWords(article.added), {
      datetime: article.added,
      // Where there is but one page of changes, it is not far to seek.
      href: changesPlaces(index.timeline).get(article.id) ?? null,
    }),
  ];
}

/** A day (or as much of it as is known), or a moment as the outlet printed it: `Friday 7 January 2022, 14:05 (UTC+06:00)`. */
function momentWords(moment: string): string {
  const [, day = moment, time, zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d))?/.exec(moment) ?? [];
  return time === undefined ? publishedWords(day) : `${dayWords(day)}, ${time} (UTC${zone === 'Z' ? '' : zone})`;
}
