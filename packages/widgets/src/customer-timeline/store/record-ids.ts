/**
 * Finds records by id: an open-addressing table of their numbers, about six bytes for each. The ids themselves stay in the
 * records.
 */
export class RecordIds {
  readonly #idOf: (number: number) => string | undefined;
  /** A number plus one; 0 where there is none. */
  #slots: Uint32Array;
  #count = 0;

  /** @param expected how many records will probably be in it */
  constructor(expected: number, idOf: (number: number) => string | undefined) {
    this.#idOf = idOf;
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  find(id: string): number | undefined {
    const slot = this.#slots[this.#slotOf(id)] ?? 0;
    return slot === 0 ? undefined : slot - 1;
  }

  /**
   * Enters a record.
   * @returns the record that had its id, and that it takes the place of unless that has a higher number
   */
  add(id: string, number: number): number | undefined {
    if ((this.#count + 1) * 4 > this.#slots.length * 3) this.#grow();
    const place = this.#slotOf(id);
    const slot = this.#slots[place] ?? 0;
    if (slot === 0) this.#count += 1;
    if (slot <= number) this.#slots[place] = number + 1;
    return slot === 0 ? undefined : slot - 1;
  }

  #slotOf(id: string): number {
    const { length } = this.#slots;
    let place = hash(id) % length;
    for (;;) {
      const slot = this.#slots[place] ?? 0;
      if (slot === 0 || this.#idOf(slot - 1) === id) return place;
      place = place + 1 < length ? place + 1 : 0;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(slotsFor(this.#count * 1.5));
    for (const slot of old) {
      const id = slot === 0 ? undefined : this.#idOf(slot - 1);
      if (id !== undefined) this.#slots[this.#slotOf(id)] = slot;
    }
  }
}

/** Odd, so that ids that differ by a round number spread. */
function slotsFor(records: number): number {
  return (Math.ceil(records * 1.5) + 16) | 1;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
