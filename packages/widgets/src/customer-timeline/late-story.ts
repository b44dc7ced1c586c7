import { LatePart } from '../element/late-part.js';

/** Tells touchpoints to those who do not serve the customer; for timelines with the attribute `story`. */
export const lateStory = new LatePart(() => import('./story/story.js'));
