import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { familyOf, isSame, type Family } from '../element/family.js';
import { ReadyEvent } from '../element/ready-event.js';
import { whenPageIsIdle } from '../element/idle.js';
import type { RequestEvent } from '../element/request-event.js';
import { announceTaker, letOthersFind } from '../element/takers.js';
import { answerable, findAnswer } from './answers.js';
import { followPermission, watchCaps } from './caps-watch.js';
import { Session } from './session.js';

/**
 * Answers what the widgets around it ask for, from an Oxbow collector: those inside it, or with `scope="document"` all of
 * the page. The nearest connection wins. It never loses what it said it saved. One with a prefix, or in a registry of the
 * host's own, answers only those with the same.
 *
 * Who acts is said by the host: by the property `token` or the same-origin address `tokenurl`, never by an attribute
 * with a token in it.
 *
 * @tag ox-connection
 */
export class OxConnection extends ReactiveElement {
  /** Marks our classes, so that a second copy on the page knows the first. */
  static readonly oxbow = true;

  static override readonly properties: PropertyDeclarations = {
    endpoint: {},
    site: {},
    tokenurl: {},
    scope: {},
    storage: {},
    token: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'token'];
  }

  /** Address of the collector, absolute or relative to the page. */
  endpoint: string | null = null;
  /** The site's public key; alone it can only write feedback that belongs to nobody. */
  site: string | null = null;
  /** Address on the page's own origin that answers `{"token": "…"}` for the person who is signed in. */
  tokenurl: string | null = null;
  /** `document` to answer the whole page instead of the own content. */
  scope: string | null = null;
  /**
   * `allowed` when the person has agreed that the device keeps how often they were asked: then prompts that show themselves
   * are counted over all pages and tabs. Without it only this page counts; anything else deletes what was kept.
   */
  storage: string | null = null;
  /** Gives a short-lived token, a JWT that the host's server signed; wins over `tokenurl`. */
  token: (() => Promise<string>) | undefined;

  readonly #warned = new Set<string>();
  #session: Session | undefined;
  #begunWith: readonly unknown[] = [];

  /**
   * Deletes what waits to be sent, and the receipts of what was sent, from this device; what is on its way cannot be
   * called back.
   * @throws DOMException when the device does not let it be deleted
   */
  async forget(): Promise<void> {
    const client = await this.#session?.client();
    await client?.forget();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== 'token') super.attributeChangedCallback(name, old, value);
    else if (value !== null)
      this.#warn(
        'ignores the attribute "token", which all can read. Set the property "token" to a function, or the attribute "tokenurl".',
      );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  /** It draws nothing, and its content stays where it is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    // A page that says nothing yet may be one whose consent tool comes later.
    const isSaid = this.storage !== null || changed.get('storage') !== undefined;
    if (changed.has('storage') && isSaid) void followPermission(this.storage);
    const written = this.#written;
    if (this.isConnected && this.#begunWith.some((each, index) => each !== written[index]))
      this.#begin();
  }

  get #written(): readonly unknown[] {
    return [this.endpoint, this.site, this.tokenurl, this.token, this.scope];
  }

  /** Begins with the present settings. What was pending is asked anew by the widgets, here or elsewhere. */
  #begin(): void {
    this.#end();
    this.#begunWith = this.#written;
    if (this.scope && this.scope !== 'document')
      this.#warn('knows no scope but "document"; it answers only what is inside it.');
    const { endpoint, site, token, tokenurl } = this;
    if (!endpoint) return;
    if (!site) {
      this.#warn('needs the attribute "site", the public key of the site.');
      return;
    }

    const base = this.ownerDocument.baseURI;
    const session = new Session({ endpoint, site, token, tokenurl, base }, (problem) =>
      this.#warn(problem),
    );
    this.#session = session;
    // On the window, so that the page's own listeners on the document come first, whenever they were added.
    const page = this.ownerDocument.defaultView ?? this.ownerDocument;
    const target = this.scope === 'document' ? page : this;
    const take = (request: RequestEvent) => {
      const answer = findAnswer(request);
      return answer && answerLate(session, request, answer);
    };
    const { signal } = session;
    const listen = (name: string, hear: (event: Event) => void) => {
      const hearOwn = (event: Event & Family) => isSame(event, familyOf(this)) && hear(event);
      target.addEventListener(name, hearOwn, { signal });
    };
    const hear = (event: Event) => {
      if (!isOpen(event)) return;
      const answer = take(event);
      if (answer) event.respondWith(answer);
    };
    announceTaker(this, { take, isForDocument: this.scope === 'document' }, signal);
    for (const name of answerable) listen(name, hear);
    watchCaps(listen, () => this.storage);
    whenPageIsIdle(this.ownerDocument, () => void prepare(session), signal);
    this.ownerDocument.dispatchEvent(new ReadyEvent());
  }

  #end(): void {
    this.#session?.end();
    this.#session = undefined;
  }

  #warn(problem: string): void {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<${this.localName}> ${problem}`);
  }
}

letOthersFind(OxConnection);

/** A request that nobody has taken, perhaps from another version of ours. */
function isOpen(event: Event): event is RequestEvent {
  return 'respondWith' in event && !(event as RequestEvent).answered;
}

/** The answer, by the late part; ends with an AbortError when the widget gives up or the session ends. */
async function* answerLate(
  session: Session,
  event: RequestEvent,
  fetchModule: NonNullable<ReturnType<typeof findAnswer>>,
) {
  const signal = AbortSignal.any([event.signal, session.signal]);
  const [client, module] = await Promise.all([session.client(), fetchModule()]);
  yield* client.answer(event, signal, module);
}

async function prepare(session: Session): Promise<void> {
  try {
    const client = await session.client();
    await client.prepare();
  } catch {
    // Nobody waits for this; who needs the late part fetches it again and is told.
  }
}
