import type { MixSight } from './sight.js';

/** A person chose which contacts are looked at, or how they are cut over time. */
export class MixFilterEvent extends CustomEvent<MixSight> {
  constructor(detail: MixSight) {
    super('oxfilter', { detail, bubbles: true, composed: true });
  }
}

/** A person opened the table over time in the place of the bars, or went back to them. */
export class MixToggleEvent extends CustomEvent<{
  /** Whether the table is open now. */
  open: boolean;
}> {
  constructor(open: boolean) {
    super('oxtoggle', { detail: { open }, bubbles: true, composed: true });
  }
}

/** A person wants to take along what is shown; a host that does it itself prevents the default. */
export class MixExportEvent extends CustomEvent<{
  format: 'csv';
  /** How many days, weeks or months are shown. */
  count: number;
}> {
  constructor(count: number) {
    const detail = { format: 'csv', count } as const;
    super('oxexport', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
