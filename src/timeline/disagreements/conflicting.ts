/**
 * Those of some statements that conflict with at least one other.
 *
 * @param statements in the order in which they are to be shown
 * @param conflict whether two of them cannot both be right; symmetric
 */
export function conflicting<T>(statements: readonly T[], conflict: (a: T, b: T) => boolean): T[] {
  return statements.filter((one) => statements.some((other) => other !== one && conflict(one, other)));
}
