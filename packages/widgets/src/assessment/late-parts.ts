import { LatePart } from '../element/late-part.js';

/** What is different where employees are asked; nothing is asked of them without it. */
export const lateEmployees = new LatePart(() => import('./employees/employees.js'));

/** Has what was answered so far kept, and takes up what was kept. */
export const lateDrafts = new LatePart(() => import('./drafts/drafts.js'));

/** Hands in, and shows what became of it. It is there before the first question: who has answered may be offline by then. */
export const lateEnding = new LatePart(() => import('./ending/ending.js'));
