import { formatRelated } from '../../timeline/faults.ts';
import type { Fault } from '../../timeline/model.ts';

/** A fault as the desk shows it. */
export interface DeskFault {
  /** Where, to be opened in an editor program: `content/outlets.yaml:3:9`. */
  readonly at: string;
  readonly isError: boolean;
  readonly message: string;
  /** The other place of a clash; `null` where there is none. */
  readonly related: string | null;
}

/**
 * A fault as the desk shows it.
 *
 * @param fault any
 */
export function deskFault({ path, place, severity, message, related }: Fault): DeskFault {
  return {
    at: `${path}:${place.start.line}:${place.start.column}`,
    isError: severity === 'error',
    message,
    related: related === null ? null : formatRelated(related),
  };
}
