/**
 * Whether an error is the system's answer, such as a full disk: its message says all, and a stack says nothing more.
 *
 * @param error what was thrown
 */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
