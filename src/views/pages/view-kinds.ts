import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';
import { onePage, pageOfEach, type PageKind } from './page-kind.ts';
import { shown, type Shown } from './shown.ts';

/**
 * A kind of which there is one page, which shows one view.
 *
 * @param pattern see `onePage`
 * @param path see `onePage`
 * @param view makes it
 * @param basis see `PageSource`
 */
export function oneView<View>(
  pattern: string,
  path: (routes: Routes) => string,
  view: (timeline: Timeline) => View,
  basis?: (timeline: Timeline) => readonly unknown[],
): PageKind<Shown<View>> {
  return onePage(pattern, path, (timeline) => shown(timeline, view(timeline)), basis);
}

/**
 * A kind with a page for each day, topic and so on, which shows one view of that.
 *
 * @param pattern see `pageOfEach`
 * @param things see `pageOfEach`
 * @param of see `pageOfEach`
 * @param path see `pageOfEach`
 * @param view makes it
 * @param basis see `PageSource`
 */
export function viewOfEach<Thing, View>(
  pattern: string,
  things: (timeline: Timeline) => Iterable<Thing>,
  of: (thing: Thing) => string,
  path: (routes: Routes, of: string) => string,
  view: (timeline: Timeline, thing: Thing) => View,
  basis?: (timeline: Timeline, thing: Thing) => readonly unknown[],
): PageKind<Shown<View>> {
  return pageOfEach(pattern, things, of, path, (timeline, thing) => shown(timeline, view(timeline, thing)), basis);
}
