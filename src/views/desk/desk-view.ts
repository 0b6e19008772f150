import { byJoining } from '../../timeline/articles/by-joining.ts';
import { byCodeUnits } from '../../timeline/by-code-units.ts';
import { changesByArticle } from '../../timeline/changes/changes-by-article.ts';
import type { Article, Fault, Timeline } from '../../timeline/model.ts';
import { changeGroups, type ChangeGroup } from '../change-groups.ts';
import { pageHead, type PageHead } from '../site-view.ts';
import { sourceView, type SourceView } from '../source-view.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { deskFault, type DeskFault } from './desk-fault.ts';
import { unusedEntries, type UnusedEntries } from './unused-entries.ts';

/** One article as its editor sees it. */
export interface DeskArticle {
  readonly id: string;
  /** Path of its file. */
  readonly path: string;
  /** `null` where its file cannot be read so far. */
  readonly source: SourceView | null;
  /** `2 errors, 1 warning`; `nothing wrong`. */
  readonly state: string;
  readonly hasErrors: boolean;
  /** `3 events, 412 words`. */
  readonly size: string;
  /** What its receipt proves: `14 quotes and figures proved`. */
  readonly receipt: string;
  /** Whether its receipt proves all there is to prove. */
  readonly proved: boolean;
  readonly faults: readonly DeskFault[];
  /** Events of it that may be the same as others, on either side. */
  readonly proposals: readonly DeskFault[];
  readonly changes: readonly ChangeGroup[];
  /** What its editor has beside it. */
  readonly note: string | null;
}

/** What `/_desk/` shows. */
export interface DeskView {
  readonly head: PageHead;
  /** The whole in numbers: label and value. */
  readonly summary: readonly { readonly label: string; readonly value: string }[];
  /** What is wrong in other files than articles. */
  readonly faults: readonly DeskFault[];
  /** Those with errors first, then those that joined last. */
  readonly articles: readonly DeskArticle[];
  /** Ids of events that the ledger does not have, in the timeline's order. */
  readonly unrecorded: readonly { readonly id: string; readonly href: string }[];
  readonly unused: readonly UnusedEntries[];
}

/** What the desk knows beside the timeline. */
export interface DeskMatter {
  /** What is wrong, as the loader says. */
  readonly faults: readonly Fault[];
  /** What the checks propose, as warnings with two places. */
  readonly proposals: readonly Fault[];
  /** Texts by article id. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * The state of every article and what is left to do, for whoever edits the timeline.
 *
 * @param timeline what is right of the content
 * @param matter what is wrong with it, and what else there is
 * @param path address of the page
 */
export function deskView(timeline: Timeline, matter: DeskMatter, path: string): DeskView {
  const index = indexOf(timeline);
  const { articles, events, ledger } = timeline;
  const { faults, proposals } = matter;
  const changes = new Map(
    changesByArticle(articles, timeline.vocabulary, ledger, events).map((one) => [one.article, one.changes]),
  );
  const known = articles.toSorted(byJoining).reverse();
  const paths = new Set(known.map((article) => article.path));
  const unread = [...new Set(faults.map((fault) => fault.path))]
    .filter((one) => isArticle(one) && !paths.has(one))
    .sort(byCodeUnits);
  const files = [
    ...unread.map((file) => unreadArticle(file, matter)),
    ...known.map((article) => {
      const changed = changes.get(article.id);
      return readArticle(index, article, matter, changed === undefined ? [] : changeGroups(index, changed));
    }),
  ];
  const recorded = new Set(ledger.map(({ id }) => id));
  const marks = articles.flatMap(marksOf);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return {
    head: pageHead(timeline, 'Desk', 'The state of every article.', path),
    summary: [
      { label: 'Articles', value: String(files.length) },
      { label: 'Events', value: String(events.length) },
      { label: 'Errors', value: String(errors) },
      { label: 'Warnings', value: String(faults.length - errors) },
      { label: 'May be one event', value: String(proposals.length) },
      { label: 'Proved', value: `${marks.filter(({ verified }) => verified).length} of ${marks.length}` },
      {
        label: 'Without receipt',
        value: String(articles.filter((article) => !article.verified).length),
      },
    ],
    faults: faults.filter((fault) => !isArticle(fault.path)).map(deskFault),
    articles: [...files.filter(({ hasErrors }) => hasErrors), ...files.filter(({ hasErrors }) => !hasErrors)],
    unrecorded: events.filter(({ id }) => !recorded.has(id)).map(({ id }) => ({ id, href: index.routes.event(id) })),
    unused: unusedEntries(timeline),
  };
}

function isArticle(path: string): boolean {
  return /\/articles\/[^/]+\.md$/.test(path);
}

function readArticle(
  index: TimelineIndex,
  article: Article,
  matter: DeskMatter,
  changes: readonly ChangeGroup[],
): DeskArticle {
  const marks = marksOf(article);
  const left = marks.filter(({ verified }) => !verified).length;
  return {
    ...fileState(article.id, article.path, matter),
    source: sourceView(index, article),
    size: `${counted(article.reports.length, 'event')}, ${counted(wordsOf(article), 'word')}`,
    receipt: receiptWords(article, marks.length, left),
    proved: article.verified && left === 0,
    changes,
  };
}

/** An article of which so little can be read that it is not on the timeline. */
function unreadArticle(path: string, matter: DeskMatter): DeskArticle {
  const id = path.replace(/^.*\//, '').replace(/\.md$/, '');
  const nothing = { source: null, size: 'not on the timeline until it is mended', proved: false, changes: [] };
  return { ...fileState(id, path, matter), ...nothing, receipt: 'not compared with a receipt' };
}

function fileState(
  id: string,
  path: string,
  { faults, proposals, notes }: DeskMatter,
): Pick<DeskArticle, 'id' | 'path' | 'state' | 'hasErrors' | 'faults' | 'proposals' | 'note'> {
  const own = faults.filter((fault) => fault.path === path);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const counts = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(own.length === errors ? [] : [counted(own.length - errors, 'warning')]),
  ];
  return {
    id,
    path,
    state: counts.length === 0 ? 'nothing wrong' : counts.join(', '),
    hasErrors: errors > 0,
    faults: own.map(deskFault),
    proposals: proposals.filter((fault) => fault.path === path || fault.related?.path === path).map(deskFault),
    note: notes.get(id) ?? null,
  };
}

function marksOf(article: Article): readonly { readonly verified: boolean }[] {
  return article.reports.flatMap(({ quotes, figures }) => [...quotes, ...figures]);
}

function receiptWords(article: Article, all: number, left: number): string {
  if (!article.verified) return all === 0 ? 'no receipt' : `no receipt: ${marksWords(all)} unproved`;
  return left === 0 ? `${marksWords(all)} proved` : `${left} of ${marksWords(all)} unproved`;
}

function marksWords(count: number): string {
  return counted(count, 'quote or figure', 'quotes and figures');
}

/** Words of its reports, its background aside. */
function wordsOf(article: Article): number {
  return article.reports.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0),
    0,
  );
}
