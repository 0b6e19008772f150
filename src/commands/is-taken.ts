/**
 * Whether a folder could not be renamed because there is one of that name. The error alone tells it: by the next look
 * another run may have moved that one aside.
 *
 * @param error of the system
 */
export function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}
