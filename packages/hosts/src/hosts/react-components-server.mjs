import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { toProps } from '../props.ts';
import { componentOf } from './component-of.mjs';

/** @type {import('../app.ts').Write} */
export const write = (given) => ({
  body: renderToString(createElement(componentOf(given.tag), toProps(given))),
});
