import { sha256 } from '../../load-timeline.ts';
import { checkLengths } from '../../timeline/checks/check-lengths.ts';
import { checkLikeness } from '../../timeline/checks/check-likeness.ts';
import { checkNames } from '../../timeline/checks/check-names.ts';
import { checkRuns } from '../../timeline/checks/check-runs.ts';
import { sortFaults } from '../../timeline/faults.ts';
import type { Article, Fault, Timeline } from '../../timeline/model.ts';
import type { ParseCache } from '../parsed/parse-cache.ts';
import { readTimeline } from '../read-timeline.ts';
import { articleStates, type ArticleState } from './article-states.ts';
import { copyProposals, type CopyProposal } from './copy-proposals.ts';
import { textsAtHand } from './texts-at-hand.ts';

/** What `npm run check` found. */
export interface Checked {
  /** By path, line and column; paths from the content folder's parent on. */
  readonly faults: readonly Fault[];
  /** `null` where any fault is an error. */
  readonly timeline: Timeline | null;
  /** What could be made of it; `null` where `site.yaml` is wrong. */
  readonly partial: Timeline | null;
  /** Those that could be read, by published day and id. */
  readonly articles: readonly ArticleState[];
  /** Articles that may be copies of one agency's story. */
  readonly copies: readonly CopyProposal[];
}

/**
 * Checks a content folder: everything that a build refuses, and what only an editor can judge.
 *
 * @param contentDir the folder, absolute
 * @param sources a folder of source texts beside the desk's own, absolute; `null` for none
 * @param cache what was read before; what is read now is put in it, and not saved
 */
export async function checkContent(contentDir: string, sources: string | null, cache: ParseCache): Promise<Checked> {
  const { content, built } = await readTimeline(contentDir, cache);
  const { partial, passages } = built;
  const articles: readonly Article[] = partial?.articles ?? [];
  const texts = textsAtHand(contentDir, sources);
  const { states, faults: unproved } = articleStates(content, articles, texts, partial, sha256);
  const faults: Fault[] = [...built.faults, ...unproved];
  if (partial !== null) {
    const { vocabulary } = partial;
    faults.push(...checkLikeness(partial));
    faults.push(...checkNames(passages, vocabulary, content.folder));
    faults.push(...checkLengths(articles, vocabulary.site));
    faults.push(...checkRuns(passages, new Map(texts.map(({ shown, text }) => [shown, text])), vocabulary));
  }
  const sorted = sortFaults(faults);
  const timeline = sorted.some(({ severity }) => severity === 'error') ? null : built.timeline;
  return { faults: sorted, timeline, partial, articles: states, copies: copyProposals(states, articles) };
}
