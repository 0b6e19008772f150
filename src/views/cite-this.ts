import { apa } from '../exports/citing/apa.ts';
import { articleReference } from '../exports/citing/article-reference.ts';
import { chicago } from '../exports/citing/chicago.ts';
import { mla } from '../exports/citing/mla.ts';
import type { Reference } from '../exports/citing/reference.ts';
import { eventReferences } from '../exports/citing/references.ts';
import type { Run } from '../exports/citing/runs.ts';
import { typographicQuotes } from '../exports/citing/typographic-quotes.ts';
import { wikitext } from '../exports/citing/wikitext.ts';
import { FORMAT_NAMES, MEDIA_TYPES } from '../exports/citing/write-references.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../routes.ts';
import type { Article, Event, OutletKind, Timeline } from '../timeline/model.ts';
import { indexOf } from './timeline-index.ts';
import { foreignLanguage } from './words/language-name.ts';

/** A piece of a citation. */
export interface CitedPiece extends Run {
  /** For the `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
}

/** The citation in one style, and those of the sources. */
export interface CitedStyle {
  /** Anchor of the citation. */
  readonly id: string;
  /** `APA, 7th edition`. */
  readonly name: string;
  readonly pieces: readonly CitedPiece[];
  readonly sources: readonly (readonly CitedPiece[])[];
}

/** A file to be downloaded. */
export interface CitedFile {
  readonly href: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Name under which it is saved. */
  readonly download: string;
}

/** What "Cite this" shows. */
export interface CiteThisView {
  /** `Cite this event`. */
  readonly title: string;
  /** What the citations are of. */
  readonly of: string;
  readonly styles: readonly CitedStyle[];
  /** Above the citations of the sources; `null` where there are none. */
  readonly sources: string | null;
  /** Anchor of the wikitext. */
  readonly wikitextId: string;
  readonly wikitext: string;
  readonly files: readonly CitedFile[];
}

const STYLES = [
  { id: '_apa', name: 'APA, 7th edition', format: apa },
  { id: '_chicago', name: 'Chicago, 17th edition, bibliography', format: chicago },
  { id: '_mla', name: 'MLA, 9th edition', format: mla },
] as const;

/** Who publishes pages of their own rather than news. */
const NO_NEWSROOM: readonly (OutletKind | null | undefined)[] = ['rights group', 'international body', 'government'];

/**
 * How an event's page is cited, and the articles that report it.
 *
 * @param timeline any
 * @param event one of its events
 */
export function citeEvent(timeline: Timeline, event: Event): CiteThisView {
  const { routes } = indexOf(timeline);
  const [page, ...sources] = eventReferences(timeline, event, routes);
  return {
    ...citeThis(timeline, page === undefined ? [] : [page], sources),
    title: 'Cite this event',
    of: 'This page, as it was when the newest of its sources was added. To cite what a newspaper wrote, cite the newspaper.',
    wikitext: page === undefined ? '' : wikitext(page, 'cite web'),
    files: files(event.id, (format) => routes.eventReferences(event.id, format)),
  };
}

/**
 * How an article is cited: what the outlet published, not its page here.
 *
 * @param timeline any
 * @param article one of its articles
 */
export function citeArticle(timeline: Timeline, article: Article): CiteThisView {
  const { routes, outlets } = indexOf(timeline);
  const reference = articleReference(article, timeline.vocabulary);
  const template = NO_NEWSROOM.includes(outlets.get(article.outlet)?.kind) ? 'cite web' : 'cite news';
  return {
    ...citeThis(timeline, [reference], []),
    title: 'Cite this article',
    of: 'What the outlet published, not this page.',
    wikitext: wikitext(reference, template),
    files: files(article.id, (format) => routes.articleReference(article.id, format)),
  };
}

function citeThis(
  { vocabulary }: Timeline,
  cited: readonly Reference[],
  sources: readonly Reference[],
): Pick<CiteThisView, 'styles' | 'sources' | 'wikitextId'> {
  const pieces = (reference: Reference, runs: readonly Run[]): readonly CitedPiece[] =>
    withLanguage(runs, reference, foreignLanguage(reference.item.language, vocabulary.site.language));
  return {
    styles: STYLES.map(({ id, name, format }) => ({
      id,
      name,
      pieces: cited.flatMap((reference) => pieces(reference, format(reference))),
      sources: sources.map((reference) => pieces(reference, format(reference))),
    })),
    sources:
      sources.length === 0
        ? null
        : sources.length === 1
          ? 'And its source'
          : `And its ${String(sources.length)} sources`,
    wikitextId: '_wikitext',
  };
}

/** Sets a headline in another language apart from what the style says of it. */
function withLanguage(runs: readonly Run[], { title }: Reference, lang: string | null): readonly CitedPiece[] {
  const plain = (run: Run): CitedPiece => ({ ...run, lang: null });
  if (lang === null) return runs.map(plain);
  const forms = [typographicQuotes(title, 'double'), typographicQuotes(title, 'single')];
  return runs.flatMap((run) => {
    const form = forms.find((one) => run.text.includes(one));
    if (form === undefined) return [plain(run)];
    const at = run.text.indexOf(form);
    const parts = [run.text.slice(0, at), form, run.text.slice(at + form.length)];
    return parts.flatMap((text, index) => (text === '' ? [] : [{ ...run, text, lang: index === 1 ? lang : null }]));
  });
}

function files(name: string, href: (format: ReferenceFormat) => string): readonly CitedFile[] {
  return REFERENCE_FORMATS.map((format) => ({
    href: href(format),
    name: FORMAT_NAMES[format],
    type: MEDIA_TYPES[format],
    download: `${name}.${format}`,
  }));
}
