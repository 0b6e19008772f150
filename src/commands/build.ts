import { performance } from 'node:perf_hooks';
import { changesInWords } from '../timeline/changes/changes-in-words.ts';
import { compareTimelines } from '../timeline/compare-timelines.ts';
import { describeProofs } from './describe-proofs.ts';
import { describeTimeline } from './describe.ts';
import { contentFolder, contentOption, outFolder, outOption } from './folder-options.ts';
import { isSystemError } from './is-system-error.ts';
import { loadContent } from './load-content.ts';
import { parseOptions } from './parse-options.ts';
import { refuseOutput } from './refuse-output.ts';
import { renderSite } from './render-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { publishedBefore, sinceOption } from './since.ts';
import { UsageError } from './usage-error.ts';
import { projectDir, toUser } from './user-path.ts';

/**
 * `npm run build`: content in, website out, and what changed since the last one. Nothing is written before all of the content is found right, and the
 * earlier output is replaced only when the new one is whole.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where the content has errors or a page could not be made
 */
export async function build(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'build',
    'Builds the website. If it fails, the earlier output stays as it was.',
    { content: contentOption, out: outOption, since: sinceOption },
    args,
  );
  if (options === null) return 0;
  const start = performance.now();
  const contentDir = contentFolder(options.content);
  const out = outFolder(options.out);

  const refusal = refuseOutput(out, projectDir, contentDir);
  if (refusal !== null)
    throw new UsageError(
      `\`${toUser(out)}\` may not be replaced by the site: ${refusal}. Name another folder with --out.`,
    );

  const before = publishedBefore(options.since, out);
  const timeline = await loadContent(contentDir);
  if (timeline === null) {
    console.error(`Nothing was built; ${toUser(out)} is as it was.`);
    return 1;
  }
  console.log(`${toUser(contentDir)}: ${describeTimeline(timeline)}`);
  console.log(describeProofs(timeline));

  let pages = 0;
  let warnings: readonly string[] = [];
  try {
    await replaceFolder(out, async (folder) => {
      const site = await renderSite(timeline, folder);
      pages = site.pages;
      warnings = site.cards.warnings;
    });
  } catch (error) {
    console.error(isSystemError(error) ? error.message : error);
    console.error(`The pages could not be made; ${toUser(out)} is as it was.`);
    return 1;
  }
  for (const warning of warnings) console.warn(`${warning}: left out of the picture`);
  console.log(`${toUser(out)}: ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (before !== null) for (const line of changesInWords(compareTimelines(before, timeline))) console.log(line);
  return 0;
}
