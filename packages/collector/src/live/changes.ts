/** One change in a stream of changes. */
export interface Change {
  /** Its place in the stream: digits, higher than those of all changes before. */
  place: string;
  /** What it brings, as the JSON text that it was stored as. */
  body: string;
}

/** A stream of changes, as a store keeps it. */
export interface Changes {
  /** Its name on the channel between processes; see `toTopic`. */
  topic: string;
  /** The last place; `0` before the first, `undefined` when there is no such stream. */
  newest(): Promise<string | undefined>;
  /** The changes after a place, in order, at most `limit`; `undefined` when the stream has ended. */
  after(place: string, limit: number): Promise<Change[] | undefined>;
}
