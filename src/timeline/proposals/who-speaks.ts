import { attributionsOf, type Attribution, type Memory } from './attribute.ts';
import type { Analysis } from './analyse-text.ts';
import type { Mention } from './find-mentions.ts';
import type { ProposedQuote, ProposedSpeaker } from './proposal.ts';
import { overlap, within, type Span } from './spans.ts';
import type { Sentence } from './split-sentences.ts';

/** So many sentences on may stand who spoke. */
const AHEAD = 8;

/**
 * Who speaks in a later sentence of the paragraph, where this one is nothing but a quotation.
 *
 * @param analysis of the text
 * @param at index of the sentence
 * @param memory who was spoken of last; not changed
 */
export function spokenLater(
  { source, mentions, quotations }: Analysis,
  at: number,
  memory: Memory,
): Attribution | null {
  const sentence = source.sentences[at];
  if (sentence === undefined) return null;
  if (!quotations.some(({ start, end }) => start <= sentence.start + 2 && end >= sentence.start + 2)) return null;
  for (const later of source.sentences.slice(at + 1, at + AHEAD)) {
    if (later.paragraph !== sentence.paragraph) return null;
    const [found] = attributionsOf(source, later, within(mentions, later), quotations, { ...memory });
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The speakers of a sentence: who says something in it, who is named, and who goes on speaking.
 *
 * @param analysis of the text
 * @param sentence of it
 * @param own mentions in it
 * @param attributions in it
 * @param by who speaks in it, perhaps from a sentence beside it
 */
export function speakersOf(
  { source, quotations, mentions }: Analysis,
  sentence: Sentence,
  own: readonly Mention[],
  attributions: readonly Attribution[],
  by: Attribution | null,
): ProposedSpeaker[] {
  const found = new Map<string, ProposedSpeaker>();
  const add = (slug: string | null, { start, end }: Span, why: string): void => {
    if (slug === null || found.has(slug)) return;
    found.set(slug, { ...source.passage(start, end), slug, words: source.text.slice(start, end), why });
  };
  for (const one of attributions) add(one.slug, one, `“${one.why}”`);
  for (const one of own) {
    const quoted = quotations.some(({ start, end }) => one.start >= start && one.end <= end);
    if (one.of === 'speaker' && !quoted) add(one.slug, one, 'named');
  }
  if (attributions.length === 0 && by !== null) {
    const quoted = quotations.some((one) => overlap(one, sentence));
    if (quoted || (found.size === 0 && !isPerson(mentions, by))) add(by.slug, by, BESIDE);
  }
  return [...found.values()];
}

/**
 * Whether a person is said to speak. A body's account goes on over the next sentences; a person's words are quoted anew.
 *
 * @param mentions of the text
 * @param by who speaks
 */
export function isPerson(mentions: readonly Mention[], { slug }: Attribution): boolean {
  return mentions.some((one) => one.slug === slug && one.person);
}

const BESIDE = 'speaks in a sentence before or after';

/**
 * The attribution whose verb stands nearest to a place.
 *
 * @param attributions of a sentence
 * @param offset in the text
 */
export function nearestAttribution(attributions: readonly Attribution[], offset: number): Attribution | null {
  const [first] = [...attributions].sort((a, b) => Math.abs(a.verb - offset) - Math.abs(b.verb - offset));
  return first ?? null;
}

/**
 * The quotations of a passage, each cut to it, with whose words they are.
 *
 * @param analysis of the text
 * @param passage offsets
 * @param attributions of its sentence
 * @param by who speaks in it, perhaps from a sentence beside it
 */
export function quotesOf(
  { source, quotations }: Analysis,
  passage: Span,
  attributions: readonly Attribution[],
  by: Attribution | null,
): ProposedQuote[] {
  return quotations.flatMap((one): ProposedQuote[] => {
    const from = Math.max(one.start, passage.start);
    const raw = source.text.slice(from, Math.min(one.end, passage.end));
    const words = raw.replace(/[\s,;"”»“]+$/u, '').replace(/^[\s"“„«]+/u, '');
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const start = from + raw.length - raw.replace(/^[\s"“„«]+/u, '').length;
    const who = nearestAttribution(attributions, start) ?? by;
    const why = whoseWords(who, attributions.length > 0);
    return [{ ...source.passage(start, start + words.length), words, by: who?.slug ?? null, why }];
  });
}

function whoseWords(who: Attribution | null, here: boolean): string {
  if (who === null) return 'nobody is said to have said it';
  if (who.slug === null) return `“${who.words}” is no speaker of the vocabulary`;
  return here ? `“${who.words}”, “${who.why}”` : `“${who.words}” ${BESIDE}`;
}
