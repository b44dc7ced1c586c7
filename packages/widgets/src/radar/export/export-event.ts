/** A person wants to take along what is shown; a host that does it itself prevents the default. */
export class RadarExportEvent extends CustomEvent<{
  format: 'csv' | 'svg' | 'png';
  /** How many dimensions are shown. */
  count: number;
}> {
  constructor(detail: RadarExportEvent['detail']) {
    super('oxexport', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
