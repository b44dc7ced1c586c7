import { css } from 'lit';

/** While loading: grey bars in the place of words. */
export const bonesStyles = css`
  .bone {
    display: inline-block;
    max-inline-size: 100%;
    line-height: 1;
    vertical-align: middle;
  }

  .w-3 {
    inline-size: 3em;
  }

  .w-5 {
    inline-size: 5em;
  }

  .w-7 {
    inline-size: 7em;
  }

  .w-10 {
    inline-size: 10em;
  }

  .w-13 {
    inline-size: 13em;
  }

  .w-16 {
    inline-size: 16em;
  }

  .w-24 {
    inline-size: 24em;
  }

  .bones .rail > .icon,
  .bones .rail::before {
    border-color: var(--_line);
  }

  .bones .day {
    position: static;
  }
`;
