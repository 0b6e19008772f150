import type { Event } from '../timeline/model.ts';
import { articleData } from './article-data.ts';
import { eventData } from './event-data.ts';
import type { ExportContext } from './export-context.ts';
import { namesUsed } from './names-used.ts';
import { selfContained } from './self-contained.ts';

/**
 * `/events/<id>.json`: the event as `timeline.json` has it, with the articles that report it. An earlier id has the
 * same file, whose `event.id` is the present one.
 *
 * @param context of the timeline
 * @param event one of its events
 */
export function eventJson(context: ExportContext, event: Event): string {
  const { articles, fates, outlets, routes } = context;
  const cited = event.reports.flatMap(({ article }) => articles.get(article) ?? []);
  const data = {
    ...selfContained(context, 'eventFile', routes.event(event.id)),
    event: eventData(event, articles, fates, routes),
    articles: cited.map((article) => articleData(article, outlets, routes)),
    names: namesUsed(context, [event], [], cited),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * `/events/<id>.json` of an event that was withdrawn: why, so that a program that asks for it learns that it is gone.
 *
 * @param context of the timeline
 * @param event its id, its last title, why and when it was withdrawn
 */
export function goneEventJson(
  context: ExportContext,
  event: { readonly id: string; readonly title: string; readonly gone: string; readonly corrected: string | null },
): string {
  const { id, title, gone, corrected } = event;
  const data = {
    ...selfContained(context, 'goneEventFile', context.routes.event(id)),
    gone: { id, title, why: gone, day: corrected },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
