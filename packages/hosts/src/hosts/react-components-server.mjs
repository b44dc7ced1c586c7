import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { draw } from '../props.ts';
import { componentOf } from './component-of.mjs';

/** @type {import('../app.ts').Write} */
export const write = (given) => ({
  body: renderToString(draw(createElement, given, componentOf)),
});
