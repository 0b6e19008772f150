import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { fault } from '../faults.ts';
import type { Article, Fault, Report } from '../model.ts';
import { isSlug, toSlug } from '../slugs.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import type { Ask } from '../vocabulary/ask.ts';
import type { ArticleContext } from './article-context.ts';
import { checkMarkdown } from './check-markdown.ts';
import { attributesOf } from './directives.ts';
import { findExcess } from './find-excess.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { passagesIn, type PassageText } from './passages.ts';
import { plainText } from './plain-text.ts';
import { readEvent } from './read-event.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { renderHtml } from './render-html.ts';

const DEFAULT_LANGUAGE = 'en';
/** On its page an article's own prose stands under a heading of rank 2. */
const PROSE_HEADING = 3;

/** All that one file of an article gives, without the others. Plain data. */
export interface ParsedArticle {
  /** `null` where too much is wrong to make one. */
  readonly article: Article | null;
  readonly faults: readonly Fault[];
  /** Ids of all its blocks, those of faulty ones too. */
  readonly mentioned: readonly string[];
  /** What stands in it in the editor's own words. */
  readonly passages: readonly PassageText[];
}

/**
 * Reads one article file: front matter, event blocks, prose.
 *
 * @param file its text
 * @param name its file name, e.g. `2022-01-07-bbc-fire-without-warning.md`
 * @param ask what answers from the vocabulary
 */
export function parseArticle(file: SourceFile, name: string, ask: Ask): ParsedArticle {
  const faults: Fault[] = [];
  const id = name.replace(/\.md$/, '');
  if (!isSlug(id)) {
    const better = toSlug(id);
    const args = { name, better: better === null ? null : `${better}.md` };
    faults.push(fault('bad-file-name', file.path, FILE_START, args));
  }
  const excess = findExcess(file.text);
  if (excess !== null) {
    const { met, limit, point } = excess;
    faults.push(fault('too-tangled', file.path, { start: point, end: point }, { met, limit }));
    // What is only not yet mended is not lost.
    const mentioned = [...file.text.matchAll(/\{#([^\s{}]+)/g)].map(([, event = '']) => event);
    return { article: null, faults, mentioned, passages: [] };
  }
  const tree = parseMarkdown(file.text);
  const head = readFrontMatter(tree, file, ask, faults);
  const language = head?.language?.value ?? DEFAULT_LANGUAGE;
  const published = head?.published?.value ?? null;
  const context: ArticleContext = { id, file, ask, language, published, faults };
  checkMarkdown(tree, context);
  const body = readBody(tree, context);
  const article = head === null ? null : makeArticle(id, file.path, head, body);
  const mentioned = tree.children.filter(isEvent).flatMap(idsOf);
  return { article, faults, mentioned, passages: passagesIn(tree) };
}

type Body = Pick<Article, 'html' | 'text' | 'reports'>;

function readBody(tree: Root, context: ArticleContext): Body {
  const definitions = definitionsIn(tree);
  const blocks = tree.children.filter(isEvent);
  const reports: Report[] = [];
  const lines = new Map<string, number>();
  for (const block of blocks) {
    const report = readEvent(block, definitions, context);
    if (report === null) continue;
    const { event: id, place } = report;
    const line = lines.get(id);
    if (line === undefined) {
      lines.set(id, place.start.line);
      reports.push(report);
    } else {
      context.faults.push(fault('repeated-id', context.file.path, place, { id, line }));
    }
  }
  const prose = tree.children.filter((node) => !isEvent(node) && node.type !== 'yaml' && node.type !== 'definition');
  return { html: renderHtml(prose, definitions, PROSE_HEADING), text: plainText(prose), reports };
}

/** Definitions of link addresses hold for the whole article, wherever they stand. */
function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const walk = (node: Nodes): void => {
    // Of two, the first counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return definitions;
}

function isEvent(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'event';
}

function idsOf(block: ContainerDirective): string[] {
  return attributesOf(block).flatMap(({ name, value }) => (name === 'id' ? [value] : []));
}

/** `null` where a required key is missing or wrong, which was reported. */
function makeArticle(id: string, path: string, head: FrontMatter, body: Body): Article | null {
  const { title, outlet, published, added } = head;
  if (!title || !outlet || !published || !added) return null;
  const origin = head.origin?.value ?? null;
  return {
    id,
    path,
    title: title.value,
    titleTranslation: head.titleTranslation?.value ?? null,
    outlet: outlet.value,
    syndicatedFrom: origin,
    origin: origin ?? outlet.value,
    authors: head.authors?.value ?? [],
    published: published.value.text,
    publishedDay: published.value.last,
    updated: head.updated?.value.text ?? null,
    dateline: head.dateline?.value ?? null,
    url: head.url?.value ?? null,
    archive: head.archive?.value ?? null,
    accessed: head.accessed?.value ?? null,
    language: head.language?.value ?? DEFAULT_LANGUAGE,
    kind: head.kind?.value ?? 'report',
    retracted: head.retracted?.value ?? null,
    added: added.value,
    inferred: Object.fromEntries((head.inferred?.value ?? []).map(([key, reason]) => [key, reason])),
    verified: false,
    ...body,
  };
}
