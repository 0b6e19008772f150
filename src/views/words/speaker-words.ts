import type { SpeakerView } from '../mark-views.ts';

/**
 * A speaker's name and role: `Ada Nur, minister of health`.
 *
 * @param speaker `null` where nobody is named.
 * @param otherwise What to say then.
 */
export function speakerWords(speaker: SpeakerView | null, otherwise: string): string {
  if (speaker === null) return otherwise;
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}
