import type { Mention } from './find-mentions.ts';
import type { Quotation } from './find-quotations.ts';
import type { SourceText, Word } from './source-text.ts';
import type { Sentence } from './split-sentences.ts';

/** Who says what a sentence tells, at one verb of saying. */
export interface Attribution {
  /** Speaker slug; `null` where it is someone whom the vocabulary does not have. */
  readonly slug: string | null;
  /** As the text names them. */
  readonly words: string;
  /** What tells that it is they: `said`, `according to`. */
  readonly why: string;
  /** Where they are named. */
  readonly start: number;
  readonly end: number;
  /** Where it is said. */
  readonly verb: number;
}

/** Who was spoken of last, for `he` and `it`. */
export interface Memory {
  person: { readonly slug: string | null; readonly words: string } | null;
  body: { readonly slug: string | null; readonly words: string } | null;
}

/** So many words may lie between whoever says it and the verb. */
const REACH = 12;
/** So many characters may lie between a quotation and its verb, and words between the verb and who says it. */
const QUOTED = 6;
const INVERTED = 8;
/** Between a subject and its verb these do not count. */
const LIGHT =
  /^(?:has|have|had|is|was|were|also|later|earlier|then|again|reportedly|repeatedly|on|in|the|his|her|a|an|yesterday|today|ha|han|había|también|ayer|a|également|hier|auch|hat|haben|gestern|также|вчера|сегодня|ранее|позже|уже|кеше|бүгін)$/u;
/** After these a verb of saying tells what was said of someone. */
const PASSIVE = /^(?:was|were|been|be|being|is|are|fue|fueron|sido|été|wurde|wurden|был|была|было|были)$/u;

/**
 * Finds who says what a sentence tells: the subject of each verb of saying outside quotations, and whoever stands after
 * `according to`. Pronouns are taken for whoever was spoken of last.
 *
 * @param source the text
 * @param sentence of it
 * @param mentions of speakers in it, in order
 * @param quotations of the text
 * @param memory who was spoken of last; brought up to date
 */
export function attributionsOf(
  source: SourceText,
  sentence: Sentence,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  memory: Memory,
): Attribution[] {
  const from = source.wordAt(sentence.start);
  const until = source.wordAt(sentence.end);
  const quoted = quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const outside = (word: Word): boolean => !quoted.some(({ start, end }) => word.start >= start && word.end <= end);
  const says = source.tableOf(source.table.says);
  const accordingTo = source.tableOf(source.table.accordingTo);
  const own = mentions.filter((mention) => mention.of === 'speaker' && outsideOf(mention, quoted));
  const found: Attribution[] = [];
  for (let at = from; at < until; at += 1) {
    const word = source.words[at];
    if (word === undefined || !outside(word)) continue;
    const phrase = phraseAt(source, at, until, accordingTo.longest, accordingTo.has);
    if (phrase !== null) {
      const who = accordingToWhom(source, at, phrase, until, own, memory);
      if (who !== null) found.push({ ...who, why: wordsOf(source, at, phrase), verb: word.start });
    } else if (says.has(word.key) && !own.some((one) => at >= one.from && at < one.until)) {
      const previous = source.words[at - 1];
      if (at > from && previous !== undefined && PASSIVE.test(previous.key)) continue;
      const who = subjectOf(source, at, [from, until], own, memory, quoted);
      if (who !== null) found.push({ ...who, why: word.raw, verb: word.start });
    }
  }
  for (const mention of own) {
    const who = { slug: mention.slug, words: source.text.slice(mention.start, mention.end) };
    if (mention.person) memory.person = who;
    else memory.body = who;
  }
  const [first] = found;
  if (first?.slug === null && /^\p{Lu}\S*\s+\p{Lu}/u.test(first.words))
    memory.person = { slug: null, words: first.words };
  return found;
}

function outsideOf({ start, end }: Mention, quoted: readonly Quotation[]): boolean {
  return !quoted.some((one) => start >= one.start && end <= one.end && one.end - one.start > end - start);
}

function wordsOf(source: SourceText, from: number, until: number): string {
  return source.text.slice(source.words[from]?.start, source.words[until - 1]?.end);
}

/** The index after the longest phrase of a table that begins at a word, or `null`. */
export function phraseAt(
  { words }: SourceText,
  at: number,
  until: number,
  longest: number,
  has: (phrase: string) => boolean,
): number | null {
  for (let length = Math.min(longest, until - at); length > 0; length -= 1) {
    const phrase = words
      .slice(at, at + length)
      .map(({ key }) => key.replace(/’/gu, "'"))
      .join(' ');
    if (has(phrase)) return at + length;
  }
  return null;
}

type Who = Omit<Attribution, 'why' | 'verb'>;

/** Whom `according to` names: a pronoun in it, whoever stands right before it (as in Kazakh), or whoever follows. */
function accordingToWhom(
  source: SourceText,
  from: number,
  until: number,
  end: number,
  own: readonly Mention[],
  memory: Memory,
): Who | null {
  const he = source.tableOf(source.table.he);
  const pronoun = source.words.slice(from, until + 1).find(({ key }) => he.has(key));
  if (pronoun !== undefined && memory.person !== null) {
    return { ...memory.person, start: pronoun.start, end: pronoun.end };
  }
  const before = own.find((one) => one.until === from);
  return before === undefined ? whoFollows(source, until, end, own) : named(source, before);
}

