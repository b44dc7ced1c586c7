/** An answer that says no. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  /** What the header Retry-After says, in milliseconds. */
  readonly wait: number | undefined;
  /** The answer's JSON, as in problem details (RFC 9457); `undefined` where it says nothing that can be read. */
  readonly problem: unknown;

  constructor(status: number, wait: number | undefined, message: string, problem?: unknown) {
    super(message);
    this.status = status;
    this.wait = wait;
    this.problem = problem;
  }
}

/** Nobody is signed in, or somebody else by now: what needs a token is not even asked for. */
export class NobodyError extends RefusedError {
  constructor() {
    super(401, undefined, 'it needs a token of who is signed in, and there is none');
  }
}

/** True for a failure that may be over another time: waiting helps against a failing network or server, not against a no. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return true;
  return error.status >= 500 || [408, 425, 429].includes(error.status);
}

/** The word for a no that is final. */
export function toReason(status: number): 'unauthorized' | 'invalid' | 'refused' {
  if (status === 401 || status === 403) return 'unauthorized';
  return status === 422 ? 'invalid' : 'refused';
}
