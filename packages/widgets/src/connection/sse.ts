/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** The event's name; `message` when the stream names none. */
  type: string;
  data: string;
  /** The last `id` that the stream named up to this event; `undefined` before the first. */
  id: string | undefined;
}

/** Longest event, in characters; whoever sends more is no stream of ours. */
const mostCharacters = 5_000_000;

/**
 * Reads server-sent events from text that comes in pieces, as the HTML standard's event stream interpretation does.
 * `EventSource` itself cannot be used: it sends no header, so neither a token nor the site's key.
 */
export class ServerEventParser {
  #rest = '';
  #start = true;
  #type = '';
  #data: string[] = [];
  #size = 0;
  #id: string | undefined;

  /**
   * Takes the next piece.
   * @returns the events that are complete by it
   * @throws RangeError when an event is longer than 5,000,000 characters
   */
  push(piece: string): ServerEvent[] {
    const events: ServerEvent[] = [];
    let text = this.#rest + piece;
    if (this.#start && text !== '') {
      this.#start = false;
      if (text.startsWith('\ufeff')) text = text.slice(1);
    }
    let from = 0;
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
      // A \r at the very end may be the first half of \r\n.
      if (end === '\r' && index === text.length - 1) break;
      this.#line(text.slice(from, index), events);
      from = index + end.length;
    }
    this.#rest = text.slice(from);
    if (this.#rest.length + this.#size > mostCharacters)
      throw new RangeError(`an event has more than ${mostCharacters} characters`);
    return events;
  }

  #line(line: string, events: ServerEvent[]): void {
    if (line === '') {
      if (this.#data.length > 0)
        events.push({ type: this.#type || 'message', data: this.#data.join('\n'), id: this.#id });
      this.#type = '';
      this.#data = [];
      this.#size = 0;
      return;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (field === 'event') this.#type = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    else if (field === 'data') {
      this.#data.push(value);
      this.#size += value.length;
    }
  }
}
