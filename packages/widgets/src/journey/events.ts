/** A person opens what a measure belongs to, from a journey. */
export class JourneySelectEvent extends CustomEvent<{
  /** The id of the journey. */
  journey: string;
  /** The id of the measure that names it. */
  measure: string;
  /** The id of the objective; absent where a dimension is opened. */
  objective?: string;
  /** The id of the instrument that has the dimension. */
  instrument?: string;
  /** The id of the dimension; absent where an objective is opened. */
  dimension?: string;
}> {
  constructor(detail: JourneySelectEvent['detail']) {
    super('oxselect', { detail, bubbles: true, composed: true });
  }
}
