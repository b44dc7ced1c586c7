import { css } from 'lit';

/** What a view needs in which something is written or sent. */
export const formStyles = css`
  button.primary {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }

  button.large {
    min-block-size: var(--_target);
    padding-inline: 18px;
    font-size: var(--_size-m);
  }

  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 104px;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: max(1em, 13px);
    line-height: 1.5;
    resize: vertical;
  }

  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
