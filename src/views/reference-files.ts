import type { APIRoute } from 'astro';
import { currentTimeline } from '../current-timeline.ts';
import { articleReference } from '../exports/citing/article-reference.ts';
import type { Reference } from '../exports/citing/reference.ts';
import { allReferences, eventReferences } from '../exports/citing/references.ts';
import { MEDIA_TYPES, writeReferences } from '../exports/citing/write-references.ts';
import { routesFor, type ReferenceFormat } from '../routes.ts';
import type { Article, Event } from '../timeline/model.ts';

// Each format has a route of its own: the dev server tells files from pages by the end of the route's name.

type ArticleRoute = APIRoute<{ article: Article }>;
type EventRoute = APIRoute<{ event: Event }>;

/** Every article, for `getStaticPaths`. */
export function articlePaths(): { params: { id: string }; props: { article: Article } }[] {
  return currentTimeline().articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}

/** Every event, for `getStaticPaths`. */
export function eventPaths(): { params: { id: string }; props: { event: Event } }[] {
  return currentTimeline().events.map((event) => ({ params: { id: event.id }, props: { event } }));
}

/**
 * Answers with an article's reference.
 *
 * @param format of the file
 */
export function articleFile(format: ReferenceFormat): ArticleRoute {
  return ({ props }) => file([articleReference(props.article, currentTimeline().vocabulary)], format);
}

/**
 * Answers with an event's reference and those of the articles that report it.
 *
 * @param format of the file
 */
export function eventFile(format: ReferenceFormat): EventRoute {
  return ({ props }) => {
    const timeline = currentTimeline();
    return file(eventReferences(timeline, props.event, routesFor(timeline.vocabulary.site.url)), format);
  };
}

/**
 * Answers with the references of all articles.
 *
 * @param format of the file
 */
export function allFile(format: ReferenceFormat): APIRoute {
  return () => file(allReferences(currentTimeline()), format);
}

function file(references: readonly Reference[], format: ReferenceFormat): Response {
  return new Response(writeReferences(references, format), { headers: { 'Content-Type': MEDIA_TYPES[format] } });
}
