import { LatePart } from '../element/late-part.js';

/** Goes on with a prompt that was begun elsewhere. */
export const lateResume = new LatePart(() => import('./resume/resume.js'));
