import { css } from 'lit';

/** The small pictures over the waves. */
export const styles = css`
  .slope {
    display: grid;
    gap: var(--_space-1);
  }

  .slopes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(13em, 208px)), 1fr));
    gap: var(--_space-4);
    padding-block-start: var(--_space-3);
  }

  .slopes li {
    display: grid;
    align-content: start;
    gap: 2px;
    break-inside: avoid;
  }

  .slope-name {
    font-weight: var(--_strong);
    font-size: var(--_size-s);
    hyphens: auto;
  }

  .slope-picture {
    inline-size: 100%;
    max-inline-size: max(13em, 208px);
    block-size: auto;
    margin-block: 2px;
    direction: ltr;
  }

  .slope-ground {
    color: var(--_line);
    fill: none;
    stroke: currentColor;
  }

  .slope-middle {
    color: var(--_line);
    stroke: currentColor;
    stroke-dasharray: 2 3;
  }

  .slope-numbers {
    display: block;
  }
`;
