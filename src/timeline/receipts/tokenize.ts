/** A word, a dash, an ellipsis or a punctuation mark of a text. */
export interface Token {
  readonly kind: 'word' | 'dash' | 'ellipsis' | 'mark';
  /** What is compared: free of everything that typesetting changes. */
  readonly key: string;
  /** Offset of its first code unit in the text. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Of a hyphen: whether it may be there only because a line was broken, so that the words around it may be one. */
  readonly joins: boolean;
  /** Of a hyphen: whether the words around it are surely parts of one, so that no quote may begin or end there. */
  readonly glues: boolean;
}

/** Soft hyphen, zero-width spaces and joiners, byte-order mark: not seen in print. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const APOSTROPHE = "['’‘ʼʻ´＇]";
const LETTERS = `[\\p{L}\\p{M}\\p{Nd}${INVISIBLE}]+`;
const DOTS = '(?:…|\\.(?:[ \\u00A0\\u2009\\u202F]?\\.){2,})';

const TOKEN = new RegExp(
  [
    `(?<word>${LETTERS}(?:${APOSTROPHE}${LETTERS})*)`,
    `(?<ellipsis>\\[\\s*${DOTS}\\s*\\]|\\(\\s*${DOTS}\\s*\\)|${DOTS})`,
    '(?<dash>[-\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE58\\uFE63\\uFF0D]+)',
    '(?<quotation>["“”„‟«»‹›‘’‚‛\'`´ʹ′″‴＂＇〝〞〟「」『』])',
    '(?<mark>\\S)',
  ].join('|'),
  'gu',
);

const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');
const HYPHEN = /^[-\u2010\u2011]$/;
const LIGATURES = /[\uFB00-\uFB06\uFF01-\uFF5E]/g;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');

/**
 * Divides a text into what a quotation must repeat and what it may set differently. Quotation marks of any kind are left
 * out, and so is what is not seen; dashes of any kind and length are one, and so are the ways to write an ellipsis,
 * apostrophes, ligatures and the composed and decomposed forms of a letter (Unicode normal form C).
 *
 * @param text a source's text or a quote
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const [raw] = match;
    const end = start + raw.length;
    const { word, ellipsis, dash, mark } = match.groups ?? {};
    const spaced = /\s/.test(text.slice(last, start));
    last = end;
    const token = { start, end, spaced, joins: false, glues: false };
    if (word !== undefined) {
      const key = wordKey(word);
      if (key !== '') tokens.push({ kind: 'word', key, ...token });
      // A soft hyphen is seen where it ends a line.
      if (word.endsWith('\u00AD') && /^\s/.test(text.slice(end))) {
        tokens.push({ kind: 'dash', key: '-', ...token, start: end - 1, spaced: false, joins: true, glues: true });
      }
    } else if (ellipsis !== undefined) tokens.push({ kind: 'ellipsis', key: '…', ...token });
    else if (dash !== undefined) tokens.push({ kind: 'dash', key: '-', ...token, ...hyphen(text, dash, start, end) });
    else if (mark !== undefined) tokens.push({ kind: 'mark', key: fold(mark), ...token });
  }
  return tokens;
}

function wordKey(word: string): string {
  return fold(word.replace(UNSEEN, '')).replace(APOSTROPHES, "'");
}

function fold(text: string): string {
  return text.replace(LIGATURES, (one) => one.normalize('NFKC')).normalize('NFC');
}

/** A hyphen joins words when one ends at it and another follows, be it on the next line. */
function hyphen(text: string, dash: string, start: number, end: number): { joins: boolean; glues: boolean } {
  const between = /^(?<space>\s*)[\p{L}\p{M}\p{Nd}]/u.exec(text.slice(end, end + 80))?.groups?.['space'];
  const joins =
    HYPHEN.test(dash) &&
    between !== undefined &&
    /[\p{L}\p{M}\p{Nd}\u00AD]$/u.test(text.slice(Math.max(0, start - 2), start));
  return { joins, glues: joins && (between === '' || between.includes('\n')) };
}
