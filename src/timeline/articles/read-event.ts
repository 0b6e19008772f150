import type { Definition } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { disguisedWord } from '../look-alike.ts';
import type { Report, ResolvedDate } from '../model.ts';
import { dateInId, EVENT_ID_LIMIT, isSlug, mixedScriptWord, toSlug } from '../slugs.ts';
import type { TableName } from '../vocabulary/ask.ts';
import { findSlug } from '../vocabulary/find-slug.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import { isDirective, placeOf, type Attribute } from './directives.ts';
import { labelText } from './label-text.ts';
import { plainText } from './plain-text.ts';
import { readAttributes } from './read-attributes.ts';
import { readDate, withTime } from './read-date.ts';
import { readMarks } from './read-marks.ts';
import { renderHtml } from './render-html.ts';

const HEADLINE_LIMIT = 120;
/** No space, and no character that only steers how others are shown. */
const VISIBLE = /[^\s\p{Cf}]/u;
/** On every page a report stands under a heading of rank 3. */
const REPORT_HEADING = 4;

/** What an event block may say in its braces, in the documented order. */
export const EVENT_ATTRIBUTES = {
  id: { form: "the event's id, `#` and lower-case words joined by `-`", example: '`#what-happened`', required: true },
  date: { form: 'the date as the article words it, or EDTF', example: '`date="Friday"`', required: true },
  time: { form: '`HH:MM` or a part of the day', example: '`time="evening"`' },
  place: { form: 'slugs of `places.yaml`, separated by spaces', example: '`place="…"`' },
  topics: { form: 'slugs of `topics.yaml`, separated by spaces', example: '`topics="…"`' },
};

/**
 * Reads one event block.
 *
 * @param block the directive
 * @param definitions the article's link definitions by identifier
 * @param context whose article
 * @returns the report; `null` where its id or date is missing or wrong (reported)
 */
export function readEvent(
  block: ContainerDirective,
  definitions: ReadonlyMap<string, Definition>,
  context: ArticleContext,
): Report | null {
  const read = readAttributes(block, EVENT_ATTRIBUTES, context);
  const title = readHeadline(block, context);
  const event = read.id === undefined ? null : readId(read.id, context);
  const places = readSlugs(read.place, 'places', 'a map from slug to place', context);
  const topics = readSlugs(read.topics, 'topics', 'a map from slug to topic', context);
  const date = readWhen(read.date, read.time, places, context);
  const content = block.children.filter((child) => child.data === undefined || !('directiveLabel' in child.data));
  const marks = readMarks(content, date, context);
  const text = plainText(content);
  if (!VISIBLE.test(text)) reportIn(context, 'empty-event', placeOf(block), {});
  if (event === null || date === null || title === null) return null;
  const html = renderHtml(content, definitions, REPORT_HEADING);
  return { event, article: context.id, title, date, places, topics, text, html, ...marks, place: placeOf(block) };
}

function readHeadline(block: ContainerDirective, context: ArticleContext): string | null {
  const label = block.children.find((child) => child.data !== undefined && 'directiveLabel' in child.data);
  const title = label === undefined ? '' : labelText(label);
  if (title === '') {
    const args = { name: ':::event', form: "this article's headline for the event" };
    reportIn(context, 'missing-label', placeOf(block), args);
    return null;
  }
  const inner =
    label !== undefined && 'children' in label ? label.children.find((child) => isDirective(child)) : undefined;
  if (inner !== undefined) reportIn(context, 'mark-in-headline', placeOf(inner), { name: `:${inner.name}` });
  const length = [...title].length;
  if (length > HEADLINE_LIMIT) {
    reportIn(context, 'long-headline', placeOf(label ?? block), { length, limit: HEADLINE_LIMIT });
  }
  return title;
}

function readId(attribute: Attribute, context: ArticleContext): string {
  const { value: id, place } = attribute;
  const length = [...id].length;
  const date = dateInId(id);
  const mixed = mixedScriptWord(id) ?? disguisedWord(id);
  if (!isSlug(id)) reportIn(context, 'bad-id', place, { id, better: toSlug(id) });
  else if (mixed !== null) reportIn(context, 'mixed-scripts', place, { word: mixed });
  else if (date !== null) reportIn(context, 'date-in-id', place, { date });
  else if (length > EVENT_ID_LIMIT) reportIn(context, 'long-id', place, { length, limit: EVENT_ID_LIMIT });
  return id;
}

/** Slugs separated by spaces, once each; unknown ones are reported and left out. */
function readSlugs(
  attribute: Attribute | undefined,
  table: TableName,
  what: string,
  context: ArticleContext,
): string[] {
  if (attribute === undefined) return [];
  const { start, end } = attribute.place;
  const words = [...attribute.value.matchAll(/\S+/g)];
  const known = words.filter((word) => {
    const column = attribute.valueColumn + word.index;
    const here = { start: { line: start.line, column }, end: { line: start.line, column: column + word[0].length } };
    const place = start.line === end.line ? here : attribute.place;
    return findSlug(context.ask, table, word[0], { path: context.file.path, place, faults: context.faults }, what);
  });
  return [...new Set(known.map((word) => word[0]))];
}

function readWhen(
  date: Attribute | undefined,
  time: Attribute | undefined,
  places: readonly string[],
  context: ArticleContext,
): ResolvedDate | null {
  const resolved = date === undefined ? null : readDate(date, context);
  return date === undefined || resolved === null ? null : withTime(resolved, time, places, context, date.place);
}
