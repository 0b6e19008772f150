import { isScalar, visit, type Document, type YAMLParseError } from 'yaml';

/** What keeps a text from being YAML, in an editor's words. */
export interface YamlProblem {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What was met. */
  readonly problem: string;
  /** How it is mended. */
  readonly mend: string;
}

const QUOTE = 'put the whole text in quotation marks, `"` or `\'`, whichever it does not hold';

/**
 * The parser's errors in an editor's words, without those that only follow from another: one for each line, and tabs
 * alone where lines begin with tabs, since what stands below such a line is read as a part of something else.
 *
 * @param document what the parser made of the text
 * @param text the text
 * @returns the problems in the order of their places
 * @example `title: Dead: 12` is a second `: ` in one line, mended by quotation marks
 */
export function yamlProblems(document: Document.Parsed, text: string): YamlProblem[] {
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const errors = (tabs.length > 0 ? tabs : document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
  const problems: YamlProblem[] = [];
  let told = 0;
  for (const error of errors) {
    if (problems.length > 0 && error.pos[0] < told) continue;
    const end = text.indexOf('\n', error.pos[0]);
    told = end === -1 ? Infinity : end + 1;
    const line = text.slice(text.lastIndexOf('\n', error.pos[0] - 1) + 1, end === -1 ? undefined : end).trimEnd();
    const rest = text.slice(error.pos[0], end === -1 ? undefined : end).trimEnd();
    const start = /Missing closing .quote/.test(error.message) ? unclosedQuote(document) : null;
    problems.push({ start: start ?? error.pos[0], end: error.pos[1], ...inWords(error, line, rest) });
  }
  return problems;
}

/** @param rest what stands on the line from the error on */
function inWords(
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  line: string,
  rest: string,
): Pick<YamlProblem, 'problem' | 'mend'> {
  if (code === 'TAB_AS_INDENT') return { problem: 'tab before a key', mend: 'indent with spaces' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(rest)) {
    return { problem: 'a second `: ` in one line', mend: QUOTE };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return { problem: 'a value with lines indented below it', mend: 'indent all keys of one record alike' };
  }
  if (code === 'BAD_SCALAR_START') return { problem: `a text that begins with \`${rest.charAt(0)}\``, mend: QUOTE };
  if (/at node end$/.test(message)) return { problem: 'more text behind the end of a value', mend: QUOTE };
  if (/Missing closing .quote/.test(message)) {
    return { problem: 'unclosed quotation mark', mend: 'close it where the text ends' };
  }
  if (/[Ii]mplicit (?:map )?keys need/.test(message)) {
    const glued = /^\s*([\w-]+):(?!\/\/)\S/.exec(line)?.[1];
    if (glued !== undefined) {
      return { problem: `no space behind \`${glued}:\``, mend: `write \`${glued}: \` with a space` };
    }
    if (!/:(?:\s|$)/.test(line)) {
      return {
        problem: 'a line without a key',
        mend: 'write its key, or indent it where it goes on with the text above',
      };
    }
  }
  return {
    problem: message.replace(/\s+/g, ' ').replace(/[.:]$/, ''),
    mend: 'quote texts that hold `: ` or `#`',
  };
}

/** Where the quoted text begins that goes on to the end of the file. */
function unclosedQuote(document: Document.Parsed): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && node.range) {
        start = node.range[0];
      }
    },
  });
  return start;
}
