/** A command called in a way that it does not understand: shown as one message, without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
