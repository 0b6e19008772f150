import type { DisagreementSubject } from '../../timeline/model.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { listed } from './listed.ts';
import { subjectWords } from './subject-words.ts';

/**
 * On what the sources differ: `the date`, `the place`, `the figure for killed (protesters)`, `what to call those
 * counted as killed (protesters)`, `the wording of a quote by X`.
 *
 * @param index Names of measures and speakers.
 * @param disagreement One of an event's.
 */
export function disagreementWords(index: TimelineIndex, disagreement: DisagreementSubject): string {
  const { field, measure, of, speaker } = disagreement;
  const subject = measure === null ? null : subjectWords(index, measure, of);
  switch (field) {
    case 'date':
      return 'the date';
    case 'place':
      return 'the place';
    case 'figure':
      return subject === null ? 'a figure' : `the figure for ${subject}`;
    case 'naming':
      return subject === null ? 'a name' : `what to call those counted as ${subject}`;
    case 'wording':
      return speaker === null
        ? 'the wording of a quote'
        : `the wording of a quote by ${index.speakers.get(speaker)?.name ?? speaker}`;
  }
}

/**
 * One sentence on all of an event's disagreements: `Sources differ on the date and the figure for detained.`
 *
 * @param index Names of measures and speakers.
 * @param disagreements At least one. What is said twice is named once.
 */
export function differSentence(index: TimelineIndex, disagreements: readonly DisagreementSubject[]): string {
  const on = new Set(disagreements.map((disagreement) => disagreementWords(index, disagreement)));
  return `Sources differ on ${listed([...on])}.`;
}
