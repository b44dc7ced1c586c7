import type { Grouping } from '@oxbow/model/grouping';
import type { CustomerTimelineSetting } from './strings.js';

/** For whom a row is worded, and how the timeline is shown. */
export interface RowSetting extends CustomerTimelineSetting {
  order: 'newest' | 'oldest';
  grouping: Grouping;
  /** Whether people of the firm appear as their team, or are named as a contact. */
  agents: 'team' | 'named';
  lanes: boolean;
  /** Whether it is shown to those who do not serve the customer: the way, without what tells who it was. */
  story: boolean;
  /** What a person looks for. */
  words?: string | undefined;
  /** The types of touchpoints that the host has markup of its own for. */
  slots?: ReadonlySet<string> | undefined;
}
