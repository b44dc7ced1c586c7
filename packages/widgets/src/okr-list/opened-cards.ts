import type { Objective } from '@oxbow/model/objective';
import { familyOf, tagIn } from '../element/family.js';
import type { OkrList } from './okr-list.js';

/** What an opened card is given. */
export interface CardSetting {
  data: unknown;
  readonly: boolean;
  timezone: string | undefined;
}

/** The element of another room, as far as it is used here. */
type Card = HTMLElement & CardSetting;

/** What says that a person has begun something in a card. */
const beginnings = ['input', 'oxcheckin', 'oxpledge', 'oxwithdraw'];

/**
 * The cards of opened objectives. One in which somebody wrote lives on while its row is folded, filtered out or drawn elsewhere:
 * nothing that was written is lost, and what is under way goes on.
 */
export class OpenedCards {
  readonly #host: OkrList;
  readonly #changed: (objective: Objective) => void;
  readonly #cards = new Map<string, Card>();
  readonly #begun = new Set<string>();

  /** @param changed called when an answer to a check-in in a card brought another state of the objective */
  constructor(host: OkrList, changed: (objective: Objective) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Ids of the objectives at which somebody has begun something. */
  get begun(): ReadonlySet<string> {
    return this.#begun;
  }

  /** The card of an objective: the same one as long as it is open, or somebody wrote in it. */
  of(id: string, { data, readonly, timezone }: CardSetting): HTMLElement {
    const card = this.#cards.get(id) ?? this.#make(id);
    if (card.data !== data) card.data = data;
    card.readonly = readonly;
    card.timezone = timezone;
    return card;
  }

  /**
   * The cards that are to be kept and are not drawn in a row; others are dropped.
   * @param drawn ids of those that are
   */
  rest(drawn: readonly string[]): HTMLElement[] {
    const rest: HTMLElement[] = [];
    for (const [id, card] of this.#cards) {
      if (drawn.includes(id)) continue;
      if (this.#begun.has(id)) rest.push(card);
      else this.#cards.delete(id);
    }
    return rest;
  }

  /** The person is done with it. */
  drop(id: string): void {
    this.#cards.delete(id);
    this.#begun.delete(id);
  }

  /** The card is an element of its own, which a host may have forgotten. */
  warnIfUnknown(): void {
    const { tag, registry = customElements } = this.#element;
    if (!registry.get(tag))
      this.#host.warn(
        'card',
        `opens objectives as <${tag}>; import @oxbow/widgets/okr-card, or define it as the list.`,
      );
  }

  /** What a card is made of: the element in the list's own family. */
  get #element() {
    const family = familyOf(this.#host);
    return { tag: tagIn(family, 'okr-card'), registry: family.registry };
  }

  #make(id: string): Card {
    const { tag, registry } = this.#element;
    const options = registry && { customElementRegistry: registry };
    const card = document.createElement(tag, options) as unknown as Card;
    card.setAttribute('layout', 'inside');
    for (const type of beginnings) card.addEventListener(type, () => this.#begun.add(id));
    card.addEventListener('oxchange', (event) =>
      this.#changed((event as CustomEvent<{ objective: Objective }>).detail.objective),
    );
    this.#cards.set(id, card);
    return card;
  }
}

/** What has the focus, within whatever elements. */
export function deepFocus(root: DocumentOrShadowRoot | null): HTMLElement | null {
  let active = root?.activeElement ?? null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}
