import { css } from 'lit';

/** The map: its heads stay in sight while one goes through it. */
export const mapStyles = css`
  .map {
    overflow: auto;
    max-block-size: 85vh;
    border-block: 1px solid var(--_line);
  }

  .map table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_size-s);
    line-height: 1.4;
  }

  .map .small {
    font-size: 1em;
  }

  .map :is(th, td) {
    inline-size: 12em;
    min-inline-size: 9.5em;
    padding: var(--_space-2);
    border-block-end: 1px solid var(--_line);
    border-inline-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    background-color: var(--_surface);
  }

  .map tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 8.5em;
    min-inline-size: 8.5em;
    border-inline-start: 0;
    font-weight: var(--_strong);
  }

  .map thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    font-weight: var(--_strong);
    line-height: 1.3;
  }

  .map thead th:first-child {
    z-index: 3;
  }

  .map .detail {
    margin-block-start: 2px;
    font-weight: 400;
  }

  .map .corner,
  .map .muted {
    font-weight: 400;
  }

  .map .curves td {
    padding: 0;
    border-inline-start: 0;
  }

  .map .curves th {
    position: sticky;
    padding-block: 0;
    padding-inline-end: 0;
  }

  .curves p {
    position: absolute;
    inset-block-start: var(--_space-2);
    max-inline-size: 6.5em;
  }

  .curves .scale {
    inset-block: auto var(--_space-2);
  }

  .map .visibility th {
    position: static;
    padding-block: 2px;
    border-block-end: 2px dashed var(--_edge);
    color: var(--_muted);
    font-weight: 400;
  }

  .visibility bdi {
    display: inline-block;
    position: sticky;
    inset-inline-start: var(--_space-2);
  }

  .map li + li {
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px dotted var(--_line);
  }

  .map li > p:first-child {
    font-weight: var(--_strong);
  }

  /* On paper there is a map where it fits the paper, else the list. */
  @media print {
    .map {
      display: none;
      overflow: visible;
      max-block-size: none;
    }

    .map :is(th, td) {
      position: static;
      min-inline-size: 0;
      break-inside: avoid;
    }

    @container (inline-size >= 40em) {
      .map[data-size='few'] {
        display: block;
      }

      .map[data-size='few'] + .for-paper {
        display: none;
      }
    }

    @container (inline-size >= 60em) {
      .map[data-size='some'] {
        display: block;
      }

      .map[data-size='some'] + .for-paper {
        display: none;
      }
    }

    @container (inline-size >= 88em) {
      .map[data-size='many'] {
        display: block;
      }

      .map[data-size='many'] + .for-paper {
        display: none;
      }
    }
  }
`;
