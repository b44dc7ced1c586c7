/** A person chose a dimension, or asked for the results of another group. */
export class RadarSelectEvent extends CustomEvent<{
  /** The id of the dimension; absent where none is chosen any more, and where a group was asked for. */
  dimension?: string;
  /** The id of the unit whose results are wanted, empty for the whole; a host that gives `data` itself gives another. */
  unit?: string;
}> {
  constructor(detail: RadarSelectEvent['detail']) {
    super('oxselect', { detail, bubbles: true, composed: true });
  }
}

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
