import type { Nodes } from 'mdast';
import { nearest } from '../did-you-mean.ts';
import type { Figure, Quote, ResolvedDate } from '../model.ts';
import { isSlug, toSlug } from '../slugs.ts';
import { findSlug } from '../vocabulary/find-slug.ts';
import { language as languageForm } from '../yaml/forms.ts';
import { reportIn, type ArticleContext } from './article-context.ts';
import { isDirective, placeOf, type Attribute, type Directive } from './directives.ts';
import { FIGURE_VALUE_FORM, figureValue, mendFigureValue } from './figure-value.ts';
import { labelText } from './label-text.ts';
import { readAttributes } from './read-attributes.ts';
import { readDate } from './read-date.ts';

/** Fair quotation: a source's text is not republished by quoting it. */
const QUOTE_WORDS = 25;

const SPEAKERS = 'a map from slug to speaker';
const BY = { form: 'a slug of `speakers.yaml`', example: '`by="…"`' };

/** What a quote may say in its braces, in the documented order. */
export const QUOTE_ATTRIBUTES = {
  by: BY,
  lang: { form: 'a language tag (BCP 47)', example: '`lang="ru"`' },
  original: { form: "the wording in the speaker's own language", example: '`original="…"`' },
  saying: { form: 'a slug that the renderings of the same words share', example: '`saying="…"`' },
};

/** What a figure may say in its braces, in the documented order. */
export const FIGURE_ATTRIBUTES = {
  measure: { form: 'a slug of `measures.yaml`', example: '`measure="…"`', required: true },
  value: { form: FIGURE_VALUE_FORM, example: '`value="…"`', required: true },
  of: { form: 'whom it counts: a slug such as `protesters`', example: '`of="…"`' },
  as: { form: 'the word that the article uses for them', example: '`as="…"`' },
  by: BY,
  on: { form: 'the day as of which it was given, as a date wording', example: '`on="Thursday"`' },
  status: {
    form: '`withdrawn`, where the report says that an earlier number no longer holds',
    example: '`status="withdrawn"`',
  },
};

const WITHDRAWN = 'withdrawn';

/** Names of the marks. */
const MARKS = ['quote', 'figure'] as const;

