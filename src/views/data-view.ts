import { CSV_COLUMNS } from '../exports/csv-columns.ts';
import { dayWords } from '../timeline/dates/day-words.ts';
import type { Timeline } from '../timeline/model.ts';
import { FILE_KINDS, type FileKindName } from './data/file-kinds.ts';
import type { FileGroup, FileKind } from './data/published-file.ts';
import { publishedFiles } from './data/published-files.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageHead, type PageHead } from './site-view.ts';
import { indexOf } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { sizeWords } from './words/size-words.ts';

/** A kind of file in the list. */
export interface ListedFile {
  readonly title: string;
  readonly format: string;
  readonly description: string;
  /** Address below the site's own, or the pattern of several: `events/<id>.json`. */
  readonly name: string;
  /** Of the file, or of the first of several; `null` where there is none. */
  readonly href: string | null;
  /** Whether `href` is one of several. */
  readonly example: boolean;
  /** `12.3 kB`; of several: `12 files, 123.4 kB together`; of the many of a long timeline: `20000 files`. */
  readonly size: string;
  /** Of all of them; `null` where they are not measured. */
  readonly bytes: number | null;
  /** Of the schema that describes it; `null` where there is none. */
  readonly schema: string | null;
}

/** Files of one group. */
export interface ListedGroup {
  readonly id: string;
  readonly heading: string;
  readonly files: readonly ListedFile[];
}

/** What `/data/` shows. */
export interface DataView {
  readonly head: PageHead;
  readonly groups: readonly ListedGroup[];
  /** Of which days the data as known on them can be had; `null` where of all, as each day's page says. */
  readonly known: string | null;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly csv: string;
  readonly licences: readonly { readonly covers: string; readonly name: string }[];
  /** How to name the data in a list of references. */
  readonly citation: string;
  readonly examples: readonly { readonly label: string; readonly code: string }[];
}

const GROUPS: Readonly<Record<FileGroup, string>> = {
  whole: 'The whole timeline',
  single: 'One by one',
  feeds: 'Feeds',
};

/**
 * What the page about the data shows: every file that is published, with the size of its very text.
 *
 * @param timeline Any.
 */
export function dataView(timeline: Timeline): DataView {
  const { routes } = indexOf(timeline);
  const { site } = timeline.vocabulary;
  const kinds = Object.keys(FILE_KINDS) as FileKindName[];
  return {
    head: pageHead(
      timeline,
      'Data and feeds',
      `The whole timeline as JSON, a table, a calendar, a map and feeds, with its licence. ${site.description}`,
      routes.data(),
    ),
    groups: (Object.keys(GROUPS) as FileGroup[]).map((group) => ({
      id: group,
      heading: GROUPS[group],
      files: kinds.filter((kind) => FILE_KINDS[kind].group === group).map((kind) => listedFile(timeline, kind)),
    })),
    known: isPaged(timeline)
      ? 'The timeline as it was known on a day, in the same format, is published for the last day of each month on which an article appeared.'
      : null,
    columns: CSV_COLUMNS.map(({ name, description }) => ({ name, description })),
    csv: routes.timelineCsv(),
    licences: Object.entries(site.license).map(([covers, name]) => ({ covers, name })),
    citation: citation(timeline),
    examples: [
      { label: 'In a terminal', code: `curl -O ${routes.absolute(routes.timelineJson())}` },
      { label: 'In JavaScript', code: javaScript(routes.absolute(routes.timelineJson())) },
    ],
  };
}

function listedFile(timeline: Timeline, name: FileKindName): ListedFile {
  const { routes } = indexOf(timeline);
  const kind: FileKind = FILE_KINDS[name];
  const files = publishedFiles(timeline, name);
  // Of a long timeline it would take as long to measure all files as to write them.
  const measured = kind.pattern === undefined || !isPaged(timeline);
  const bytes = measured ? files.reduce((sum, file) => sum + file.bytes(), 0) : null;
  const size = bytes === null ? '' : sizeWords(bytes);
  const path = files[0]?.path ?? null;
  return {
    title: kind.title,
    format: kind.format,
    description: kind.description,
    name: kind.pattern ?? decodeURI(path ?? '').slice(routes.base.length),
    href: path,
    example: kind.pattern !== undefined,
    size:
      kind.pattern === undefined ? size : `${counted(files.length, 'file')}${size === '' ? '' : `, ${size} together`}`,
    bytes,
    schema: kind.schema?.(routes) ?? null,
  };
}

/** Who, what, as of which day, where: of the data as a whole. */
function citation(timeline: Timeline): string {
  const { routes } = indexOf(timeline);
  const { site } = timeline.vocabulary;
  const latest = timeline.articles
    .map(({ added }) => added)
    .sort()
    .at(-1);
  return [
    ...(site.author === null ? [] : [`${site.author}.`]),
    `${site.title} [data set].`,
    ...(latest === undefined ? [] : [`As of ${dayWords(latest)}.`]),
    routes.absolute(routes.timelineJson()),
  ].join(' ');
}

function javaScript(url: string): string {
  return [
    `const response = await fetch('${url}');`,
    'const { events } = await response.json();',
    'for (const { date, title, origins } of events) {',
    '  console.log(date.edtf, title, origins.length);',
    '}',
  ].join('\n');
}
