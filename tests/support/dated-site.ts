import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleText } from './build-from.ts';
import { fixtureVocabulary } from './fixture-vocabulary.ts';

/** The articles of a site with one event after the other, and its vocabulary. */
export interface DatedSite {
  /** How many events; each article tells of ten. */
  readonly events: number;
  /** How many begin on one day. */
  readonly aDay: number;
  /** How many a page lists. */
  readonly pageEvents: number;
  /** Ids of events that were withdrawn; none where left out. */
  readonly withdrawn?: readonly string[];
}

/** The id of the event of a number. */
export function datedEvent(at: number): string {
  return `rise-${[...String(at)].map((digit) => LETTERS[Number(digit)]).join('')}-of-the-river`;
}

const LETTERS = 'abcdefghij';

/**
 * The day of the event of a number, from the third of January 2022 on.
 *
 * @param at From 0.
 * @param aDay How many begin on one day.
 */
export function datedDay(at: number, aDay: number): string {
  return new Date(Date.UTC(2022, 0, 3 + Math.floor(at / aDay))).toISOString().slice(0, 10);
}

/** The files of a site's content, by name. */
export function datedFiles({
  events,
  aDay,
  pageEvents,
  withdrawn = [],
}: DatedSite): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>(fixtureVocabulary());
  const site = new TextDecoder().decode(fixtureVocabulary().get('site.yaml'));
  files.set('site.yaml', `${site}limits: { pageEvents: ${String(pageEvents)} }\n`);
  const ids = Array.from({ length: events }, (_, at) => datedEvent(at));
  const ledger = [...ids.map((id) => `  ${id}:\n`), ...withdrawn.map((id) => `  ${id}:\n    gone: A rumour.\n`)];
  files.set('ledger.yaml', `events:\n${ledger.join('')}`);
  for (let first = 0; first < events; first += 10) {
    const blocks = ids.slice(first, first + 10).map((id, place) => {
      const at = first + place;
      return {
        id,
        title: `Rise ${String(at)} of the river`,
        attributes: `date="${datedDay(at, aDay)}" place="northport" topics="${at % 2 === 0 ? 'flood' : 'flood relief'}"`,
        text: `The river rose ${String(at)} times, :quote[so high as never before]{by="mayor"}.`,
      };
    });
    const published = datedDay(first + 10, aDay);
    files.set(`articles/${published}-herald-river-${String(first)}.md`, articleText({ published, blocks }));
  }
  return files;
}

/**
 * Writes the content of such a site.
 *
 * @param folder Where `content/` is to be made.
 * @param site What it has.
 */
export function writeDatedSite(folder: string, site: DatedSite): void {
  mkdirSync(join(folder, 'content', 'articles'), { recursive: true });
  for (const [name, text] of datedFiles(site)) writeFileSync(join(folder, 'content', name), text);
}
