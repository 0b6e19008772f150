import { FEED_LENGTH, type Feed } from '../../exports/feeds/feed.ts';
import { byCodeUnits } from '../../timeline/by-code-units.ts';
import type { Timeline } from '../../timeline/model.ts';
import { dateCorrections } from './date-corrections.ts';
import { feedFrame } from './feed-frame.ts';
import { figureCorrections } from './figure-corrections.ts';
import { ledgerCorrections } from './ledger-corrections.ts';
import { retractions } from './retractions.ts';

/**
 * The feed of corrections, the latest first: dates that a later article changed, figures that were withdrawn, articles
 * that were retracted, events that were withdrawn, joined with another or given another id.
 *
 * @param timeline Of all articles.
 */
export function correctionsFeed(timeline: Timeline): Feed {
  const { site } = timeline.vocabulary;
  const entries = [
    ...ledgerCorrections(timeline),
    ...retractions(timeline),
    ...figureCorrections(timeline),
    ...dateCorrections(timeline, FEED_LENGTH),
  ].sort((a, b) => byCodeUnits(b.updated, a.updated) || byCodeUnits(a.id, b.id));
  return {
    ...feedFrame(timeline, {
      title: `Corrections · ${site.title}`,
      description:
        'Dates that changed, figures that were withdrawn, articles that were retracted, events that were withdrawn or have another address.',
      page: (routes) => routes.about('corrections'),
      self: (routes) => routes.correctionsXml(),
    }),
    entries: entries.slice(0, FEED_LENGTH),
  };
}
