import { parseArgs } from 'node:util';
import { contentOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** What `npm run verify` is to do. */
export interface VerifyOptions {
  /** From where the user stands; `null` where it is not given. */
  readonly content: string | null;
  /** One article (id, file name or path) with the file of its source's text, or all with a folder of them. */
  readonly task:
    | { readonly kind: 'one'; readonly article: string; readonly source: string }
    | { readonly kind: 'all'; readonly sources: string };
}

const HINT = '`npm run verify -- --help` lists what is understood.';

const PURPOSE = [
  "Proves every quote and figure of an article against the source's own text and writes its receipt:",
  '',
  '  npm run verify -- ARTICLE SOURCE.txt     one article: its id, file name or path',
  '  npm run verify -- --all --sources DIR    every article that DIR has the text of: `<article id>.txt`,',
  '                                           the name given in `receipts/sources.yaml`, or the very file that',
  '                                           the receipt was made from',
].join('\n');

/**
 * Reads what stands after `npm run verify --`.
 *
 * @param args what stands there
 * @returns what is to be done, or `null` where the help was asked for and printed
 * @throws UsageError where it is neither of the two calls
 */
export function verifyOptions(args: readonly string[]): VerifyOptions | null {
  const { tokens } = parseArgs({
    args: [...args],
    options: { content: { type: 'string' }, sources: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands = tokens.filter((token) => token.kind === 'positional');
  const taken = new Set(operands.map(({ index }) => index));
  const options = parseOptions(
    'verify',
    PURPOSE,
    {
      all: { value: null, help: 'prove every article that `--sources` has the text of' },
      sources: { value: 'DIR', help: 'folder of source texts (.txt), with `--all`' },
      content: contentOption,
    },
    args.filter((_, index) => !taken.has(index)),
  );
  if (options === null) return null;

  const { all, content, sources } = options;
  const [article, source, more] = operands.map(({ value }) => value);
  if (all !== null) {
    if (article !== undefined) throw new UsageError(`Unexpected \`${article}\` with \`--all\`. ${HINT}`);
    if (sources === null) throw new UsageError(`Option \`--all\` needs \`--sources DIR\`. ${HINT}`);
    return { content, task: { kind: 'all', sources } };
  }
  if (sources !== null) throw new UsageError(`Option \`--sources\` goes with \`--all\`. ${HINT}`);
  if (article === undefined || source === undefined) {
    throw new UsageError(`Expected an article and the file of its source's text. ${HINT}`);
  }
  if (more !== undefined) throw new UsageError(`Unexpected \`${more}\`, expected one article and one text. ${HINT}`);
  return { content, task: { kind: 'one', article, source } };
}
