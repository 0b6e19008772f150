import { eventJson, goneEventJson } from '../../exports/event-json.ts';
import type { ExportContext } from '../../exports/export-context.ts';
import { eventAddressesById, eventAt, type EventAddress } from '../event-addresses.ts';
import { eventBasis } from '../pages/basis.ts';
import { indexOf } from '../timeline-index.ts';
import type { BasedSource } from './published-file.ts';

/**
 * The JSON file at an address of an event: of the event, also at its earlier ids, or of why it was withdrawn.
 *
 * @param context of the timeline
 * @param address one of its `eventAddresses`
 * @returns `null` where an earlier id leads to an event that is not there, as it may while the ledger is being mended
 */
export function eventFile(context: ExportContext, address: EventAddress): BasedSource | null {
  const { timeline, routes } = context;
  const { site } = timeline.vocabulary;
  const file = { path: routes.eventJson(address.id), of: address.id };
  const event = eventAt(timeline, address);
  if (event !== undefined)
    return {
      ...file,
      parts: () => [eventJson(context, event)],
      basis: () => [site, eventBasis(indexOf(timeline), event)],
    };
  const id = address.kind === 'moved' ? address.to : address.id;
  const entry = indexOf(timeline).entries.get(id);
  if (entry?.gone === null) return null;
  const standing = eventAddressesById(timeline).get(id);
  const { title, why } = standing?.kind === 'gone' ? standing : { title: id, why: '' };
  const gone = { id, title, gone: why, corrected: entry?.corrected ?? null };
  // Not the ledger's entry: that also says on which line it stands, which is another with every event that is added.
  return { ...file, parts: () => [goneEventJson(context, gone)], basis: () => [site, gone] };
}
