import { checkContent, type Checked } from './check/check-content.ts';
import { checkJson } from './check/check-json.ts';
import { githubLines } from './check/github-lines.ts';
import { printArticle } from './check/print-article.ts';
import { printText } from './check/print-text.ts';
import { watchCheck } from './check/watch-check.ts';
import { describeFaultCounts } from './describe.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { openCache } from './parsed/open-cache.ts';
import { UsageError } from './usage-error.ts';
import { fromUser } from './user-path.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/** How each format is printed. */
const FORMATS: Readonly<Record<string, (checked: Checked, contentDir: string) => void>> = {
  text: printText,
  json: (checked, contentDir) => console.log(JSON.stringify(checkJson(checked, contentDir), null, 2)),
  github: (checked, contentDir) => {
    for (const line of githubLines(checked.faults, contentDir)) console.log(line);
    console.log(describeFaultCounts(checked.faults));
  },
};

/**
 * `npm run check`: reads all of the content and prints what is wrong with it, what only an editor can judge, and how the
 * articles stand.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where there are errors
 */
export async function check(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'check',
    'Reads the content and prints all that is wrong with it, which events may be one, and what is not proved.',
    {
      content: contentOption,
      article: { value: 'ID', help: 'what concerns one article alone, and how its days were worked out' },
      sources: { value: 'DIR', help: 'folder of source texts (.txt), beside .desk/texts' },
      format: { value: 'FORMAT', help: 'text (default), json, or github: shown beside the lines of a change' },
      json: { value: null, help: 'the same as --format json' },
      watch: { value: null, help: 'check again at each change, until Ctrl-C' },
    },
    args,
  );
  if (options === null) return 0;
  if (options.json !== null && options.format !== null && options.format !== 'json') {
    throw new UsageError(`Option \`--json\` does not go with \`--format ${options.format}\`.`);
  }
  const format = options.json === null ? (options.format ?? 'text') : 'json';
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (print === undefined) {
    throw new UsageError(`Unexpected \`${format}\` for \`--format\`, expected \`text\`, \`json\` or \`github\`.`);
  }
  const contentDir = contentFolder(options.content);
  const sources = options.sources === null ? null : fromUser(options.sources);
  if (options.article !== null && (options.watch !== null || format !== 'text')) {
    throw new UsageError('Option `--article` goes with the format `text` alone, and not with `--watch`.');
  }
  if (options.watch !== null) {
    if (format !== 'text') throw new UsageError('Option `--watch` goes with the format `text` alone.');
    await watchCheck(contentDir, sources);
    return 0;
  }
  const cache = openCache(contentDir);
  const checked = await checkContent(contentDir, sources, cache);
  cache.save();
  writeEditorFiles(contentDir, checked.partial);
  if (options.article !== null) return printArticle(checked, contentDir, options.article) ? 0 : 1;
  print(checked, contentDir);
  return checked.timeline === null ? 1 : 0;
}
