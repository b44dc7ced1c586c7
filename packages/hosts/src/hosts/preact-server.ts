import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Write } from '../app.js';
import { draw } from '../props.js';

export const write: Write = (given) => ({
  body: renderToString(draw(createElement, given)),
});
