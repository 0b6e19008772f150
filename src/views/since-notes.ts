import { containsSpan } from '../timeline/dates/contains-span.ts';
import { dateWords } from '../timeline/dates/date-words.ts';
import type { Changes, Event } from '../timeline/model.ts';
import { corroborationWords } from './change-groups.ts';
import type { Link } from './site-view.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { disagreementWords } from './words/disagreement-words.ts';
import { figureWords } from './words/figure-words.ts';
import { subjectWords } from './words/subject-words.ts';

/** What has become of something in an event since a day. */
export interface SinceNote {
  /** `Dated anew`, `Sources differ`, `Figure withdrawn` … */
  readonly label: string;
  readonly text: string;
  /** Where that is laid out; `null` where the event's own page says it at once. */
  readonly link: Link | null;
  /** Whether what was known then no longer stands as it did; else it was only added to. */
  readonly corrected: boolean;
}

/**
 * What has become since of events as they were known on a day: date, title, disagreements and figures, and who reported
 * them later.
 *
 * @param then Index of the timeline as known on that day.
 * @param now Index of the whole timeline.
 * @param changes From the one to the other.
 * @returns By event id; what no longer stands first. Events of which all stands are left out.
 */
export function sinceNotes(
  then: TimelineIndex,
  now: TimelineIndex,
  changes: Changes,
): ReadonlyMap<string, readonly SinceNote[]> {
  const known = (id: string): boolean => then.positions.has(id);
  const differ = (id: string): Link => ({ href: now.routes.event(id, 'differ'), text: 'See how' });
  const notes = [
    // A date within that known then says more, and corrects nothing.
    ...changes.redated.map(({ id, from, to }) => {
      const closer = containsSpan(from, to);
      return note(id, closer ? 'Dated more closely' : 'Dated anew', dateWords(to), null, !closer);
    }),
    // Events that were not known then have disagreements of their own.
    ...changes.opened
      .filter(({ id }) => known(id))
      .map(({ id, disagreement }) =>
        note(id, 'Sources differ', disagreementWords(now, disagreement), differ(id), true),
      ),
    ...changes.closed.map(({ id, disagreement }) =>
      note(id, 'Sources no longer differ', disagreementWords(now, disagreement), null, true),
    ),
    ...then.timeline.events.flatMap((event) => figureNotes(then, now, event)),
    ...changes.corroborated.map((event) =>
      note(event.id, 'Also reported', corroborationWords(now, event), null, false),
    ),
    ...changes.retitled.map(({ id, title }) => note(id, 'Now titled', `“${title}”`, null, false)),
  ];
  const byEvent = Map.groupBy(notes, ({ event }) => event);
  return new Map([...byEvent].map(([id, list]) => [id, list.map(({ since }) => since)]));
}

/** Figures that stood then and were superseded or withdrawn later. What two articles say alike is said once. */
function figureNotes(then: TimelineIndex, now: TimelineIndex, event: Event): readonly Noted[] {
  const notes = event.reports
    .flatMap(({ figures }) => figures)
    .flatMap((figure): readonly Noted[] => {
      const fate = now.fates.get(figure);
      if (fate === undefined || fate.by === null || then.fates.get(figure)?.state === fate.state) return [];
      const by = now.timeline.events[now.positions.get(fate.by) ?? -1];
      return [
        note(
          event.id,
          fate.state === 'withdrawn' ? 'Figure withdrawn' : 'Figure superseded',
          `${subjectWords(now, figure.measure, figure.of)}, ${figureWords(figure.value)}`,
          { href: now.routes.event(fate.by, 'figures'), text: by?.title ?? fate.by },
          true,
        ),
      ];
    });
  return [
    ...new Map(
      notes.map((one) => [`${one.since.label} ${one.since.text} ${one.since.link?.href ?? ''}`, one]),
    ).values(),
  ];
}

/** A note and the event that it is of. */
interface Noted {
  readonly event: string;
  readonly since: SinceNote;
}

function note(event: string, label: string, text: string, link: Link | null, corrected: boolean): Noted {
  return { event, since: { label, text, link, corrected } };
}