function whoFollows(source: SourceText, from: number, until: number, own: readonly Mention[]): Who | null {
  const mention = own.find((one) => one.from >= from && one.from < Math.min(until, from + REACH));
  if (mention !== undefined) return named(source, mention);
  const words = source.words.slice(from, Math.min(until, from + 4));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { slug: null, words: source.text.slice(first.start, last.end), start: first.start, end: last.end };
}

function named(source: SourceText, { slug, start, end }: Mention): Who {
  return { slug, words: source.text.slice(start, end), start, end };
}

/** Who a verb of saying has for its subject: right before it, else right after it, else the nearest before. */
function subjectOf(
  source: SourceText,
  verb: number,
  [from, until]: readonly [number, number],
  own: readonly Mention[],
  memory: Memory,
  quoted: readonly Quotation[],
): Who | null {
  const { words, table, tableOf } = source;
  const [he, they] = [tableOf(table.he), tableOf(table.they)];
  const pronoun = (at: number): Who | null => {
    const word = words[at];
    if (word === undefined) return null;
    const who = he.has(word.key) ? memoryAt(own, at, memory).person : they.has(word.key) ? memory.body : null;
    return who === null ? null : { ...who, start: word.start, end: word.end };
  };
  let before = verb - 1;
  while (before >= from && LIGHT.test(words[before]?.key ?? '') && !parts(words[before + 1]?.gap)) before -= 1;
  const adjacent = own.find((one) => one.until === before + 1 && !parts(words[before + 1]?.gap));
  if (adjacent !== undefined) return named(source, adjacent);
  const spoken = before >= from && !parts(words[before + 1]?.gap) ? pronoun(before) : null;
  if (spoken !== null) return spoken;
  const after = inverted(source, verb, until, own, quoted);
  if (after !== null) return after;
  const next = own.find((one) => one.from > verb && one.from <= verb + 3 && clear(words, verb + 1, one.from));
  if (next !== undefined && parts(words[verb]?.gap)) return named(source, next);
  const unknown = unknownBefore(source, before, from);
  if (unknown !== null && !parts(words[before + 1]?.gap)) return unknown;
  if (pronoun(verb + 1) !== null && parts(words[verb]?.gap)) return pronoun(verb + 1);
  const nearest = own.findLast((one) => one.until <= verb && verb - one.until <= REACH);
  if (nearest !== undefined) return named(source, nearest);
  for (let at = verb - 1; at >= from && verb - at <= REACH; at -= 1) {
    const who = he.has(words[at]?.key ?? '') ? pronoun(at) : null;
    if (who !== null) return who;
  }
  if (next !== undefined) return named(source, next);
  // Someone whom the vocabulary does not have says what is quoted here: `one resident said`.
  const beside = quoted.find(
    ({ start, end }) =>
      Math.abs((words[verb]?.end ?? 0) - start) <= QUOTED * 3 ||
      ((words[before]?.start ?? 0) >= end && (words[before]?.start ?? 0) - end <= QUOTED * 5),
  );
  const subject = words[before];
  if (beside === undefined || subject === undefined || before < from) return null;
  return { slug: null, words: subject.raw, start: subject.start, end: subject.end };
}

/** Who follows the verb right after a quotation: `“…”, said on Friday the mayor, A. B.` */
function inverted(
  source: SourceText,
  verb: number,
  until: number,
  own: readonly Mention[],
  quoted: readonly Quotation[],
): Who | null {
  const { words } = source;
  const at = words[verb]?.start ?? 0;
  if (!quoted.some(({ end }) => end <= at && at - end <= QUOTED)) return null;
  const mention = own.find((one) => one.from > verb && one.from <= verb + INVERTED);
  if (mention !== undefined) return named(source, mention);
  // A name that the vocabulary does not have.
  let last = verb + 1;
  if (words[last]?.capital !== true || parts(words[last]?.gap)) return null;
  while (last + 1 < until && words[last + 1]?.capital === true && !parts(words[last + 1]?.gap)) last += 1;
  const [start, end] = [words[verb + 1]?.start ?? at, words[last]?.end ?? at];
  return { slug: null, words: source.text.slice(start, end), start, end };
}

function memoryAt(own: readonly Mention[], at: number, memory: Memory): Memory {
  const earlier = own.findLast((one) => one.person && one.until <= at);
  return earlier === undefined ? memory : { ...memory, person: { slug: earlier.slug, words: '' } };
}

/** Whether what stands between two words parts them. */
function parts(gap: string | undefined): boolean {
  return /[,;:.!?—–"“”«»()]|--/u.test(gap ?? '');
}

function clear(words: readonly Word[], from: number, until: number): boolean {
  return words.slice(from, until + 1).every(({ gap }) => !parts(gap));
}

/** A name with capitals that ends right before a verb, and that the vocabulary does not have. */
function unknownBefore({ words, text }: SourceText, last: number, from: number): Who | null {
  let first = last;
  if (
    words[last]?.capital !== true &&
    !/^(?:media|reports|television|police|witnesses|residents|activists|groups|countries|channel|agency|correspondent|organizations)$/u.test(
      words[last]?.key ?? '',
    )
  )
    return null;
  while (first - 1 >= from && words[first - 1]?.capital === true && !parts(words[first]?.gap)) first -= 1;
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (start === undefined || end === undefined) return null;
  return { slug: null, words: text.slice(start, end), start, end };
}
