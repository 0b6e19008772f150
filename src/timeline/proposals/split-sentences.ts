/** A sentence of a text, or a line that stands alone. */
export interface Sentence {
  readonly start: number;
  /** Offset after its last character, spaces aside. */
  readonly end: number;
  /** Which paragraph it is of, from 0. */
  readonly paragraph: number;
  /** Whether nothing ends it: a heading, a caption, a link. */
  readonly unended: boolean;
}

/** A line of so many characters may be broken by its width alone. */
const WRAPPED = { from: 45, to: 100 };

const END = /(?<mark>[.!?…]+|[。！？؟।]+)(?<close>["'”’»“)\]]*)(?=\s|$|(?<=[。！？][”」』]?))/gu;
const OPENS = /^[\s"'“”‘’«„»([\-–—•·*¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u;
const CLOSED = /[.!?…:;,。！？؟।]["'”’»“)\]]*$/u;

/**
 * Cuts a text into sentences. Not by `Intl.Segmenter`, whose rules change with the data that a machine has, and which
 * knows no abbreviations. A line end is a boundary, unless the line is so long that it may have been broken by its width.
 *
 * @param text in any language
 * @param abbreviations after which a full stop ends nothing, divided by `|`, without the stop
 * @returns in their order; together they hold all that is not space
 * @example splitSentences('Mr. A came. He left.', 'mr').length // 2
 */
export function splitSentences(text: string, abbreviations: string): Sentence[] {
  const short = new Set(abbreviations.split('|'));
  return paragraphsOf(text).flatMap(([from, to], paragraph) => {
    const body = text.slice(from, to);
    const cuts = [...body.matchAll(END)]
      .filter((match) => endsSentence(body, match, short))
      .map((match) => match.index + match[0].length);
    const bounds = [0, ...cuts.filter((cut) => cut < body.length), body.length];
    return bounds.slice(1).flatMap((end, at): Sentence[] => {
      const piece = body.slice(bounds[at], end);
      const start = from + (bounds[at] ?? 0) + (piece.length - piece.trimStart().length);
      const trimmed = piece.trim();
      if (trimmed === '') return [];
      return [{ start, end: start + trimmed.length, paragraph, unended: !CLOSED.test(trimmed) }];
    });
  });
}

/** What stands after the full stop of a number that counts days in German. */
const GERMAN_DAY = /^\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

function endsSentence(body: string, match: RegExpExecArray, short: ReadonlySet<string>): boolean {
  const mark = match.groups?.['mark'] ?? '';
  const rest = body.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (rest.trim() === '') return true;
  if (!OPENS.test(rest)) return false;
  if (mark !== '.') return true;
  const before = /[\p{L}\p{M}\p{N}.’'-]*$/u.exec(body.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
  const word = before.toLowerCase();
  // An initial, as in `J. Smith`.
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return false;
  // `am 5. März`.
  if (/^\d{1,2}$/u.test(word) && GERMAN_DAY.test(rest)) return false;
  if (!short.has(word)) return true;
  // `in 2022 г. The …`: a unit after a number ends a sentence where a capital follows.
  return /\d{4}\s$/u.test(body.slice(Math.max(0, match.index - word.length - 5), match.index - word.length));
}

/** First and last offset of each paragraph. */
function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  const lines = [...text.matchAll(/[^\r\n]+/gu)].filter(([line]) => line.trim() !== '');
  let open: [number, number] | null = null;
  for (const [at, match] of lines.entries()) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (open === null) open = [start, end];
    else open[1] = end;
    const next = lines[at + 1];
    const blank = next === undefined || /\n[^\S\n]*\r?\n|\r\r/u.test(text.slice(end, next.index));
    if (!blank && isWrapped(match[0], next[0])) continue;
    paragraphs.push(open);
    open = null;
  }
  return paragraphs;
}

/** Whether a line goes on in the next one. */
function isWrapped(line: string, next: string): boolean {
  if (/^\s*[\p{Ll}]/u.test(next)) return true;
  const trimmed = line.trimEnd();
  return trimmed.length >= WRAPPED.from && trimmed.length <= WRAPPED.to && !/[.!?…:]["'”’»)\]]*$/u.test(trimmed);
}
