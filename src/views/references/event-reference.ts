import type { Day, Event } from '../../timeline/model.ts';
import type { MetaTag } from '../sharing/page-about.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { highwireDate } from './highwire-date.ts';

/**
 * What a reference manager stores from the page of an event: the page, as it is since the newest of its articles was
 * added. The day of the event is not that of the page, so it stands nowhere here.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @param changed Day on which the newest of its articles was added; `null` where it has none.
 */
export function eventReference(index: TimelineIndex, event: Event, changed: Day | null): readonly MetaTag[] {
  const { routes } = index;
  const { site } = index.timeline.vocabulary;
  const address = routes.absolute(routes.event(event.id));
  const tag = (name: string, content: string | null): readonly MetaTag[] =>
    content === null ? [] : [{ name, content }];
  return [
    ...tag('citation_title', event.title),
    ...tag('citation_author', site.author),
    ...tag('citation_publication_date', changed === null ? null : highwireDate(changed)),
    ...tag('citation_language', site.language),
    ...tag('citation_public_url', address),
    ...tag('citation_fulltext_html_url', address),
    // One of Zotero's own types: with Highwire's words alone it would take the page for a journal's article.
    ...tag('DC.type', 'webpage'),
    ...tag('DC.title', event.title),
    ...tag('DC.creator', site.author),
    ...tag('DC.date', changed),
    ...tag('DC.source', site.title),
    ...tag('DC.publisher', site.title),
    ...tag('DC.language', site.language),
    ...tag('DC.identifier', address),
  ];
}
