import { byCodeUnits } from '../timeline/by-code-units.ts';
import type { Article, Event, Report } from '../timeline/model.ts';
import type { ExportContext } from './export-context.ts';

/** Names by slug, so that a file can be read without the vocabulary: `$defs/names`. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The names of everything that events and articles mention by its slug.
 *
 * @param context of the timeline
 * @param events their origins, claims and reports count
 * @param reports further ones
 * @param articles their outlets, origins and datelines count
 * @returns a table for each vocabulary, by slug, so that it is the same however the vocabulary is ordered; a table without
 *   a name is left out
 */
export function namesUsed(
  context: ExportContext,
  events: readonly Event[],
  reports: readonly Report[],
  articles: readonly Article[],
): Names {
  const all = [...reports, ...events.flatMap((event) => event.reports)];
  const figures = all.flatMap((report) => report.figures);
  const disagreements = events.flatMap((event) => event.disagreements);
  const said = [
    ...all.flatMap((report) => report.quotes),
    ...figures,
    ...disagreements.flatMap(({ claims }) => claims),
  ];
  const { vocabulary } = context.timeline;
  const tables = {
    outlets: named(vocabulary.outlets, [
      ...articles.flatMap(({ outlet, origin }) => [outlet, origin]),
      ...events.flatMap(({ origins }) => origins),
    ]),
    places: named(vocabulary.places, [
      ...[...events, ...all].flatMap(({ places }) => places),
      ...articles.flatMap(({ dateline }) => dateline ?? []),
    ]),
    topics: named(
      vocabulary.topics,
      [...events, ...all].flatMap(({ topics }) => topics),
    ),
    speakers: named(vocabulary.speakers, [
      ...said.flatMap(({ by }) => by ?? []),
      ...disagreements.flatMap(({ speaker }) => speaker ?? []),
    ]),
    measures: named(vocabulary.measures, [
      ...figures.map(({ measure }) => measure),
      ...disagreements.flatMap(({ measure }) => measure ?? []),
    ]),
  };
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table).length > 0));
}

function named(
  rows: readonly { readonly slug: string; readonly name: string }[],
  slugs: readonly string[],
): Record<string, string> {
  const used = new Set(slugs);
  const names = rows.flatMap(({ slug, name }): [slug: string, name: string][] =>
    used.has(slug) ? [[slug, name]] : [],
  );
  return Object.fromEntries(names.sort(([one], [other]) => byCodeUnits(one, other)));
}
