/** An error on its way from one thread to another, which would leave what the system answered behind: plain data. */
export interface Thrown {
  readonly message: string;
  readonly stack: string | undefined;
  /** As in `NodeJS.ErrnoException`. */
  readonly system: { readonly code: string | undefined; readonly syscall: string } | null;
}

/**
 * Makes an error ready to be sent.
 *
 * @param error what was thrown
 */
export function toThrown(error: unknown): Thrown {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, system: null };
  const { code, syscall } = error as NodeJS.ErrnoException;
  return { message: error.message, stack: error.stack, system: syscall === undefined ? null : { code, syscall } };
}

/**
 * The error that was sent.
 *
 * @param thrown made by `toThrown`
 */
export function thrownFrom({ message, stack, system }: Thrown): Error {
  const error = Object.assign(new Error(message), system);
  if (stack !== undefined) error.stack = stack;
  return error;
}
