/** The command line cannot be used as it was typed; the message says what to type instead. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