/** The marks of one block, in reading order. */
export interface Marks {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

/**
 * Reads the marks inside a block, and says on each how it is rendered: a quote as `<q>`, a figure as `<data>`.
 *
 * @param content what stands in the block under its headline
 * @param date the report's date, which a figure without `on` is as of; `null` where it was not understood
 * @param context whose article
 */
export function readMarks(content: readonly Nodes[], date: ResolvedDate | null, context: ArticleContext): Marks {
  const quotes: Quote[] = [];
  const figures: Figure[] = [];
  const walk = (node: Nodes, outer: readonly string[]): void => {
    let names = outer;
    if (isDirective(node) && isMark(node)) {
      names = [...outer, node.name];
      if (outer.includes(node.name)) reportIn(context, 'nested-mark', placeOf(node), { name: node.name });
      else if (labelText(node) === '') {
        const form = node.name === 'quote' ? 'the words of the quote' : 'the figure as it is read';
        reportIn(context, 'missing-label', placeOf(node), { name: `:${node.name}`, form });
      } else if (node.name === 'quote') readQuote(node, context, quotes);
      else readFigure(node, date, context, figures);
    }
    if ('children' in node) for (const child of node.children) walk(child, names);
  };
  for (const node of content) walk(node, []);
  return { quotes, figures };
}

/** Whether a directive is one of our marks, well formed. */
export function isMark(node: Directive): boolean {
  return node.type === 'textDirective' && MARKS.some((name) => name === node.name);
}

function readQuote(node: Directive, context: ArticleContext, quotes: Quote[]): void {
  const read = readAttributes(node, QUOTE_ATTRIBUTES, context);
  const text = labelText(node);
  const words = text.split(' ').length;
  if (words > QUOTE_WORDS) reportIn(context, 'long-quote', placeOf(node), { words, limit: QUOTE_WORDS });
  if (read.saying !== undefined && read.by === undefined) {
    const form = `${BY.form}: a saying is somebody's`;
    reportIn(context, 'missing-attribute', placeOf(node), { name: 'by', form, example: BY.example });
  }
  const language = readLanguage(read.lang, context);
  const original = read.original?.value.normalize('NFC') ?? null;
  const quote = { text, by: readSpeaker(read.by, context), language, original, saying: readSlug(read.saying, context) };
  const properties: Record<string, string> = { dataQuote: String(quotes.length) };
  if (language !== (context.ask(['site', 'language']) ?? language)) properties['lang'] = language;
  node.data = { ...node.data, hName: 'q', hProperties: properties };
  quotes.push({ ...quote, verified: false, beside: null, place: placeOf(node) });
}

function readFigure(node: Directive, date: ResolvedDate | null, context: ArticleContext, figures: Figure[]): void {
  const read = readAttributes(node, FIGURE_ATTRIBUTES, context);
  const on = read.on === undefined ? date : readDate(read.on, context);
  const value = read.value?.value.trim() ?? '';
  const interval = read.value === undefined ? null : figureValue(value);
  if (read.value !== undefined && interval === null) {
    const args = { name: 'value', value, form: FIGURE_VALUE_FORM, mend: mendFigureValue(value) };
    reportIn(context, 'bad-attribute', read.value.place, args);
  }
  const measure = read.measure?.value.trim();
  if (read.measure !== undefined && measure !== undefined) {
    const at = { path: context.file.path, place: read.measure.place, faults: context.faults };
    findSlug(context.ask, 'measures', measure, at, 'a map from slug to measure');
  }
  const status = read.status?.value.trim();
  if (read.status !== undefined && status !== undefined && status !== WITHDRAWN) {
    const mend = nearest(status, [WITHDRAWN]) === null ? 'delete it' : `did you mean \`${WITHDRAWN}\`?`;
    const args = { name: 'status', value: status, form: FIGURE_ATTRIBUTES.status.form, mend };
    reportIn(context, 'bad-attribute', read.status.place, args);
  }
  const by = readSpeaker(read.by, context);
  const of = readSlug(read.of, context);
  if (measure === undefined || interval === null || on === null) return;
  node.data = { ...node.data, hName: 'data', hProperties: { value, dataFigure: String(figures.length) } };
  const as = read.as?.value.normalize('NFC').trim() ?? null;
  const place = placeOf(node);
  figures.push({
    text: labelText(node),
    measure,
    of,
    as,
    value,
    ...interval,
    by,
    on,
    withdraws: status === WITHDRAWN,
    verified: false,
    place,
  });
}

function readSpeaker(attribute: Attribute | undefined, context: ArticleContext): string | null {
  if (attribute === undefined) return null;
  const slug = attribute.value.trim();
  const at = { path: context.file.path, place: attribute.place, faults: context.faults };
  findSlug(context.ask, 'speakers', slug, at, SPEAKERS);
  return slug;
}

function readSlug(attribute: Attribute | undefined, context: ArticleContext): string | null {
  if (attribute === undefined) return null;
  const value = attribute.value.trim();
  if (!isSlug(value)) {
    const better = toSlug(value);
    const mend = better === null ? 'rename it' : `did you mean \`${better}\`?`;
    const args = { name: attribute.name, value, form: 'lower-case words joined by `-`', mend };
    reportIn(context, 'bad-attribute', attribute.place, args);
  }
  return value;
}

function readLanguage(attribute: Attribute | undefined, context: ArticleContext): string {
  if (attribute === undefined) return context.language;
  const reading = languageForm.read({ kind: 'text', text: attribute.value, place: attribute.place, comment: null });
  if ('value' in reading) return reading.value;
  const args = { name: 'lang', value: attribute.value, form: languageForm.form, mend: reading.mend ?? 'correct it' };
  reportIn(context, 'bad-attribute', attribute.place, args);
  return context.language;
}

/** The mark that a directive's name nearly is, with its colon. */
export function nearestMark(name: string): string | null {
  const meant = nearest(name, [...MARKS, 'event']);
  return meant === null ? null : `${meant === 'event' ? ':::' : ':'}${meant}`;
}
