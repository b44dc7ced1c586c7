import { svg, type SVGTemplateResult } from 'lit';

const eyes = svg`<circle cx="8" cy="8" r="6" /><path d="M6 6.5v.01M10 6.5v.01" />`;
const thumb = svg`<path d="M5 7.5h-2.5v6h2.5zl2.5-5c1.2 0 1.8.8 1.6 2l-.4 2.2h3.6c.8 0 1.4.7 1.2 1.5l-1 4c-.2.8-.8 1.3-1.6 1.3h-5.9" />`;

/** Shapes of what can be chosen, on the 16 pixel grid. */
export const markShapes = {
  star: svg`<path d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3-3.8-2-3.8 2 .7-4.3-3.1-3 4.3-.6z" />`,
  face1: svg`${eyes}<path d="M5 11.3c1.2-2.4 4.8-2.4 6 0" />`,
  face2: svg`${eyes}<path d="M5.3 10.8c1.2-1.2 4.2-1.2 5.4 0" />`,
  face3: svg`${eyes}<path d="M5.3 10.2h5.4" />`,
  face4: svg`${eyes}<path d="M5.3 9.7c1.2 1.2 4.2 1.2 5.4 0" />`,
  face5: svg`${eyes}<path d="M5 9.2c1.2 2.4 4.8 2.4 6 0z" />`,
  thumbUp: thumb,
  thumbDown: svg`<g transform="rotate(180 8 8)">${thumb}</g>`,
} as const satisfies Record<string, SVGTemplateResult>;

/** The name of a shape. */
export type MarkShape = keyof typeof markShapes;
