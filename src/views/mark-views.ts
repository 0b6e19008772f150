import { quoteLink } from '../exports/quote-link.ts';
import type { Article, Figure, Quote } from '../timeline/model.ts';
import { dateView, type DateView } from './date-view.ts';
import type { Link } from './site-view.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { figureWords } from './words/figure-words.ts';
import { foreignLanguage } from './words/language-name.ts';
import { subjectWords } from './words/subject-words.ts';

/** Who said something. */
export interface SpeakerView {
  readonly name: string;
  readonly role: string | null;
  /** The speaker's page. */
  readonly href: string;
}

/** Exact words, who said them and where they stand. */
export interface QuoteView {
  readonly text: string;
  /** For the `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
  readonly original: string | null;
  /** `null` for the article's own words. */
  readonly by: SpeakerView | null;
  /** To the words in the article; `null` where its address is not known. */
  readonly link: string | null;
  readonly archive: string | null;
  readonly verified: boolean;
}

/** A number that someone gave. */
export interface FigureView {
  /** As the report words it. */
  readonly text: string;
  /** `more than 3,800`. */
  readonly value: string;
  /** `killed (protesters)`. */
  readonly subject: string;
  /** What the article calls them. */
  readonly as: string | null;
  readonly by: SpeakerView | null;
  readonly on: DateView;
  /** Whether the report says that this number, given earlier, was withdrawn. */
  readonly withdraws: boolean;
  /** What became of it, leading to the event that says so; `null` while it stands. */
  readonly fate: Link | null;
  readonly verified: boolean;
}

/**
 * A quote as an event's page shows it.
 *
 * @param index Of the timeline.
 * @param article Whose quote it is.
 * @param quote One of a report's.
 */
export function quoteView(index: TimelineIndex, article: Article, quote: Quote): QuoteView {
  return {
    text: quote.text,
    lang: foreignLanguage(quote.language, index.timeline.vocabulary.site.language),
    original: quote.original,
    by: speakerView(index, quote.by),
    link: quoteLink(article.url, quote.text, quote.beside),
    archive: article.archive,
    verified: quote.verified,
  };
}

/**
 * A figure as an event's page shows it.
 *
 * @param index Of the timeline.
 * @param figure One of a report's.
 */
export function figureView(index: TimelineIndex, figure: Figure): FigureView {
  return {
    text: figure.text,
    value: figureWords(figure.value),
    subject: subjectWords(index, figure.measure, figure.of),
    as: figure.as,
    by: speakerView(index, figure.by),
    on: dateView(figure.on),
    withdraws: figure.withdraws,
    fate: fateOf(index, figure),
    verified: figure.verified,
  };
}

/**
 * Name, role and page of a speaker; `null` where nobody is named.
 *
 * @param index Of the timeline.
 * @param slug The speaker's.
 */
export function speakerView(index: TimelineIndex, slug: string | null): SpeakerView | null {
  if (slug === null) return null;
  const speaker = index.speakers.get(slug);
  return { name: speaker?.name ?? slug, role: speaker?.role ?? null, href: index.routes.speaker(slug) };
}

function fateOf(index: TimelineIndex, figure: Figure): Link | null {
  const fate = index.fates.get(figure);
  if (fate === undefined || fate.by === null) return null;
  const text = fate.state === 'withdrawn' ? 'later withdrawn' : 'later replaced by another number';
  return { href: index.routes.event(fate.by, 'figures'), text };
}
