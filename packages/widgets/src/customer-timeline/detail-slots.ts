import type { ReactiveController } from 'lit';
import type { CustomerTimeline } from './customer-timeline.js';
import { TimelineDetailEvent } from './events.js';
import type { RowView } from './row-view-model.js';

const prefix = 'detail-';

/**
 * The host's own markup for details: what its `<template slot="detail-order">` holds is cloned for each open touchpoint of
 * that type, into a child of the element that takes the place of the text. The host fills it on `oxdetail`.
 */
export class DetailSlots implements ReactiveController {
  readonly #host: CustomerTimeline;
  readonly #drawn: () => Iterable<RowView>;
  readonly #observer: MutationObserver | undefined;
  readonly #children = new Map<string, { record: unknown; element: HTMLElement }>();

  /** @param drawn the rows that are drawn now */
  constructor(host: CustomerTimeline, drawn: () => Iterable<RowView>) {
    this.#host = host;
    this.#drawn = drawn;
    // A server has no observers and no children to observe.
    if (typeof MutationObserver === 'function') {
      let known = '';
      this.#observer = new MutationObserver(() => {
        const types = [...this.types].join('\n');
        if (types !== known) host.requestUpdate();
        known = types;
      });
    }
    host.addController(this);
  }

  /** The types of touchpoints that there is markup for. */
  get types(): ReadonlySet<string> {
    return new Set(this.#templates().map(({ slot }) => slot.slice(prefix.length)));
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Adds what was opened and takes away what was closed, or is drawn no longer; call it once the rows are drawn. */
  update(): void {
    const gone = new Set(this.#children.keys());
    for (const { row, details } of this.#drawn()) {
      const slot = details?.content?.slot;
      if (slot === undefined) continue;
      gone.delete(slot);
      const child = this.#children.get(slot);
      // A host that renders its children anew may have dropped ours; another customer's row may have the same number.
      if (child?.element.parentNode !== this.#host || child.record !== row.record)
        this.#fill(slot, row);
    }
    for (const slot of gone) this.#remove(slot);
  }

  #fill(slot: string, { touchpoint, record }: RowView['row']): void {
    this.#remove(slot);
    const { id, type = '' } = touchpoint;
    const { agent: _, ...open } = touchpoint;
    const template = this.#templates().find((each) => each.slot === prefix + type);
    if (!template) return;
    const element = document.createElement('div');
    element.slot = slot;
    element.append(document.importNode(template.content, true));
    this.#children.set(slot, { record, element });
    this.#host.append(element);
    this.#host.dispatchEvent(
      new TimelineDetailEvent({
        ...(id !== undefined && { id }),
        // Whoever listens in the page hears it: nothing masked, and people only where they are named.
        ...{ type, touchpoint: this.#host.agents === 'named' ? touchpoint : open, element },
      }),
    );
  }

  #remove(slot: string): void {
    this.#children.get(slot)?.element.remove();
    this.#children.delete(slot);
  }

  #templates(): HTMLTemplateElement[] {
    const { children } = this.#host as Partial<CustomerTimeline>;
    return [...(children ?? [])].filter(
      (child) => child.localName === 'template' && child.slot.startsWith(prefix),
    ) as HTMLTemplateElement[];
  }
}
