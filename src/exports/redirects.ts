import type { Routes } from '../routes.ts';
import { ledgerSuccessors } from '../timeline/ledger-successors.ts';
import type { Timeline } from '../timeline/model.ts';

/**
 * `/_redirects`: the earlier addresses of events for hosts that read such a file and answer with a permanent redirect.
 * Other hosts serve the page that stands at each earlier address, which leads on as well.
 *
 * @param timeline whose ledger says which earlier ids there are
 * @param routes addresses of the site it is published on
 * @returns a line `FROM TO 301` for each earlier id, percent-encoded and with the site's base path, in code-unit order;
 *   empty where there is none
 * @see https://docs.netlify.com/manage/routing/redirects/overview/ and
 *   https://developers.cloudflare.com/pages/configuration/redirects/
 * @example '/events/old/ /events/new/ 301\n'
 */
export function redirectsFile({ events, ledger }: Timeline, routes: Routes): string {
  const reported = new Set(events.map(({ id }) => id));
  const standing = new Set([...reported, ...ledger.filter(({ gone }) => gone !== null).map(({ id }) => id)]);
  return [...ledgerSuccessors(ledger)]
    .filter(([from, to]) => !reported.has(from) && standing.has(to))
    .map(([from, to]) => `${routes.event(from)} ${routes.event(to)} 301\n`)
    .sort()
    .join('');
}
