import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedRuns } from '../timeline/checks/shared-runs.ts';
import type { Article, Timeline } from '../timeline/model.ts';
import { count } from './describe.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { loadContent } from './load-content.ts';
import { parseOptions } from './parse-options.ts';
import { UsageError } from './usage-error.ts';
import { fromUser, toUser } from './user-path.ts';

/** So many words in a row are no longer chance. */
const RUN = 7;

/**
 * `npm run originality -- --sources DIR`: proves that no article shares a run of seven words with a source's own text,
 * outside quotation marks and names. The texts are read where they lie; nothing of them is kept.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where a run is shared
 */
export function originality(args: readonly string[]): number {
  const options = parseOptions(
    'originality',
    `Finds runs of ${RUN} words that the articles share with the texts of their sources, outside quotation marks and names.`,
    { sources: { value: 'DIR', help: 'folder of source texts (.txt)' }, content: contentOption },
    args,
  );
  if (options === null) return 0;
  if (options.sources === null) throw new UsageError('Option `--sources` is needed: the folder of source texts.');
  const contentDir = contentFolder(options.content);
  const sources = readTexts(fromUser(options.sources));
  const timeline = loadContent(contentDir);
  if (timeline === null) return 1;

  const names = namesIn(timeline);
  let found = 0;
  for (const article of timeline.articles) {
    for (const { line, text } of passagesOf(article)) {
      for (const run of sharedRuns(text, sources, names, RUN)) {
        found += 1;
        const path = toUser(join(contentDir, 'articles', `${article.id}.md`));
        console.error(
          `${path}:${line}:1  Unexpected run of words shared with ${run.source}, expected our own: “${run.words}”; reword it`,
        );
      }
    }
  }
  console.log(
    `${count(timeline.articles.length, 'article')} against ${count(sources.size, 'text')}: ${count(found, 'shared run')}`,
  );
  return found === 0 ? 0 : 1;
}

function readTexts(dir: string): Map<string, string> {
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  } catch {
    throw new UsageError(`\`${toUser(dir)}\` cannot be read: give the folder of source texts.`);
  }
  if (names.length === 0)
    throw new UsageError(`\`${toUser(dir)}\` holds no \`.txt\` file: give the folder of source texts.`);
  return new Map(names.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

/** What is written in our own words: headlines for events, reports, prose. */
function passagesOf(article: Article): { line: number; text: string }[] {
  return [
    { line: 1, text: article.text },
    ...article.reports.flatMap(({ place, title, text }) => [
      { line: place.start.line, text: title },
      { line: place.start.line, text },
    ]),
  ];
}

function namesIn({ vocabulary }: Timeline): string[] {
  const { outlets, places, speakers } = vocabulary;
  return [
    ...outlets.flatMap(({ name, short }) => [name, short]),
    ...[...places, ...speakers].flatMap(({ name, aka }) => [name, ...aka]),
  ];
}
