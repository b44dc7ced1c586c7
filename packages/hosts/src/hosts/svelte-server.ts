import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { componentOf } from 'virtual:components';
import type { Write } from '../app.js';

export const write: Write = ({ tag, values, hear }) => {
  const component = componentOf<Component<Record<string, unknown>>>(tag);
  const { head, body } = render(component, { props: { first: values, hear } });
  return { head, body };
};
