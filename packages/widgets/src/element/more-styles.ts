import { css } from 'lit';

/** What most views need beside it: lists, links, words that are only heard, and bones (grey bars in the place of words). */
export const moreStyles = css`
  ul,
  ol {
    list-style: none;
  }

  .hint {
    max-inline-size: 42em;
    color: var(--_muted);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  .bone {
    border-radius: 0.2em;
    background-color: var(--_blank);
    color: transparent;
    user-select: none;
  }

  @media (forced-colors: active) {
    .bone {
      outline: 1px solid GrayText;
    }
  }
`;
