import { isDayKnown, publishedWords } from '../dates/published-words.ts';
import { resolvePublished, type PublishedContext } from '../dates/resolve-published.ts';
import type { ResolvedDate } from '../model.ts';
import type { Attribution } from './attribute.ts';
import type { FoundDate } from './find-dates.ts';
import type { Mention } from './find-mentions.ts';
import type { ProposedDate } from './proposal.ts';
import type { SourceText } from './source-text.ts';
import type { Sentence } from './split-sentences.ts';

/** What earlier sentences leave for later ones that word no day. */
export interface Carried {
  paragraph: number;
  /** The first day that the paragraph words. */
  inParagraph: FoundDate | null;
  /** The day on which each speaker last spoke, as the text words it. */
  readonly bySpeaker: Map<string, FoundDate>;
}

/** So many words may lie between a day and whoever or whatever it dates. */
const NEAR = 4;

/**
 * The day of a sentence that words none: that of its paragraph, else of what the same speaker said before, else the
 * eve of publication where the text tells of that, else the day of publication.
 *
 * @param sentence without a wording of its own
 * @param speakers who speaks in it
 * @param carried from what stands before
 * @param latest the eve of publication, where the text words it and not the day itself
 * @param leaning a wording in it that leans on another day; or `null`
 * @param context when it was published, and the language
 */
export function carriedDate(
  sentence: Sentence,
  speakers: readonly string[],
  carried: Carried,
  latest: FoundDate | null,
  leaning: string | null,
  context: PublishedContext,
): ProposedDate {
  const hint = leaning === null ? '' : `; “${leaning}” may say otherwise`;
  if (carried.inParagraph !== null && carried.paragraph === sentence.paragraph) {
    return from(carried.inParagraph, `worded earlier in the paragraph: “${carried.inParagraph.words}”${hint}`, context);
  }
  const speaker = speakers.find((slug) => carried.bySpeaker.has(slug));
  const spoken = speaker === undefined ? undefined : carried.bySpeaker.get(speaker);
  if (spoken !== undefined && speaker !== undefined) {
    return from(spoken, `what \`${speaker}\` said earlier is dated “${spoken.words}”${hint}`, context);
  }
  if (latest !== null) {
    return from(latest, `no day is worded here; the text tells mostly of “${latest.words}”${hint}`, context);
  }
  const { text } = context.published;
  const why = isDayKnown(text)
    ? 'no day is worded: the day of publication'
    : `no day is worded, and of that of publication only ${publishedWords(text)} is known`;
  return { ...published(context), how: 'relative to the article', why: `${why}${hint}` };
}

/** The day of publication as a date; the month or year of which no more is known. */
function published(context: PublishedContext): { wording: string; resolved: ResolvedDate } {
  const { text, last } = context.published;
  const wording = isDayKnown(text) ? last : text;
  const result = resolvePublished(wording, context);
  if (!result.ok) throw new RangeError(`no day: ${wording}`);
  return { wording, resolved: result.date };
}

/** What another passage words: the day itself, since the same wording would be words that this passage does not have. */
function from(found: FoundDate, why: string, context: PublishedContext): ProposedDate {
  const result = resolvePublished(found.date.edtf, context);
  const resolved = result.ok ? result.date : found.date;
  return { wording: result.ok ? found.date.edtf : found.words, resolved, how: 'carried', why };
}

/**
 * Keeps what a sentence words for later ones.
 *
 * @param source the text
 * @param sentence of it
 * @param dates that it words
 * @param attributions who says something in it
 * @param mentions of speakers in it
 * @param carried what is kept; brought up to date
 */
export function keepDates(
  source: SourceText,
  sentence: Sentence,
  dates: readonly FoundDate[],
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  carried: Carried,
): void {
  if (carried.paragraph !== sentence.paragraph) {
    carried.paragraph = sentence.paragraph;
    carried.inParagraph = null;
  }
  const [first] = dates;
  carried.inParagraph ??= dates.find((date) => isRecent(date)) ?? null;
  for (const date of dates) {
    if (date.date.start === null || date.date.start !== date.date.end) continue;
    const opens = date === first && source.wordAt(date.start) - source.wordAt(sentence.start) <= NEAR + 2;
    for (const { slug, verb } of attributions) {
      if (slug !== null && (opens || isNear(source, date, verb))) carried.bySpeaker.set(slug, date);
    }
    for (const { slug, end, of, person } of mentions) {
      if (of === 'speaker' && person && end <= date.start && isNear(source, date, end))
        carried.bySpeaker.set(slug, date);
    }
  }
}

/** A year or a month long past is background, and dates nothing but its own clause. */
function isRecent({ date: { precision } }: FoundDate): boolean {
  return precision !== 'year' && precision !== 'month';
}

function isNear(source: SourceText, date: FoundDate, offset: number): boolean {
  const at = source.wordAt(offset);
  return at >= source.wordAt(date.start) - NEAR && at <= source.wordAt(date.end) + NEAR;
}
