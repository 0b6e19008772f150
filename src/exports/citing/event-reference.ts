import type { Routes } from '../../routes.ts';
import type { Article, Event, Timeline } from '../../timeline/model.ts';
import { articlesById } from '../articles-by-id.ts';
import { cslDate } from './date-parts.ts';
import type { Reference } from './reference.ts';
import { bodyNames, splitName } from './split-name.ts';

/**
 * The citation of an event: of its page on this site. Its date is the day on which the newest of its reports joined the
 * timeline, for that is when the page came to say what it says; the reports' own dates belong to the articles.
 *
 * @param timeline whose event it is
 * @param event what is cited
 * @param routes addresses of the site
 */
export function eventReference({ articles, vocabulary }: Timeline, event: Event, routes: Routes): Reference {
  const { site, outlets } = vocabulary;
  const sources = articlesOf(articles, event);
  const added = sources
    .map((article) => article.added)
    .sort()
    .at(-1);
  return {
    item: {
      id: `event-${event.id}`,
      type: 'webpage',
      title: event.title,
      ...(site.author === null ? {} : { author: [splitName(site.author, bodyNames(outlets))] }),
      'container-title': site.title,
      ...(added === undefined ? {} : { issued: cslDate(added) }),
      URL: routes.absolute(routes.event(event.id)),
      language: site.language,
    },
    title: event.title,
    titleTranslation: null,
    supplied: false,
    dateInferred: false,
    retracted: false,
    agency: null,
    archive: null,
  };
}

/**
 * The articles that report an event, in the order of its reports.
 *
 * @param articles all of the timeline
 * @param event one of its events
 */
export function articlesOf(articles: readonly Article[], event: Event): readonly Article[] {
  const byId = articlesById(articles);
  return event.reports.flatMap((report) => byId.get(report.article) ?? []);
}
