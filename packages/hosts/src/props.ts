import type { Given } from './app.js';

/** Values and listeners as JSX takes them: an event by `on` + name. */
export const toProps = ({ values, events, hear }: Given) => ({
  ...values,
  ...Object.fromEntries(events.map((name) => [`on${name}`, hear])),
});
