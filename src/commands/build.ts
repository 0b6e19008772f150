import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { siteAddress } from '../routes.ts';
import { changesInWords } from '../timeline/changes/changes-in-words.ts';
import { lostArticles } from '../timeline/changes/lost-articles.ts';
import { compareTimelines, type ComparableTimeline } from '../timeline/compare-timelines.ts';
import type { Timeline } from '../timeline/model.ts';
import { aheadPlace } from './build/ahead-place.ts';
import { codeVersion } from './build/code-version.ts';
import { lookBack, type LookBack } from './build/look-back.ts';
import { openMakers } from './build/open-makers.ts';
import { openRenderer } from './build/open-renderer.ts';
import { openStages } from './build/open-stages.ts';
import { describeProofs } from './describe-proofs.ts';
import { count, describeTimeline } from './describe.ts';
import { contentFolder, contentOption, outFolder, outOption } from './folder-options.ts';
import { isSystemError } from './is-system-error.ts';
import { loadContent } from './load-content.ts';
import { parseOptions } from './parse-options.ts';
import { refuseOutput } from './refuse-output.ts';
import type { MadeOf } from './output/output-record.ts';
import { piecesPlace } from './output/pieces-place.ts';
import { findPublished, publishSite, type Published } from './output/publish-site.ts';
import { sinceOption } from './since.ts';
import { UsageError } from './usage-error.ts';
import { projectDir, toUser } from './user-path.ts';

/** What builds keep for later ones. */
const keptDir = join(projectDir, '.astro');
const outputsDir = join(keptDir, 'output');

/**
 * `npm run build`: content in, website out, and what changed since the last one. Nothing is written before all of the
 * content is found right, and the earlier output is replaced only when the new one is whole.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where the content has errors or a page could not be made
 */
export async function build(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'build',
    'Builds the website. If it fails, the earlier output stays as it was.',
    {
      content: contentOption,
      out: outOption,
      since: sinceOption,
      clean: { value: null, help: 'make everything anew, without what earlier builds have left' },
      timings: { value: null, help: 'tell what each stage took, in milliseconds' },
    },
    args,
  );
  if (options === null) return 0;
  const start = performance.now();
  const done = openStages(options.timings !== null);
  const clean = options.clean !== null;
  const contentDir = contentFolder(options.content);
  const out = outFolder(options.out);

  const refusal = refuseOutput(out, projectDir, contentDir);
  if (refusal !== null)
    throw new UsageError(
      `\`${toUser(out)}\` may not be replaced by the site: ${refusal}. Name another folder with --out.`,
    );

  // Of the code that runs, not of what it may be changed to meanwhile.
  const version = codeVersion(projectDir);
  const last = lookBack(options.since, out, outputsDir);
  done('before');
  const { digest, timeline, save } = await loadContent(contentDir, clean ? { cache: null } : {});
  if (timeline === null) {
    save();
    console.error(`Nothing was built; ${toUser(out)} is as it was.`);
    return 1;
  }
  done('content');
  console.log(`${toUser(contentDir)}: ${describeTimeline(timeline)}`);
  console.log(describeProofs(timeline));

  const of = { version, content: digest };
  let built: BuiltSite;
  try {
    built = await bringUpToDate({ timeline, of, since: options.since, out, clean, last, save, done });
    done('output');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    console.error(isSystemError(error) ? error.message : error);
    console.error(`The pages could not be made; ${toUser(out)} is as it was.`);
    return 1;
  }
  const { published, changes, lost } = built;
  const { anew, files, made, unkept, warnings } = published;
  for (const warning of warnings) console.warn(`${warning}: left out of the picture`);
  if (anew !== null) console.log(`Made anew: ${anew}.`);
  if (unkept !== null) console.warn(`The next build must make the site anew, since it could not be kept: ${unkept}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${toUser(out)}: ${count(files, 'file')}, ${made === files ? 'all' : made} of them made now, in ${seconds} s`,
  );
  for (const line of changes) console.log(line);
  for (const id of lost) {
    console.warn(
      `The address of the article \`${id}\` is gone; if its file was renamed, name it \`${id}.md\` again before you publish.`,
    );
  }
  return 0;
}

/** What is built, and how. */
interface Order {
  readonly timeline: Timeline;
  readonly of: MadeOf;
  /** See `publishedBefore`. */
  readonly since: string | null;
  /** Absolute. */
  readonly out: string;
  readonly clean: boolean;
  readonly last: LookBack;
  /** Keeps the articles that were read. */
  readonly save: () => void;
  /** Told when a stage is done. */
  readonly done: (stage: string) => void;
}

/** What the editor is told of a site, and of its timeline beside the one before. */
interface BuiltSite {
  readonly published: Published;
  /** Lines; none where nothing is known of the one before. */
  readonly changes: readonly string[];
  /** Ids of articles whose address is gone. */
  readonly lost: readonly string[];
}

/** Publishes the site, unless it is published already. */
async function bringUpToDate({ timeline, of, since, out, clean, last, save, done }: Order): Promise<BuiltSite> {
  const found = clean ? null : findPublished(out, of, outputsDir);
  if (found !== null) {
    save();
    // What is published is this timeline.
    return { published: found, ...changesSince(since === null ? timeline : await last.before(), timeline) };
  }
  const { version } = of;
  const renderer = await openRenderer(
    version,
    siteAddress(timeline.vocabulary.site.url),
    join(keptDir, 'renderer'),
    clean,
  );
  done('renderer');
  const ahead = clean ? null : aheadPlace(out, outputsDir);
  const pieces = piecesPlace(out, outputsDir, clean);
  const opening = openMakers({ timeline, renderer, version, pieces, cardCache: join(keptDir, 'cards') }, ahead);
  const planned = opening.then(({ makers }) => (done('plan'), makers));
  // Whoever waits for it below meets the reason.
  planned.catch(() => undefined);
  // While another thread plans its half.
  save();
  try {
    const told = changesSince(await last.before(), timeline);
    return { published: await publishSite(out, of, planned, outputsDir, clean, last.survey), ...told };
  } finally {
    await (await opening).close();
  }
}

function changesSince(before: ComparableTimeline | null, timeline: Timeline): Omit<BuiltSite, 'published'> {
  if (before === null) return { changes: [], lost: [] };
  return { changes: changesInWords(compareTimelines(before, timeline)), lost: lostArticles(before, timeline) };
}
