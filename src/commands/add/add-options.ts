import { parseArgs } from 'node:util';
import { flagOf } from '../../timeline/desk/flag-of.ts';
import { OUTLET_KEYS, type OutletGiven } from '../../timeline/desk/read-outlet.ts';
import { VALUE_KEYS, type ValueKey } from '../../timeline/desk/read-value.ts';
import { contentOption } from '../folder-options.ts';
import { parseOptions, type OptionForm } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

/** What `npm run add` is given, as given. */
export interface AddOptions {
  /** From where the user stands; `null` where it is not given. */
  readonly content: string | null;
  /** The text of the source: a file, from where the user stands, or `-` for the standard input. */
  readonly from: string | null;
  /** Only print what would be written. */
  readonly dryRun: boolean;
  readonly task:
    | { readonly kind: 'new'; readonly given: NewArticle }
    /** The id, file name or path of an article that there is already. */
    | { readonly kind: 'again'; readonly article: string; readonly from: string };
}

/** What is given of an article that is to be added. */
export interface NewArticle {
  readonly values: Readonly<Partial<Record<ValueKey, string>>>;
  /** `key=why` each. */
  readonly inferred: readonly string[];
  /** Of the outlet, where it is a new one. */
  readonly outlet: OutletGiven;
  /** The few words of the file's name. */
  readonly words: string | null;
}

const PURPOSE = [
  'Adds an article: content/articles/<published>-<outlet>-<few-words>.md with its front matter. In a terminal, asks for what',
  'is needed and not given. With `--from`, proposes what to write of it, in `.desk/` beside the content, which is not',
  'published. `--inferred "key=why"` says how a key was worked out and may be repeated.',
  '',
  '  npm run add -- --outlet bbc --title "…" --published 2022-01-07',
  '  npm run add -- --article ID --from FILE   proposes anew for an article that there is',
].join('\n');

const VALUES: Readonly<Record<ValueKey, string>> = {
  title: 'headline as printed; in brackets where the editor supplies it',
  outlet: 'slug in outlets.yaml',
  published: 'day of publication, YYYY-MM-DD, or with time and offset; YYYY-MM or YYYY with a reason (`--inferred`)',
  updated: 'when it was updated',
  authors: 'names, divided by `;`',
  origin: 'slug of the agency whose copy it is',
  dateline: 'slug of the place where it was filed',
  url: 'https: address of the article',
  archive: 'https: address of an archived copy',
  accessed: 'day on which it was read',
  language: 'language tag (default: en)',
  titleTranslation: 'translation of a headline in another language',
  kind: 'report, analysis, statement, investigation or chronicle',
  retracted: 'why its outlet retracted it, in a sentence',
  added: 'day on which it joins the timeline (default: today)',
};

const FORMS: Readonly<Record<string, OptionForm>> = {
  ...Object.fromEntries(VALUE_KEYS.map((key) => [flagOf(key).slice(2), { value: 'X', help: VALUES[key] }])),
  words: { value: '"FEW WORDS"', help: "few words of the file's name (default: from the title)" },
  'outlet-name': { value: 'NAME', help: 'name of a new outlet, which is added to outlets.yaml' },
  'outlet-kind': { value: 'KIND', help: 'kind of a new outlet, such as newspaper or agency' },
  'outlet-country': { value: 'CC', help: 'country of a new outlet, two capitals (ISO 3166)' },
  'outlet-url': { value: 'X', help: 'https: address of a new outlet' },
  article: { value: 'ID', help: 'an article that there is, with `--from`' },
  from: { value: 'FILE', help: 'text of the source, UTF-8; `-` reads the standard input' },
  'dry-run': { value: null, help: 'only print what would be written' },
  content: contentOption,
};

/**
 * Reads what stands after `npm run add --`.
 *
 * @param args what stands there
 * @returns what is given, or `null` where the help was asked for and printed
 * @throws UsageError where the options cannot be understood; what they hold is judged later
 */
export function addOptions(args: readonly string[]): AddOptions | null {
  // The one option that may be repeated is taken out before the others are read.
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(FORMS).map(([name, { value }]) => [name, { type: value === null ? 'boolean' : 'string' }]),
      ),
      inferred: { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = new Set<number>();
  const inferred: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'inferred') continue;
    inferred.push(token.value ?? '');
    taken.add(token.index);
    if (token.value !== undefined && !token.inlineValue) taken.add(token.index + 1);
  }
  const options = parseOptions(
    'add',
    PURPOSE,
    FORMS,
    args.filter((_, index) => !taken.has(index)),
  );
  if (options === null) return null;

  const value = (name: string): string | undefined => options[name] ?? undefined;
  const values: Partial<Record<ValueKey, string>> = {};
  for (const key of VALUE_KEYS) {
    const given = value(flagOf(key).slice(2));
    if (given !== undefined) values[key] = given;
  }
  const outlet = Object.fromEntries(
    OUTLET_KEYS.flatMap((key) => {
      const given = value(`outlet-${key}`);
      return given === undefined ? [] : [[key, given]];
    }),
  ) as OutletGiven;
  const dryRun = value('dry-run') !== undefined;
  const [content, from, words] = [value('content') ?? null, value('from') ?? null, value('words') ?? null];
  const article = value('article');
  if (article === undefined)
    return { content, from, dryRun, task: { kind: 'new', given: { values, inferred, outlet, words } } };

  const hint = '`npm run add -- --help` lists what is understood.';
  if (from === null)
    throw new UsageError(`Option \`--article\` needs \`--from FILE\`, the text of its source. ${hint}`);
  const [more] = [...Object.keys(values).map(flagOf), ...Object.keys(outlet).map((key) => `--outlet-${key}`)];
  const other = more ?? (inferred.length > 0 ? '--inferred' : words === null ? null : '--words');
  if (other !== null)
    throw new UsageError(`Unexpected \`${other}\` with \`--article\`, which is there already. ${hint}`);
  return { content, from, dryRun, task: { kind: 'again', article, from } };
}
