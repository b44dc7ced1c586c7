import { css } from 'lit';

/**
 * What the light element has from its first frame: the place its content will take. A host sets `--ox-block-size` where
 * it knows better.
 *
 * @cssproperty --ox-block-size - Least height while the data is loading; some widgets know a better one than the default.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: min(100%, 240px);
  }

  :host([hidden]) {
    display: none;
  }

  :host(:not(:state(ready), :state(empty), :state(error))) {
    min-block-size: var(--ox-block-size, var(--_block-size, 160px));
  }
`;
