/** Longer than any frame of a page that is seen, in milliseconds. */
const longest = 100;

/**
 * Gathers calls for work into one at the next frame. A page that is not seen has no frames: there it is done all the
 * same, a little later.
 */
export class OncePerFrame {
  readonly #work: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Wants the work to be done. */
  request(): void {
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(this.#run);
    this.#timer = setTimeout(this.#run, longest);
  }

  readonly #run = (): void => {
    cancelAnimationFrame(this.#frame ?? 0);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#work();
  };
}
