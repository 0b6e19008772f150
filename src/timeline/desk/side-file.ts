import { dateWords } from '../dates/date-words.ts';
import type { Timeline } from '../model.ts';
import type { Proposal, Proposals, Unplaced } from '../proposals/proposal.ts';
import type { Guess } from './guess-metadata.ts';
import { flagOf } from './flag-of.ts';
import { attributes, figureMark, quoteMark } from './mark-text.ts';

/**
 * From so much likeness on, the block to be filled names the event that there is: on the articles at hand, the first candidate
 * was then nearly always right. A wrong new id is proposed for merging later; a wrong old one would merge unseen.
 */
const LIKELY = 0.6;
/** A quote may have so many words. */
const QUOTE_WORDS = 25;

/** What the side file of an article is made of. */
export interface SideFile {
  /** Id of the article. */
  readonly id: string;
  /** Path of its file, from the content folder's parent, e.g. `content/articles/x.md`. */
  readonly article: string;
  /** Where the text of its source is kept, from there too. */
  readonly kept: string;
  /** The text itself. */
  readonly text: string;
  readonly proposals: Proposals;
  /** What the text suggests for the front matter. */
  readonly guesses: readonly Guess[];
  readonly timeline: Timeline;
}

/**
 * The Markdown from which an editor writes an article's event blocks. It holds the source's words and is not published. The
 * blocks in it have no headline and no report: pasted as they are, each is a fault.
 *
 * @param side what it is made of
 */
export function sideFile(side: SideFile): string {
  const { proposals, unplaced } = side.proposals;
  const parts = [
    `# Proposals for ${side.id}`,
    `From ${code(side.kept)}, for ${code(side.article)}. **Not for publication:** the quotations are the source's own words. ` +
      'Take what holds, write headline and report in your own words, and check every day, number and name against the text.',
    ...(side.guesses.length === 0
      ? []
      : [['Front matter that the text suggests:', '', ...side.guesses.map(guessLine)].join('\n')]),
    ...proposals.map((proposal, at) => {
      const event = likelyEvent(proposal);
      const before = event === null ? -1 : proposals.slice(0, at).map(likelyEvent).indexOf(event);
      return proposalText(proposal, at + 1, before + 1, side);
    }),
    '## What could not be placed',
    unplaced.length === 0 ? 'Nothing.' : unplaced.map(unplacedLine).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function guessLine({ key, value, words, why }: Guess): string {
  return `- ${code(`${key}: ${value}`)} (${words === null ? why : `“${oneLine(words)}”: ${why}`}; ${code(flagOf(key))})`;
}

/** `before` is the number of the first proposal of the same event; 0 where there is none. */
function proposalText(proposal: Proposal, number: number, before: number, { text, timeline }: SideFile): string {
  const { date, places, speakers, figures, quotes, candidates, sentence, place } = proposal;
  const part = oneLine(text.slice(proposal.offset, proposal.offset + proposal.length));
  const lines = [
    ...(part === oneLine(sentence) ? [] : [`- of it: “${part}”`]),
    `- day: ${dateWords(date.resolved)} (${code(date.resolved.edtf)}), ${date.how}: ${date.why}`,
    ...list('places', places, ({ slug, words }) => `${code(slug)} (“${oneLine(words)}”)`),
    ...list('speakers', speakers, ({ slug, words, why }) => `${code(slug)} (“${oneLine(words)}”: ${why})`),
    ...figures.map((figure) => `- figure: ${code(figureMark(figure))}`),
    ...quotes.map((quote) => `- quote: ${code(quoteMark(quote))} (${quote.why}${tooLong(quote.words)})`),
    ...candidates.map(
      ({ event, title, likeness, because }) =>
        `- perhaps ${code(event)}, “${oneLine(title)}” (${likeness.toFixed(2)}: ${because})`,
    ),
    ...(before === 0 ? [] : [`- an article has one block for an event: join it with ${before}, if it is of the same`]),
  ];
  return [
    `## ${number}. ${dateWords(date.resolved)}, line ${place.start.line}`,
    quotation(sentence),
    lines.join('\n'),
    ['```md', ...block(proposal, timeline), '```'].join('\n'),
  ].join('\n\n');
}

/** The event that there is and that a passage is taken to belong to; `null` where none is so like it. */
function likelyEvent({ candidates: [first] }: Proposal): string | null {
  return first !== undefined && first.likeness >= LIKELY ? first.event : null;
}

/** An event block to be filled: without headline and report it is a fault. */
function block(proposal: Proposal, timeline: Timeline): string[] {
  const { date, places, id } = proposal;
  const event = likelyEvent(proposal);
  const topics = timeline.events.find((one) => one.id === event)?.topics.join(' ') ?? '';
  const place = [...new Set(places.map(({ slug }) => slug))].join(' ');
  const rest = attributes({ date: date.wording, place, topics });
  return [`:::event[]{#${event ?? id} ${rest.slice(1)}`, '', ':::'];
}

function unplacedLine({ place, kind, words, why }: Unplaced): string {
  return `- line ${place.start.line}, ${kind} “${oneLine(words)}”: ${why}`;
}

function list<T>(name: string, items: readonly T[], inWords: (item: T) => string): string[] {
  return items.length === 0 ? [] : [`- ${name}: ${items.map(inWords).join(', ')}`];
}

function tooLong(words: string): string {
  const count = oneLine(words).split(' ').length;
  return count > QUOTE_WORDS ? `; ${count} words, and at most ${QUOTE_WORDS} may be quoted` : '';
}

function quotation(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n');
}

/** A code span, whatever backticks it holds. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
