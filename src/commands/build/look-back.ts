import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ComparableTimeline } from '../../timeline/compare-timelines.ts';
import { statOf } from '../output/file-mark.ts';
import { keptFolder, spareRecord } from '../output/kept-folder.ts';
import type { LeftSurvey } from '../output/survey-left.ts';
import { leadsTo } from '../replace-folder.ts';
import { publishedBefore, sayNoChanges } from '../since.ts';
import { startThread } from '../threads/start-thread.ts';
import type { BeforeText, LookBackAnswer, LookBackData } from './look-back-thread.ts';

/** What the last build left. */
export interface LookBack {
  /** What is found of the site before the published one; `null` where nobody has looked. */
  readonly survey: () => Promise<LeftSurvey | null>;
  /** The timeline that is published; `null` where there is none that can be read. To be asked before another is. */
  readonly before: () => Promise<ComparableTimeline | null>;
}

/** Bytes of a record of some 20,000 files: to look at fewer takes no longer than a thread takes to start. */
const WORTH = 3_000_000;

/**
 * Looks at what the last build left; at much of it in a thread, while this one reads the content. Who does not ask for
 * what was found need not end that.
 *
 * @param since see `publishedBefore`
 * @param out where the site is published, absolute; it may be a link
 * @param cacheDir where the records of sites are kept, absolute
 * @param threads how many there may be, this one included
 * @throws UsageError as `publishedBefore` does
 */
export function lookBack(
  since: string | null,
  out: string,
  cacheDir: string,
  threads: number = availableParallelism(),
): LookBack {
  const kept = keptFolder(cacheDir, leadsTo(out));
  const isLong = threads > 1 && (statOf(spareRecord(kept))?.size ?? 0) > WORTH;
  // What the editor names may be no timeline, which is said at once.
  const before = isLong && since === null ? null : publishedBefore(since, out);
  if (!isLong) return { survey: () => Promise.resolve(null), before: () => Promise.resolve(before) };

  const timeline = since === null ? join(out, 'timeline.json') : null;
  const { survey, beforeText } = inThread({ kept, timeline });
  return {
    survey,
    before: async () => {
      if (since !== null) return before;
      const found = await beforeText();
      if (found === null) return publishedBefore(null, out);
      if ('json' in found) return JSON.parse(found.json) as ComparableTimeline;
      sayNoChanges(found.fault);
      return null;
    },
  };
}

/** Asks a thread; `null` for what it cannot tell: whoever needs that looks for himself, and meets the reason. */
function inThread(data: LookBackData): {
  readonly survey: () => Promise<LeftSurvey | null>;
  readonly beforeText: () => Promise<BeforeText>;
} {
  const thread = startThread(new URL('look-back-thread.ts', import.meta.url), data);
  // A run that ends before does not wait for it.
  thread.unref();
  const survey = Promise.withResolvers<LeftSurvey | null>();
  const before = Promise.withResolvers<BeforeText>();
  thread.on('message', (given: LookBackAnswer) => {
    if (given.kind === 'survey') survey.resolve(given.survey);
    else before.resolve(given.before);
  });
  const end = (): void => {
    survey.resolve(null);
    before.resolve(null);
  };
  thread.on('error', end).on('messageerror', end).on('exit', end);
  const asked = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    thread.ref();
    return answer;
  };
  return { survey: () => asked(survey.promise), beforeText: () => asked(before.promise) };
}
