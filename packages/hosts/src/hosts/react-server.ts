import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Write } from '../app.js';
import { draw } from '../props.js';

export const write: Write = (given) => ({
  body: renderToString(draw(createElement, given)),
});
