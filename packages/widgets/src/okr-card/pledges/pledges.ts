import '../view.js';
import type { CardPart } from '../late-parts.js';

/** Draws nothing yet. */
export function create(): CardPart {
  return {};
}
