import { basename } from 'node:path';
import { fileMark, isUntouched } from './file-mark.ts';
import { spareFolder, spareRecord } from './kept-folder.ts';
import { readRecord, type FileMark } from './output-record.ts';
import { surveyFolder, type Survey } from './survey-folder.ts';

/** A survey of the site before the published one, made some time before it is needed: plain data. */
export interface LeftSurvey {
  /** The record that the site was compared with, as a file of the folder in which it lies. */
  readonly record: FileMark;
  readonly survey: Survey;
}

/**
 * Compares the site before the published one with its record.
 *
 * @param kept made by `keptFolder`
 * @returns `null` where there is none, or no record of it
 */
export function surveyLeft(kept: string): LeftSurvey | null {
  const file = spareRecord(kept);
  // Looked at first: what is put there meanwhile is another file.
  const mark = fileMark(kept, basename(file));
  const record = readRecord(file);
  if (mark === null || record === null || record === 'damaged') return null;
  return { record: mark, survey: surveyFolder(spareFolder(kept), record) };
}

/**
 * Whether no build has laid hand on the site since it was surveyed: each takes away the record before it does.
 *
 * @param kept made by `keptFolder`
 * @param left made by `surveyLeft`
 */
export function isStillLeft(kept: string, { record }: LeftSurvey): boolean {
  return isUntouched(kept, record);
}
