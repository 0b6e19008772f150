import type { Timeline } from '../../timeline/model.ts';
import { numberNotes, type Numbered } from '../number-notes.ts';
import { siteView, type SiteView } from '../site-view.ts';

/** A view with its notes numbered, and with what stands around it on every page. */
export type Shown<View> = Numbered<View> & { readonly site: SiteView };

/**
 * What a page shows of a view.
 *
 * @param timeline Any.
 * @param view Of it.
 */
export function shown<View>(timeline: Timeline, view: View): Shown<View> {
  return { site: siteView(timeline), ...numberNotes(timeline, view) };
}
