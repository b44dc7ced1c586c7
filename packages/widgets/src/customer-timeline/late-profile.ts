import { LatePart } from '../element/late-part.js';

/** Draws what is known of a customer beside the touchpoints; for timelines whose host tells it. */
export const lateProfile = new LatePart(() => import('./profile/profile.js'));
