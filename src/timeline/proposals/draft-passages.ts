import { addDays } from '../dates/add-days.ts';
import type { Publication } from '../dates/published-span.ts';
import type { Analysis } from './analyse-text.ts';
import { attributionsOf, type Attribution, type Memory } from './attribute.ts';
import { carriedDate, keepDates, type Carried } from './date-passages.ts';
import type { FoundDate } from './find-dates.ts';
import type { Mention } from './find-mentions.ts';
import type { ProposalContext, ProposedDate, ProposedSpeaker } from './proposal.ts';
import { within, type Span } from './spans.ts';
import { splitAtDates, type Piece } from './split-at-dates.ts';
import type { Sentence } from './split-sentences.ts';
import { speakersOf, spokenLater } from './who-speaks.ts';

/** A passage with its day and who speaks in it. */
export interface Draft {
  readonly piece: Piece;
  readonly sentence: Sentence;
  readonly date: ProposedDate;
  readonly speakers: readonly ProposedSpeaker[];
  /** Who speaks in its sentence, perhaps from a sentence beside it. */
  readonly by: Attribution | null;
  readonly attributions: readonly Attribution[];
  /** What its sentence names. */
  readonly mentions: readonly Mention[];
}

/**
 * Goes through the sentences of a text in their order and gives each its day and its speakers, by itself or from what
 * stands before.
 *
 * @param analysis of the text
 * @param context day of publication and language
 */
export function draftPassages(analysis: Analysis, context: ProposalContext): Draft[] {
  const { source, header, mentions, quotations, dates } = analysis;
  const carried: Carried = { paragraph: -1, inParagraph: null, bySpeaker: new Map() };
  const memory: Memory = { person: null, body: null };
  const latest = latestOf(dates.flat(), context.published);
  const drafts: Draft[] = [];
  let speaking: { readonly paragraph: number; readonly by: Attribution | null } = { paragraph: -1, by: null };
  for (const [at, sentence] of source.sentences.entries()) {
    if (header.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) continue;
    const own = within(mentions, sentence);
    const stated = dates[at] ?? [];
    const attributions = attributionsOf(source, sentence, own, quotations, memory);
    if (speaking.paragraph !== sentence.paragraph) {
      const goesOn = quotations.some(({ open, end }) => open && end <= sentence.start && end > sentence.start - 8);
      speaking = { paragraph: sentence.paragraph, by: goesOn ? speaking.by : null };
    }
    const by = attributions[0] ?? speaking.by ?? spokenLater(analysis, at, memory);
    speaking = { ...speaking, by: attributions.at(-1) ?? speaking.by };
    const leaning = analysis.leaning[at] ?? [];
    const speakers = speakersOf(analysis, sentence, own, attributions, by);
    const slugs = speakers.map(({ slug }) => slug);
    const hint = leaning[0] === undefined ? null : source.text.slice(leaning[0].start, leaning[0].end);
    for (const piece of splitAtDates(source, sentence, stated)) {
      const date =
        piece.date === null ? carriedDate(sentence, slugs, carried, latest, hint, context) : statedDate(piece.date);
      const here = attributions.filter(({ verb }) => verb >= piece.start && verb < piece.end);
      const alone = piece.fresh && here.length === 0;
      drafts.push({
        piece: withoutHeader(piece, header),
        sentence,
        date,
        speakers: alone ? speakersOf(analysis, sentence, within(own, piece), [], null) : speakers,
        by: alone ? null : by,
        attributions: alone ? [] : attributions,
        mentions: own,
      });
    }
    keepDates(source, sentence, stated, attributions, own, carried);
  }
  return drafts;
}

/** A dateline belongs to no passage. */
function withoutHeader(piece: Piece, header: readonly Span[]): Piece {
  const part = header.find(({ start, end }) => piece.start >= start && piece.start < end && piece.end > end);
  return part === undefined ? piece : { ...piece, start: part.end };
}

function statedDate({ words, date, chrono }: FoundDate): ProposedDate {
  const wording = words.replace(/\s+/gu, ' ');
  if (!chrono) return { wording, resolved: date, how: 'stated', why: `“${wording}”` };
  const why = `“${wording}”, as chrono reads it: check the day`;
  return { wording: date.edtf, resolved: date, how: 'read by chrono', why };
}

/** The day of which the text tells, where that is the one before publication, as in a morning paper. */
function latestOf(dates: readonly FoundDate[], { first, last: anchor }: Publication): FoundDate | null {
  // Which day is the eve is not known.
  if (first !== anchor) return null;
  const eve = addDays(anchor, -1);
  const single = dates.filter(({ date: { start, end } }) => start !== null && start === end);
  if (single.some(({ date: { start } }) => start === anchor)) return null;
  return single.find(({ date: { start } }) => start === eve) ?? null;
}
