import { parentPort, workerData } from 'node:worker_threads';
import { surveyLeft, type LeftSurvey } from '../output/survey-left.ts';
import { readBefore } from '../since.ts';

/* What runs in a thread of its own: looks at what the last build left, which costs no time where a processor is idle. */

/** What the thread is given when it starts. */
export interface LookBackData {
  /** Made by `keptFolder`. */
  readonly kept: string;
  /** The timeline that is published, absolute; `null` where it is not asked for. */
  readonly timeline: string | null;
}

/** What the thread answers: first what it found, then what was published. */
export type LookBackAnswer =
  | { readonly kind: 'survey'; readonly survey: LeftSurvey | null }
  | { readonly kind: 'before'; readonly before: BeforeText };

/** What was published, on its way: JSON of a `ComparableTimeline`, or what is wrong with the file in words. */
export type BeforeText = { readonly json: string } | { readonly fault: string } | null;

const { kept, timeline } = (workerData as { readonly data: LookBackData }).data;
const answer = (given: LookBackAnswer): void => parentPort?.postMessage(given);

answer({ kind: 'survey', survey: surveyLeft(kept) });
answer({ kind: 'before', before: timeline === null ? null : beforeText(timeline) });

function beforeText(path: string): BeforeText {
  const read = readBefore(path);
  return 'fault' in read ? { fault: read.fault } : { json: JSON.stringify(read.timeline) };
}
