import { css } from 'lit';

/**
 * The bars, and the marks of their parts wherever they stand. Each look has a colour with enough contrast on the surface, and a
 * pattern in the colour of the surface; neither is the customers' blue or the employees' vermillion.
 *
 * @cssproperty --ox-part-1 - Colour of the first look of a channel mix, without a pattern.
 * @cssproperty --ox-part-2 - Colour of the second one, with rising lines.
 * @cssproperty --ox-part-3 - Colour of the third one, dotted.
 * @cssproperty --ox-part-4 - Colour of the fourth one, with level lines.
 * @cssproperty --ox-part-5 - Colour of the fifth one, with falling lines.
 * @cssproperty --ox-part-6 - Colour of the sixth one, with upright lines.
 * @cssproperty --ox-part-7 - Colour of the seventh one, checked.
 */
export const chartStyles = css`
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  /* Where a colour stands in fill or stroke a url() would be fetched; as a colour it is only invalid. */
  .ink {
    fill: currentColor;
  }

  .is-plain {
    color: var(--ox-part-1, light-dark(#0f7066, #4fc3b5));
  }

  .is-rising {
    color: var(--ox-part-2, light-dark(#6d4ba0, #b9a0ea));
  }

  .is-dotted {
    color: var(--ox-part-3, light-dark(#8a6100, #dcb45a));
  }

  .is-level {
    color: var(--ox-part-4, light-dark(#a83268, #f09abf));
  }

  .is-falling {
    color: var(--ox-part-5, light-dark(#4a761d, #a3cf6e));
  }

  .is-upright {
    color: var(--ox-part-6, light-dark(#4a5a6a, #a9bacb));
  }

  .is-checked {
    color: var(--ox-part-7, light-dark(#7a4a2b, #d3a582));
  }

  .is-rest {
    color: var(--_line);
  }

  .strokes {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    color: var(--_surface);
  }

  .strokes.is-dotted {
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .strokes.is-rest {
    color: var(--_muted);
  }

  .swatch {
    flex: none;
    inline-size: 1.5em;
    block-size: 1em;
    margin-block-start: calc((1lh - 1em) / 2);
  }

  /* Time runs from left to right in every script. */
  figure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px var(--_space-2);
    min-inline-size: 0;
    margin: 0;
    direction: ltr;
    container-type: inline-size;
  }

  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.6em;
    text-align: end;
    line-height: 1.2;
  }

  .bars {
    display: block;
    inline-size: 100%;
    block-size: 15em;
    border-block-end: 1px solid var(--_edge);
    overflow: visible;
  }

  .line {
    color: var(--_line);
    stroke: currentColor;
  }

  .piece {
    color: var(--_surface);
    stroke: currentColor;
    stroke-width: 1;
  }

  .is-dense .piece {
    stroke-width: 0.25;
  }

  .frame {
    color: var(--_edge);
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 2 2;
  }

  .ticks {
    grid-column: 2;
    display: block;
    inline-size: 100%;
    block-size: 2.8em;
    overflow: visible;
    color: var(--_muted);
    font-size: var(--_size-s);
  }

  .ticks text {
    fill: currentColor;
  }

  .is-spare {
    display: none;
  }

  @container (inline-size >= 32em) {
    .is-spare {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .ink {
      color: Canvas;
    }

    .ink.is-plain,
    .strokes {
      color: CanvasText;
    }

    .piece {
      color: CanvasText;
      stroke: CanvasText;
    }

    .line,
    .frame {
      stroke: CanvasText;
    }
  }

  @media print {
    figure {
      break-inside: avoid;
    }
  }
`;
