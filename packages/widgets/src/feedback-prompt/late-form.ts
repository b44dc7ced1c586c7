import { LatePart } from '../element/late-part.js';

/** Keeps the answers in the form around a prompt. */
export const lateForm = new LatePart(() => import('./form/form.js'));
