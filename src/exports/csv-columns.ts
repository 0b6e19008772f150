import type { Article, DateSpan, Event, Figure, Quote, Report } from '../timeline/model.ts';
import { type ExportContext, nameOf } from './export-context.ts';
import { figureStatus } from './figure-fates.ts';

/** What a row of `/timeline.csv` is about: one report. */
export interface CsvRow {
  readonly context: ExportContext;
  readonly event: Event;
  readonly report: Report;
  /** `undefined` where the timeline has no such article. */
  readonly article: Article | undefined;
}

/** A column of `/timeline.csv`. */
export interface CsvColumn {
  readonly name: string;
  /** For the page about the data. */
  readonly description: string;
  readonly value: (row: CsvRow) => string;
}

/** Between several values of one cell: no name, slug or address has it. */
const SEPARATOR = ' | ';

/** The columns of `/timeline.csv`, in their order. Further ones are only ever added at the end. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('event_id', 'Id of the event; the same in every report on it.', ({ event }) => event.id),
  column('event_title', 'Title of the event.', ({ event }) => event.title),
  column('date', 'Date of the event, merged from all reports, as EDTF (ISO 8601-2).', ({ event }) => event.date.edtf),
  column('start', 'First possible day, YYYY-MM-DD; empty where open.', ({ event }) => event.date.start ?? ''),
  column('end', 'Last possible day, inclusive; empty where open.', ({ event }) => event.date.end ?? ''),
  column(
    'time',
    'HH:MM or a part of the day, local to the place; of a span, that of its first day. Empty where unknown.',
    ({ event }) => event.date.time ?? '',
  ),
  column('time_zone', 'IANA name of the zone of the time.', ({ event }) => event.date.timeZone ?? ''),
  column(
    'precision',
    'How narrow the date is: minute, part-of-day, day, month, year or span.',
    ({ event }) => event.date.precision,
  ),
  column('certainty', 'certain, approximate, uncertain, or approximate and uncertain.', ({ event }) =>
    certainty(event.date),
  ),
  column('places', 'Names of the places.', ({ context, event }) =>
    joined(event.places.map((slug) => nameOf(context.places, slug))),
  ),
  column('topics', 'Names of the topics.', ({ context, event }) =>
    joined(event.topics.map((slug) => nameOf(context.topics, slug))),
  ),
  column('origins', 'How many independent origins report the event.', ({ event }) => String(event.origins.length)),
  column(
    'sources_differ',
    'On what the reports on the event differ: date, place, figure, naming, wording. Empty where they agree.',
    ({ event }) => joined([...new Set(event.disagreements.map(({ field }) => field))]),
  ),
  column('article_id', 'Id of the article that reports it.', ({ report }) => report.article),
  column('outlet', 'Who published the article.', ({ context, article }) =>
    article === undefined ? '' : nameOf(context.outlets, article.outlet),
  ),
  column('origin', 'Who first wrote it: the agency of a copy, else the outlet.', ({ context, article }) =>
    article === undefined ? '' : nameOf(context.outlets, article.origin),
  ),
  column(
    'published',
    'Day of publication, or date and time with offset, as the article has it; YYYY-MM or YYYY where the day is not known.',
    ({ article }) => article?.published ?? '',
  ),
  column('added', 'Day on which the article was added to the timeline.', ({ article }) => article?.added ?? ''),
  column('language', 'Language of the article, BCP 47.', ({ article }) => article?.language ?? ''),
  column(
    'headline',
    'Headline of the article; in square brackets where the editor supplied it.',
    ({ article }) => article?.title ?? '',
  ),
  column('source_url', 'Address of the article; empty where unknown.', ({ article }) => article?.url ?? ''),
  column('archive_url', 'Address of an archived copy.', ({ article }) => article?.archive ?? ''),
  column('report_title', 'Title of this report.', ({ report }) => report.title),
  column('report_date', 'Date that this report gives, as EDTF.', ({ report }) => report.date.edtf),
  column('report_wording', 'How this report words the date.', ({ report }) => report.date.wording),
  column('text', 'The report in plain text; a blank line between paragraphs.', ({ report }) => report.text),
  column('quotes', 'Quotations, each with its speaker where one is named.', ({ context, report }) =>
    joined(report.quotes.map((quote) => quoteText(context, quote))),
  ),
  column('figures', 'Numbers given: measure, whom it counts, value, who gave it, state.', ({ context, report }) =>
    joined(report.figures.map((figure) => figureText(context, figure))),
  ),
  column('event_page', 'Page of the event, at this report.', ({ context: { routes }, event, report }) =>
    routes.absolute(routes.event(event.id, report.article)),
  ),
  column('article_page', 'Page of the article, at this event.', ({ context: { routes }, event, report }) =>
    routes.absolute(routes.article(report.article, event.id)),
  ),
  column(
    'retracted',
    'Why the article was retracted; empty while it stands.',
    ({ article }) => article?.retracted ?? '',
  ),
];

function column(name: string, description: string, value: CsvColumn['value']): CsvColumn {
  return { name, description, value };
}

function joined(values: readonly string[]): string {
  return values.join(SEPARATOR);
}

function certainty({ approximate, uncertain }: DateSpan): string {
  if (approximate) return uncertain ? 'approximate and uncertain' : 'approximate';
  return uncertain ? 'uncertain' : 'certain';
}

/** `“at once” (The mayor)` */
function quoteText(context: ExportContext, { text, by }: Quote): string {
  return `“${text}”${by === null ? '' : ` (${nameOf(context.speakers, by)})`}`;
}

/** `killed of protesters: 26, by Interior ministry, withdrawn` */
function figureText(context: ExportContext, figure: Figure): string {
  const of = figure.of === null ? '' : ` of ${figure.of}`;
  const by = figure.by === null ? '' : `, by ${nameOf(context.speakers, figure.by)}`;
  const status = figureStatus(figure, context.fates);
  return `${figure.measure}${of}: ${figure.value}${by}${status === 'stands' ? '' : `, ${status}`}`;
}
