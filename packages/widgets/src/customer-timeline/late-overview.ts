import { LatePart } from '../element/late-part.js';

/** Shows how contact is spread over time, and chooses the dates that are shown. */
export const lateOverview = new LatePart(() => import('./overview/overview.js'));
