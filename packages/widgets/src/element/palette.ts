import { html, type TemplateResult } from 'lit';

/** What is coloured, each by a token of the same name. */
export const inks = ['text', 'muted', 'line', 'edge', 'surface', 'focus'] as const;

/** The computed colours, since a canvas knows no tokens, and the font of the page. */
export interface Palette {
  inks: Readonly<Record<(typeof inks)[number], string>>;
  /** By the shape of the series. */
  series: Readonly<Record<string, string>>;
  font: string;
  /** CSS weight of what stands out. */
  strong: string;
}

/**
 * Draws what the colours are read off: it is as large as nothing, and takes on each colour in a moment of no length, so that
 * the end of that tells of every change, whoever made it.
 */
export function renderProbe(shapes: readonly string[], changed: () => void): TemplateResult {
  return html`<span class="probe key" aria-hidden="true" @transitionend=${changed}
    >${inks.map((ink) => html`<i class="ink-${ink}"></i>`)}${shapes.map(
      (shape) => html`<i class="is-${shape}"></i>`,
    )}</span
  >`;
}

/** Reads the colours. */
export function readPalette(probe: Element, shapes: readonly string[]): Palette {
  const colorOf = (name: string) => {
    const ink = probe.querySelector(`.${name}`);
    return ink ? getComputedStyle(ink).color : 'transparent';
  };
  const from = <Name extends string>(names: readonly Name[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, colorOf(prefix + name)])) as Record<Name, string>;
  const { fontFamily, fontWeight } = getComputedStyle(probe);
  return {
    inks: from(inks, 'ink-'),
    series: from(shapes, 'is-'),
    font: fontFamily,
    strong: fontWeight,
  };
}
