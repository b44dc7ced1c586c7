import { css } from 'lit';

/**
 * The design tokens as a widget uses them: `--_name`, made from the host's `--ox-name` or a default. Colours are only
 * ever used in longhands such as `background-color`, where a hostile `url()` is invalid instead of fetched.
 */
export const tokens = css`
  :host {
    --_surface: var(--ox-surface, light-dark(#ffffff, #15171a));
    --_text: var(--ox-text, light-dark(#1b1d20, #eceef0));
    --_accent: var(--ox-accent, light-dark(#0b5fb0, #7ab8ff));
    --_on-accent: var(--ox-on-accent, light-dark(#ffffff, #0a1a2c));
    --_customers: var(--ox-customers, light-dark(#0b5fb0, #7ab8ff));
    --_employees: var(--ox-employees, light-dark(#b4430a, #ff9d6e));
    --_benchmark: var(--ox-benchmark, light-dark(#666b73, #a3a9b2));
    --_good: var(--ox-good, light-dark(#1a6b3a, #74cf9a));
    --_warn: var(--ox-warn, light-dark(#855400, #e6b85c));
    --_bad: var(--ox-bad, light-dark(#b0261e, #ff938a));

    --_muted: var(--ox-muted, color-mix(in oklab, var(--_text) 70%, var(--_surface)));
    --_line: var(--ox-line, color-mix(in oklab, var(--_text) 13%, var(--_surface)));
    --_edge: var(--ox-edge, color-mix(in oklab, var(--_text) 54%, var(--_surface)));
    --_sunken: var(--ox-sunken, color-mix(in oklab, var(--_text) 4.5%, var(--_surface)));
    --_blank: var(--ox-blank, color-mix(in oklab, var(--_text) 9%, var(--_surface)));
    --_accent-soft: var(--ox-accent-soft, color-mix(in oklab, var(--_accent) 9%, var(--_surface)));
    --_focus: var(--ox-focus, var(--_accent));

    --_size-s: var(--ox-size-s, max(0.8125em, 12px));
    --_size-m: var(--ox-size-m, 1em);
    --_size-l: var(--ox-size-l, 1.1875em);
    --_strong: var(--ox-strong, 600);

    --_density: var(--ox-density, 1);
    --_space-1: calc(4px * var(--_density));
    --_space-2: calc(8px * var(--_density));
    --_space-3: calc(12px * var(--_density));
    --_space-4: calc(16px * var(--_density));
    --_space-5: calc(24px * var(--_density));

    --_target: max(var(--ox-target, 2.75rem), 44px);
    --_target-s: max(var(--ox-target-s, 2rem), 24px);
    --_radius: var(--ox-radius, 6px);
    --_lift: var(--ox-lift, 0 8px 28px rgb(0 0 0 / 0.16));
    --_motion: var(--ox-motion, 160ms cubic-bezier(0.2, 0, 0, 1));
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_edge);
    }
  }

  /* The person's own palette: shape, dash and word already carry every difference. */
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_customers: CanvasText;
      --_employees: CanvasText;
      --_benchmark: GrayText;
      --_good: CanvasText;
      --_warn: CanvasText;
      --_bad: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_edge: ButtonBorder;
      --_sunken: Canvas;
      --_blank: Canvas;
      --_accent-soft: Canvas;
      --_focus: Highlight;
      --_lift: none;
    }
  }
`;
