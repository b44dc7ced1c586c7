import type { Channel } from '@oxbow/model/channel';
import type { ReadTouchpoint } from '@oxbow/model/read-touchpoint';
import type { TimelineFilter } from './timeline-filter.js';

/** A person chose which touchpoints are shown; the detail is the whole filter, as the property `filter` takes it. */
export class TimelineFilterEvent extends CustomEvent<
  TimelineFilter & {
    /** The chosen channels; none means that all are shown. */
    channels: Channel[];
  }
> {
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

/** A person wants to take along what is shown; a host that does it itself prevents the default. */
export class TimelineExportEvent extends CustomEvent<{
  format: 'csv' | 'json' | 'print';
  /** How many touchpoints are shown. */
  count: number;
}> {
  constructor(detail: TimelineExportEvent['detail']) {
    super('oxexport', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * A person wants to talk to the advisor. Where the advisor has a link it is followed, unless the host prevents that with
 * `preventDefault()`; without one it is the host that brings the two together.
 */
export class TimelineContactEvent extends CustomEvent<{
  /** The advisor's address. Who that is stands in the profile: what is pressed is not to be counted by people. */
  link?: string;
}> {
  constructor(detail: TimelineContactEvent['detail']) {
    super('oxcontact', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** The host's own markup for a touchpoint is there and can be filled. */
export class TimelineDetailEvent extends CustomEvent<{
  /** The touchpoint's id; absent where its record has none. */
  id?: string;
  type: string;
  /** As it was read: without what is masked, and without who served unless people are named. */
  touchpoint: ReadTouchpoint;
  /** Holds what was cloned of `<template slot="detail-…">`; it goes when the details are closed. */
  element: HTMLElement;
}> {
  constructor(detail: TimelineDetailEvent['detail']) {
    super('oxdetail', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    oxcontact: TimelineContactEvent;
    oxdetail: TimelineDetailEvent;
    oxexport: CustomEvent<{ format: string; count: number }>;
    oxfilter: TimelineFilterEvent;
    oxtoggle: TimelineToggleEvent;
  }
}
