import type { SourceText } from './source-text.ts';

/** What stands in quotation marks. */
export interface Quotation {
  /** Offset of its first character, the marks aside. */
  readonly start: number;
  /** Offset after its last, the marks aside. */
  readonly end: number;
  /** Whether nothing closes it: it goes on in the next paragraph. */
  readonly open: boolean;
}

/** Which marks close what each mark opens. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  "'": "'",
};

/**
 * Finds what stands in quotation marks of any kind. What is quoted within a quotation is not told apart. A mark that
 * nothing closes holds to the end of its paragraph, as where a speech goes on in the next one, which opens it anew.
 *
 * @param source the text
 */
export function findQuotations(source: SourceText): Quotation[] {
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { start, end, paragraph } of source.sentences) {
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  }
  return [...paragraphs.values()].flatMap(({ start, end }) => inParagraph(source.text, start, end));
}

function inParagraph(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  // Where nothing closes one mark, nothing closes a later one.
  const unclosed = new Set<string>();
  for (let at = from; at < to;) {
    const mark = text.charAt(at);
    const closers = opens(text, at, from) ? PAIRS[mark] : undefined;
    if (closers === undefined) {
      at += 1;
      continue;
    }
    const close = unclosed.has(mark) ? null : closing(text, at, to, mark, closers);
    if (close === null) unclosed.add(mark);
    if (close === null && (mark === "'" || mark === '‘' || mark === '»')) {
      at += 1;
      continue;
    }
    const quotation = trimmed(text, at + 1, close ?? to, close === null);
    if (quotation !== null) found.push(quotation);
    at = (close ?? to) + 1;
  }
  return found;
}

/** Whether a mark opens here: nothing or a space, bracket, dash before it, and no space after it. */
function opens(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in PAIRS)) return false;
  const before = at === from ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s|^$/u.test(after) && mark !== '«') return false;
  return mark === '«' || mark === '„' || mark === '「' || mark === '『' || /[\s([{—–\-/:“‘"'«„]/u.test(before);
}

/** Where it is closed; an inner quotation of the same kind of marks is stepped over. */
function closing(text: string, opened: number, to: number, mark: string, closers: string): number | null {
  let depth = 0;
  const single = mark === "'" || mark === '‘' || mark === '‚';
  for (let at = opened + 1; at < to; at += 1) {
    const char = text.charAt(at);
    if (closers.includes(char)) {
      // An apostrophe within a word or after a plural closes nothing while a letter follows.
      if (single && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
      if (mark === '"' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && /\s/u.test(text.charAt(at - 1))) {
        depth += 1;
        continue;
      }
      if (depth === 0) return at;
      depth -= 1;
    } else if (char === mark && mark !== '"' && mark !== "'") depth += 1;
  }
  return null;
}

function trimmed(text: string, start: number, end: number, open: boolean): Quotation | null {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length, open };
}
