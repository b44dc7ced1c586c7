import type { Prompt } from '@oxbow/model/prompt';

/** When and where a prompt shows itself, as it is written. */
export interface Plan {
  trigger: string;
  pages: string;
  /** The share of visits, more than 0, up to 1. */
  sample: number;
  devices: string;
}

/** The attributes of an element that say so; an empty one says nothing. */
export type WrittenPlan = { [Part in keyof Plan]?: Plan[Part] | null | undefined };

/**
 * Puts together what the element and the prompt say; the element wins, part by part.
 * @returns `undefined` where neither says anything: then it does not show itself
 */
export function readPlan(written: WrittenPlan, show: Prompt['show'] = {}): Plan | undefined {
  const trigger = written.trigger || show.trigger;
  const pages = written.pages || show.pages;
  const sample = written.sample || show.sample;
  const devices = written.devices || show.devices;
  // What is only said to be shown somewhere is shown there at once.
  return trigger || pages || sample || devices
    ? { trigger: trigger || 'now', pages: pages || '', sample: sample || 1, devices: devices || '' }
    : undefined;
}
