import { analyseText, type Analysis } from './analyse-text.ts';
import { clausesOf } from './clauses-of.ts';
import { draftPassages, type Draft } from './draft-passages.ts';
import { candidateFinder, type ComparedPart } from './find-candidates.ts';
import { findCounted } from './find-counted.ts';
import type { Proposal, ProposalContext, Proposals, ProposedPlace, Unplaced } from './proposal.ts';
import { overlap, within, type Span } from './spans.ts';
import { suggestId } from './suggest-id.ts';
import { isPerson, nearestAttribution, quotesOf } from './who-speaks.ts';

/** A sentence with nothing in it is proposed only where an event is so like it. */
const ALIKE = 0.25;
/** A line of at most so many characters that nothing ends is a heading. */
const HEADING = 90;

/**
 * Reads the text of an article and proposes event blocks: for each passage that tells something, its day, places,
 * speakers, figures and quotations, and the events that exist and that it may belong to. Nothing is left out silently:
 * what could not be placed is told with the reason. All of it is for the editor to judge; `sentence` and the words of
 * quotes are the source's.
 *
 * @param text of the article, as it was copied
 * @param context day of publication, language, and the timeline
 * @example proposeEvents('Two people died on Friday.', context).proposals[0]?.date.wording // 'on Friday'
 */
export function proposeEvents(text: string, context: ProposalContext): Proposals {
  const analysis = analyseText(text, context);
  const { source } = analysis;
  const drafts = draftPassages(analysis, context);
  const unplaced: Unplaced[] = [...analysis.unplaced];
  const tell = (kind: Unplaced['kind'], { start, end }: Span, why: string): void => {
    unplaced.push({ ...source.passage(start, end), kind, words: text.slice(start, end), why });
  };

  const complete = completer(analysis, context, drafts);
  const { events, ledger } = context.timeline;
  const taken = new Set([...events.map(({ id }) => id), ...ledger.flatMap(({ id, was }) => [id, ...was])]);
  const dates = analysis.dates.flat();
  const proposals = drafts.flatMap((draft): Proposal[] => {
    const proposal = complete(draft);
    const { piece, sentence } = draft;
    const why = emptyWhy(proposal, sentence);
    if (why !== null) {
      tell('sentence', piece, why);
      return [];
    }
    for (const { offset, length, measure } of proposal.figures) {
      if (measure === null) tell('number', { start: offset, end: offset + length }, 'no word of a measure is near');
    }
    for (const { offset, length, by, why: whose } of proposal.quotes) {
      if (by === null) tell('quotation', { start: offset, end: offset + length }, whose);
    }
    return [{ ...proposal, id: suggestId(source, piece, dates, taken) }];
  });
  return { proposals, unplaced: unplaced.sort((a, b) => a.offset - b.offset || a.length - b.length) };
}

/** Makes the whole proposal of a draft, but for its id. */
function completer(
  analysis: Analysis,
  { timeline }: ProposalContext,
  drafts: readonly Draft[],
): (draft: Draft) => Omit<Proposal, 'id'> {
  const { source, figures } = analysis;
  const textOf = ({ start, end }: Span): string => source.text.slice(start, end);
  const stop = source.tableOf(source.table.stop);
  const find = candidateFinder(
    timeline,
    drafts.map(({ piece }) => textOf(piece)),
    stop,
  );
  const counted = findCounted(source, timeline, analysis.quotations);
  // Who speaks beside it gives a number only where it is quoted, or where they are a body that gives an account.
  const goesOn = (one: Span, by: Draft['by']): Draft['by'] =>
    by === null || !isPerson(analysis.mentions, by) || analysis.quotations.some((quotation) => overlap(quotation, one))
      ? by
      : null;
  return ({ piece, sentence, date, speakers, by, attributions, mentions }) => {
    const places = placesOf(analysis, piece, mentions);
    const quotes = quotesOf(analysis, piece, attributions, by);
    const given = within(figures, piece).map((one) => ({
      ...source.passage(one.start, one.end),
      words: textOf(one),
      value: one.value,
      measure: one.measure,
      ...counted(one.number),
      by: (nearestAttribution(attributions, one.start) ?? goesOn(one, by))?.slug ?? null,
    }));
    const part = (span: Span): ComparedPart => ({
      text: textOf(span),
      figures: given.filter(({ offset }) => offset >= span.start && offset < span.end),
      quotes: quotes.flatMap(({ offset, length, words }) =>
        overlap(span, { start: offset, end: offset + length }) ? words : [],
      ),
    });
    const candidates = find({
      whole: part(piece),
      clauses: clausesOf(source, piece).map(part),
      date: date.resolved,
      dated: date.how === 'stated',
      places: places.map(({ slug }) => slug),
      speakers: speakers.map(({ slug }) => slug),
    });
    const passage = source.passage(piece.start, piece.end);
    return { ...passage, sentence: textOf(sentence), date, places, speakers, figures: given, quotes, candidates };
  };
}

/** Why a passage is no proposal; `null` where it is one. */
function emptyWhy(
  { date, figures, quotes, speakers, places, candidates }: Omit<Proposal, 'id'>,
  { unended, start, end }: Draft['sentence'],
): string | null {
  const dated = date.how === 'stated' || date.how === 'read by chrono';
  if (unended && end - start <= HEADING && !dated && figures.length === 0) {
    return 'no full sentence: a heading, a caption or a link';
  }
  const empty = [figures, quotes, speakers, places].every(({ length }) => length === 0);
  return !dated && empty && (candidates[0]?.likeness ?? 0) < ALIKE
    ? 'no day, figure, quotation, name or place, and like no event'
    : null;
}

function placesOf({ source }: Analysis, piece: Span, mentions: Draft['mentions']): ProposedPlace[] {
  const found = new Map<string, ProposedPlace>();
  for (const { of, slug, start, end } of within(mentions, piece)) {
    if (of !== 'place' || found.has(slug)) continue;
    found.set(slug, { ...source.passage(start, end), slug, words: source.text.slice(start, end) });
  }
  return [...found.values()];
}
