import { parentPort, workerData } from 'node:worker_threads';
import { surveyLeft } from '../output/survey-left.ts';

/* What runs in a thread of its own: surveys the site before the published one. */

/** What the thread is given when it starts. */
export interface SurveyThreadData {
  /** Made by `keptFolder`. */
  readonly kept: string;
}

const { kept } = (workerData as { readonly data: SurveyThreadData }).data;
parentPort?.postMessage(surveyLeft(kept));
