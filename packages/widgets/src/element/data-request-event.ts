import { RequestEvent } from './request-event.js';

/** What a widget wants to show: the plain attribute that names it, and its value. */
export interface Subject {
  /** The attribute: `customer`, `prompt`, … */
  subject: string;
  id: string;
  /** Of an instrument's results: the unit they are wanted of; absent for the whole. */
  unit?: string;
  /** Of an instrument's results, or of an assessment: the wave. */
  wave?: string;
  /** Of an assessment: whose view is asked for. */
  side?: string;
  /** Of what is counted by days: the day after the last one; absent for all until today. */
  until?: string;
}

/** A widget wants data for its subject. The answer is what its `data` property takes; further values are live changes. */
export class DataRequestEvent extends RequestEvent<Subject, unknown> {
  constructor(detail: Subject, signal: AbortSignal) {
    super('oxdata', detail, signal);
  }
}

/** What is asked for, to be told from something else that is asked for. */
export const toAsked = ({ subject, id, unit, wave, side }: Subject): string =>
  [subject, id, unit, wave, side].join('=');
