/** Under it stands with what a widget has made how it was then; also for another copy of ours on the page. */
const key = Symbol.for('oxbow.made');

/** Marks what a widget has made as its schema wants it, so that whoever takes it need not bring the schema. */
export function markMade(made: object): void {
  Object.defineProperty(made, key, { value: JSON.stringify(made) });
}

/**
 * Reads what a widget has made.
 * @returns a copy; `undefined` for anything else, and for what somebody has changed since
 */
export function readMade<Made>(value: unknown): Made | undefined {
  const written = (Object(value) as Record<symbol, unknown>)[key];
  return typeof written === 'string' && JSON.stringify(value) === written
    ? (JSON.parse(written) as Made)
    : undefined;
}
