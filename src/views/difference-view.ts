import { dateWords } from '../timeline/dates/date-words.ts';
import { explainDate } from '../timeline/dates/explain-date.ts';
import { figureGroups } from '../timeline/figures/figure-groups.ts';
import type { Claim, Disagreement, DisagreementField, Event, Report } from '../timeline/model.ts';
import { citationOf, originNames, type Citation } from './citation.ts';
import { entriesOf } from './compatible-view.ts';
import { figurePlot, type PlotView } from './figure-plot.ts';
import { speakerView, type SpeakerView } from './mark-views.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { disagreementWords } from './words/disagreement-words.ts';
import { figureWords } from './words/figure-words.ts';
import { foreignLanguage } from './words/language-name.ts';
import { originWords } from './words/origin-words.ts';

/** Who says one of the things said. */
export interface ClaimSource {
  /** Whom the article cites; `null` where nobody, or where the title names the speaker. */
  readonly by: SpeakerView | null;
  readonly cite: Citation;
  /** Of a date, how it was worked out; of a figure, what the article calls those it counts; of a name, the number. */
  readonly note: string | null;
}

/** One of the things said, with all who say it. */
export interface DifferentClaim {
  readonly text: string;
  /** Exact words, to be shown as a quotation. */
  readonly quoted: boolean;
  readonly lang: string | null;
  readonly sources: readonly ClaimSource[];
  /** `3 reports, single origin: AP` where copies of one story stand among them; else `null`. */
  readonly origins: string | null;
}

/** One thing on which the sources differ. */
export interface DifferenceView {
  readonly field: DisagreementField;
  /** `The figure for killed (protesters)`. */
  readonly title: string;
  readonly claims: readonly DifferentClaim[];
  /** Of figures, what each can mean; else `null`. */
  readonly plot: PlotView | null;
}

/**
 * One thing on which an event's sources differ: what is said, each time with all who say so.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @param disagreement One of that event's.
 */
export function differenceView(index: TimelineIndex, event: Event, disagreement: Disagreement): DifferenceView {
  const { field } = disagreement;
  const title = disagreementWords(index, disagreement);
  const claims = new Map<string, { readonly lang: string | null; readonly claims: Claim[] }>();
  for (const claim of disagreement.claims) {
    const text = claimWords(index, event, disagreement, claim);
    const known = claims.get(text) ?? { lang: claimLanguage(index, event, disagreement, claim), claims: [] };
    known.claims.push(claim);
    claims.set(text, known);
  }
  return {
    field,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    claims: [...claims].map(([text, said]) => ({
      text,
      quoted: field === 'wording' || field === 'naming',
      lang: said.lang,
      sources: said.claims.map((claim) => ({
        by: disagreement.speaker === null ? speakerView(index, claim.by) : null,
        cite: citationOf(index, event, claim.article),
        note: claimNote(index, event, disagreement, claim),
      })),
      origins: copiesAmong(index, said.claims),
    })),
    plot: differencePlot(index, event, disagreement),
  };
}

function claimWords(index: TimelineIndex, event: Event, { field }: Disagreement, { article, claim }: Claim): string {
  const report = reportOf(event, article);
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
  const quote = reportOf(event, article)?.quotes.find((one) => one.saying === saying && one.text === claim);
  return quote === undefined ? null : foreignLanguage(quote.language, index.timeline.vocabulary.site.language);
}

function claimNote(
  index: TimelineIndex,
  event: Event,
  { field, measure, of }: Disagreement,
  { article, claim, by }: Claim,
): string | null {
  const report = reportOf(event, article);
  if (report === undefined) return null;
  if (field === 'date') return explainDate(report.date, index.articles.get(article)?.published ?? '');
  if (field !== 'figure' && field !== 'naming') return null;
  const figure = report.figures.find(
    (one) =>
      one.measure === measure &&
      one.of === of &&
      one.by === by &&
      !one.withdraws &&
      (field === 'figure' ? one.value === claim : one.as === claim),
  );
  if (figure === undefined) return null;
  if (field === 'naming') return `for ${figureWords(figure.value)}`;
  return figure.as === null ? null : `calls them “${figure.as}”`;
}

/** Said only where the number of articles is not the number of origins. */
function copiesAmong(index: TimelineIndex, claims: readonly Claim[]): string | null {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const origins = [...new Set(articles.map((article) => index.articles.get(article)?.origin ?? article))];
  return origins.length === articles.length ? null : originWords(articles.length, originNames(index, origins));
}

function differencePlot(index: TimelineIndex, event: Event, { field, measure, of }: Disagreement): PlotView | null {
  if (field !== 'figure') return null;
  const groups = figureGroups(event).filter(
    (group) => group.measure === measure && group.of === of && group.agreement === 'differ',
  );
  const entries = entriesOf(index, groups);
  return entries.length === 0 ? null : figurePlot(index, entries);
}

function reportOf(event: Event, article: string): Report | undefined {
  return event.reports.find((one) => one.article === article);
}
