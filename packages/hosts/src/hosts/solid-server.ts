import type { Component } from 'solid-js';
import { generateHydrationScript, renderToString } from 'solid-js/web';
import { componentOf } from 'virtual:components';
import type { Write } from '../app.js';

export const write: Write = ({ tag, values, hear }) => ({
  head: generateHydrationScript(),
  body: renderToString(() => componentOf<Component<object>>(tag)({ values: () => values, hear })),
});
