import { dateWords } from '../timeline/dates/date-words.ts';
import type { ChangedSources, Changes } from '../timeline/model.ts';
import { outletOf } from './citation.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { disagreementWords } from './words/disagreement-words.ts';
import { listed } from './words/listed.ts';

/** An event that changed. */
export interface ChangeItem {
  /** Where the change can be seen on the event's page. */
  readonly href: string;
  readonly title: string;
  /** What changed: `also by AP; 2 independent origins, 1 before`; `null` where the group's label says it all. */
  readonly note: string | null;
}

/** Changes of one kind. */
export interface ChangeGroup {
  /** `12 new events`. */
  readonly label: string;
  readonly items: readonly ChangeItem[];
}

/**
 * What changed between two timelines, for readers: one group a kind of change, those without any left out.
 *
 * What an editor alone has to know is not told: articles that join take no report away, and move no address.
 *
 * @param index Of the timeline whose pages the links lead to: it has every event of the later one.
 * @param changes From the earlier timeline to the later.
 */
export function changeGroups(index: TimelineIndex, changes: Changes): readonly ChangeGroup[] {
  const { routes } = index;
  const { appeared, corroborated, redated, retitled, opened, closed } = changes;
  return [
    {
      label: counted(appeared.length, 'new event'),
      items: appeared.map(({ id, title }) => ({ href: routes.event(id), title, note: null })),
    },
    {
      label: counted(corroborated.length, 'event reported by more sources', 'events reported by more sources'),
      items: corroborated.map((event) => ({
        href: routes.event(event.id, event.articles[0]),
        title: event.title,
        note: `also ${corroborationWords(index, event)}`,
      })),
    },
    {
      label: counted(redated.length, 'event dated anew', 'events dated anew'),
      items: redated.map(({ id, title, from, to }) => ({
        href: routes.event(id),
        title,
        note: `${dateWords(to)}; before: ${dateWords(from)}`,
      })),
    },
    {
      label: counted(retitled.length, 'event titled anew', 'events titled anew'),
      items: retitled.map(({ id, title, from }) => ({ href: routes.event(id), title, note: `before: “${from}”` })),
    },
    {
      label: counted(opened.length, 'point on which sources now differ', 'points on which sources now differ'),
      items: opened.map(({ id, title, disagreement }) => ({
        href: routes.event(id, 'differ'),
        title,
        note: disagreementWords(index, disagreement),
      })),
    },
    {
      label: counted(
        closed.length,
        'point on which sources no longer differ',
        'points on which sources no longer differ',
      ),
      items: closed.map(({ id, title, disagreement }) => ({
        href: routes.event(id),
        title,
        note: disagreementWords(index, disagreement),
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

/**
 * Who reports an event besides those who did, and whether that makes more independent origins.
 *
 * @param index Of a timeline that has the articles.
 * @param sources One of the events that were corroborated.
 * @returns `by AP; 2 independent origins, 1 before`, or `…; still 2 independent origins`.
 */
export function corroborationWords(index: TimelineIndex, sources: ChangedSources): string {
  const { articles, originsBefore, originsAfter } = sources;
  const names = articles.map((id) => {
    const article = index.articles.get(id);
    return article === undefined ? id : outletOf(index, article);
  });
  const now = counted(originsAfter.length, 'independent origin');
  const origins =
    originsAfter.length === originsBefore.length ? `still ${now}` : `${now}, ${String(originsBefore.length)} before`;
  return `by ${listed([...new Set(names)])}; ${origins}`;
}
