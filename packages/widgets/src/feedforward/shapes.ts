import { svg } from 'lit';

/** A pen: something is written. */
export const pen = svg`<path d="M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75L11.25 7" />`;
/** A heart: thanks. */
export const heart = svg`<path d="M8 13.25C4.5 10.75 2.25 8.5 2.25 6a2.9 2.9 0 0 1 5.75-.75A2.9 2.9 0 0 1 13.75 6c0 2.5-2.25 4.75-5.75 7.25z" />`;
/** An arrow that goes on: the next time. */
export const onwards = svg`<path d="M2.5 11.5c1-4 4-6 8.5-6M8.5 3L11.25 5.5 8.75 8.25M2.5 13.5h11" />`;
/** One person. */
export const person = svg`<circle cx="8" cy="5.25" r="2.5" /><path d="M3.5 13.25c.4-2.75 2.1-4 4.5-4s4.1 1.25 4.5 4" />`;
/** Several persons. */
export const people = svg`<circle cx="5.75" cy="5.5" r="2.25" /><path d="M1.75 13c.3-2.5 1.75-3.75 4-3.75S9.45 10.5 9.75 13M10.25 3.5a2.1 2.1 0 0 1 0 4M11.5 9.5c1.6.3 2.5 1.5 2.75 3.5" />`;
