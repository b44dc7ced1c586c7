import { css } from 'lit';

/** Further series, in the figure and in the table. */
export const styles = css`
  :is(.chart, .key, .picture) .is-diamond {
    color: light-dark(#7b3fa0, #cf9ff0);
  }

  :is(.chart, .key, .picture) .is-cross {
    color: light-dark(#00706b, #5fd0c5);
  }

  :is(.chart, .key, .picture) .is-wedge {
    color: light-dark(#a3195b, #ff8fbf);
  }

  .line.is-diamond {
    stroke-dasharray: 10 3 2 3;
  }

  .line.is-cross {
    stroke-dasharray: 12 4;
  }

  .line.is-wedge {
    stroke-dasharray: 8 3 1 3 1 3;
  }

  .mark.is-cross {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }

  .mark.is-wedge {
    fill: var(--_ground);
    stroke: currentColor;
    stroke-width: 1.75;
  }

  /* With further series there are more columns than room: each takes what its words need at least. */
  table:has(thead th:nth-child(6)) th + th {
    min-inline-size: 0;
  }

  table:has(thead th:nth-child(6)) :is(th, td) {
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    :is(.chart, .key, .picture) :is(.is-diamond, .is-cross, .is-wedge) {
      color: CanvasText;
    }
  }
`;
