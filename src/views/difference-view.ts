import { dateWords } from '../timeline/dates/date-words.ts';
import type { Claim, Disagreement, Event } from '../timeline/model.ts';
import { citationOf, type Citation } from './citation.ts';
import { speakerView, type SpeakerView } from './mark-views.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { disagreementWords } from './words/disagreement-words.ts';
import { figureWords } from './words/figure-words.ts';
import { foreignLanguage } from './words/language-name.ts';

/** One of the things said, with all who say it. */
export interface DifferentClaim {
  readonly text: string;
  /** Exact words, to be shown as a quotation. */
  readonly quoted: boolean;
  readonly lang: string | null;
  /** `by`: whom the article cites; `null` where nobody, or where the title names the speaker. */
  readonly sources: readonly { readonly by: SpeakerView | null; readonly cite: Citation }[];
}

/** One thing on which the sources differ. */
export interface DifferenceView {
  /** `The figure for killed (protesters)`. */
  readonly title: string;
  readonly claims: readonly DifferentClaim[];
}

/**
 * One thing on which an event's sources differ: what is said, each time with all who say so.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @param disagreement One of that event's.
 */
export function differenceView(index: TimelineIndex, event: Event, disagreement: Disagreement): DifferenceView {
  const title = disagreementWords(index, disagreement);
  const quoted = disagreement.field === 'wording' || disagreement.field === 'naming';
  const claims = new Map<string, { lang: string | null; sources: DifferentClaim['sources'][number][] }>();
  for (const claim of disagreement.claims) {
    const text = claimWords(index, event, disagreement, claim);
    const known = claims.get(text) ?? { lang: claimLanguage(index, event, disagreement, claim), sources: [] };
    known.sources.push({
      by: disagreement.speaker === null ? speakerView(index, claim.by) : null,
      cite: citationOf(index, event, claim.article),
    });
    claims.set(text, known);
  }
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    claims: [...claims].map(([text, { lang, sources }]) => ({ text, quoted, lang, sources })),
  };
}

function claimWords(index: TimelineIndex, event: Event, { field }: Disagreement, { article, claim }: Claim): string {
  const report = event.reports.find((one) => one.article === article);
  switch (field) {
    case 'date':
      return report === undefined ? claim : dateWords(report.date);
    case 'place':
      return report === undefined
        ? claim
        : report.places.map((place) => index.places.get(place)?.name ?? place).join(', ');
    case 'figure':
      return figureWords(claim);
    case 'naming':
    case 'wording':
      return claim;
  }
}

function claimLanguage(index: TimelineIndex, event: Event, { field, saying }: Disagreement, { article, claim }: Claim) {
  if (field !== 'wording') return null;
  const quotes = event.reports.find((report) => report.article === article)?.quotes ?? [];
  const quote = quotes.find((one) => one.saying === saying && one.text === claim);
  return quote === undefined ? null : foreignLanguage(quote.language, index.timeline.vocabulary.site.language);
}
