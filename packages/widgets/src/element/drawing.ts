import { render } from 'lit';
import { renderProblem } from './problem.js';
import { commonStrings } from './strings.js';
import { fillText } from './text.js';

/**
 * What every element needs as soon as it draws, and no sooner: the light element runs without a template engine and
 * without texts, and gets this together with its view.
 */
export const drawing = { render, renderProblem, commonStrings, fillText };
export type Drawing = typeof drawing;
