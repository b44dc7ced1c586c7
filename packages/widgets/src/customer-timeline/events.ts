import type { Channel } from '@oxbow/model/channel';

/** A person chose which channels are shown. */
export class TimelineFilterEvent extends CustomEvent<{
  /** The chosen channels; none means that all are shown. */
  channels: Channel[];
}> {
  constructor(detail: TimelineFilterEvent['detail']) {
    super('oxfilter', { detail, bubbles: true, composed: true });
  }
}

/** A person opened or closed the details of a touchpoint. */
export class TimelineToggleEvent extends CustomEvent<{
  /** The touchpoint's id; absent where its record has none. */
  id?: string;
  /** Whether the details are open now. */
  open: boolean;
}> {
  constructor(detail: TimelineToggleEvent['detail']) {
    super('oxtoggle', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    oxfilter: TimelineFilterEvent;
    oxtoggle: TimelineToggleEvent;
  }
}
