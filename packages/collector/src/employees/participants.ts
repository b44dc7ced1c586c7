/** Who has answered in one wave, as far as it is not written yet. */
interface Waiting {
  site: string;
  wave: string;
  /** As they are kept, in hexadecimal digits. */
  people: Set<string>;
  /** How many are worth writing: fewer would tell who came just then. */
  batch: number;
  /** When something was written last, or began to wait: milliseconds. */
  since: number;
  /** Answers that came since the rows were written in another order, and how many there were then. */
  added: number;
  rewritten: number;
}

/** Who is to be written in one wave. */
export interface Batch {
  site: string;
  wave: string;
  people: Buffer[];
  /** Whether the wave's answers are worth writing anew: writing all of them for each batch would cost too much. */
  rewrite: boolean;
}

/** Answers are written anew when they have grown by this part. */
const growth = 0.25;

/**
 * Remembers who has answered until there are so many that writing them tells nobody's moment. It is lost with the process:
 * after a crash these people may answer once more.
 */
export class Participants {
  readonly #waves = new Map<string, Waiting>();
  /** Whose answer is being kept just now: a second one at the same moment is a second one. */
  readonly #coming = new Map<string, string>();

  /**
   * Says that somebody's answer is about to be kept.
   * @param id of the answer
   * @returns false when this person has answered, or is just giving another answer
   */
  begin(site: string, wave: string, person: Buffer, id: string): boolean {
    const key = toKey(site, wave, person);
    const coming = this.#coming.get(key);
    if (coming !== undefined && coming !== id) return false;
    if (this.#waves.get(toKey(site, wave))?.people.has(person.toString('hex'))) return false;
    this.#coming.set(key, id);
    return true;
  }

  /** Says what came of it. */
  end(site: string, wave: string, person: Buffer): void {
    this.#coming.delete(toKey(site, wave, person));
  }

  /**
   * Counts an answer that was kept.
   * @param person who gave it; `undefined` where nobody knows
   * @param threshold of the wave
   */
  add(
    { site, wave, threshold }: { site: string; wave: string; threshold: number },
    person: Buffer | undefined,
    now: number,
  ): void {
    const key = toKey(site, wave);
    const waiting = this.#waves.get(key) ?? {
      ...{ site, wave, people: new Set<string>(), batch: threshold, since: now },
      ...{ added: 0, rewritten: 0 },
    };
    this.#waves.set(key, waiting);
    waiting.added += 1;
    if (person) waiting.people.add(person.toString('hex'));
  }

  /** A batch of a wave, where there are enough by now. */
  next(site: string, wave: string): Batch | undefined {
    const waiting = this.#waves.get(toKey(site, wave));
    return waiting && isEnough(waiting) ? toBatch(waiting) : undefined;
  }

  /** Who has waited longer than a time, also where they are not enough. */
  waiting(longest: number, now: number): Batch[] {
    return [...this.#waves.values()]
      .filter(({ people, since }) => people.size > 0 && now - since >= longest)
      .map(toBatch);
  }

  /** Says that a batch was written. @param answers how many the wave has now; `undefined` when it is closed */
  written({ site, wave, people, rewrite }: Batch, answers: number | undefined, now: number): void {
    const key = toKey(site, wave);
    const waiting = this.#waves.get(key);
    if (answers === undefined) this.#waves.delete(key);
    if (!waiting) return;
    for (const person of people) waiting.people.delete(person.toString('hex'));
    waiting.since = now;
    if (!rewrite) return;
    waiting.added = 0;
    waiting.rewritten = answers ?? 0;
  }

  /** Forgets a wave that is closed. */
  forget(site: string, wave: string): void {
    this.#waves.delete(toKey(site, wave));
  }
}

function isEnough(waiting: Waiting): boolean {
  return waiting.people.size >= waiting.batch || isGrown(waiting);
}

/** Without tokens there are no people to write, but rows to write anew. */
function isGrown({ added, batch, rewritten }: Waiting): boolean {
  return added >= Math.max(batch, rewritten * growth);
}

function toBatch(waiting: Waiting): Batch {
  const { site, wave, people } = waiting;
  return {
    ...{ site, wave },
    people: [...people].sort().map((person) => Buffer.from(person, 'hex')),
    rewrite: isGrown(waiting),
  };
}

function toKey(site: string, wave: string, person?: Buffer): string {
  return [site, wave, ...(person ? [person.toString('hex')] : [])].join('\0');
}
