import type { Fault } from '@oxbow/model/fault';
import type { Journey } from '@oxbow/model/journey';
import type { SignUp, SignUpCount } from '@oxbow/model/sign-up';
import { RequestEvent } from '../element/request-event.js';

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

/** A person wants to take a journey along; a host that does it itself prevents the default. */
export class JourneyExportEvent extends CustomEvent<{
  format: 'json' | 'csv' | 'actuals' | 'mermaid' | 'print';
  /** How many steps it has. */
  count: number;
}> {
  constructor(detail: JourneyExportEvent['detail']) {
    super('oxexport', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** What became of a journey that was to be stored; nothing where the host has sent it and does not know yet. */
export type JourneySubmitResult =
  /** `journey` is the one that is stored now. */
  | { status: 'saved' | 'conflict'; journey: Journey }
  | { status: 'refused'; faults: readonly Fault[] }
  | { status: 'failed'; reason: 'unauthorized' | 'broken' }
  | { status: 'unsaved' };

/** A person wants a journey to be stored, all of it as they have changed it. */
export class JourneySubmitRequestEvent extends RequestEvent<
  {
    journey: Journey;
    /** The revision that the person saw. Where another one is stored, the answer is `conflict`. */
    revision: number;
  },
  JourneySubmitResult
> {
  constructor(detail: JourneySubmitRequestEvent['detail'], signal: AbortSignal) {
    super('oxsubmit', detail, signal);
  }
}

/**
 * A person wants to take part in an exchange. The answer says how many do now, and whether the person is one of them: where no
 * place is left, `own` is false.
 */
export class JoinRequestEvent extends RequestEvent<{ journey: string } & SignUp, SignUpCount> {
  constructor(detail: JoinRequestEvent['detail'], signal: AbortSignal) {
    super('oxjoin', detail, signal);
  }
}

/** A person gives their place in an exchange back; answered once it is gone, with how many take part now, or with nothing. */
export class LeaveRequestEvent extends RequestEvent<
  { journey: string; exchange: string },
  SignUpCount | void
> {
  constructor(detail: LeaveRequestEvent['detail'], signal: AbortSignal) {
    super('oxwithdraw', detail, signal);
  }
}
