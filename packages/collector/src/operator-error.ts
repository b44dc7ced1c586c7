/**
 * Something that the operator of a collector has to mend: the message is one sentence that says what and how, so that
 * the command prints it alone, without a stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
