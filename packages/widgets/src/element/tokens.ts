// Written by scripts/build-tokens.mjs from packages/widgets/tokens, where a change has to be made.
import { css } from 'lit';

/**
 * The design tokens as a widget uses them: `--_name`, made from the host's `--ox-name` or a default. Colours are only
 * ever used in longhands such as `background-color`, where a hostile `url()` is invalid instead of fetched.
 *
 * @cssproperty --ox-surface - Colour that the widget stands on; the host's background.
 * @cssproperty --ox-text - Colour of text.
 * @cssproperty --ox-accent - Colour of links, of the main button and of what is chosen.
 * @cssproperty --ox-on-accent - Colour of text on the accent.
 * @cssproperty --ox-customers - Colour of the customers' side; a round mark says the same.
 * @cssproperty --ox-employees - Colour of the employees' side; a square mark says the same.
 * @cssproperty --ox-benchmark - Colour of a benchmark; a triangle says the same.
 * @cssproperty --ox-good - Colour of good news, beside an icon and a word.
 * @cssproperty --ox-warn - Colour of warnings, beside an icon and a word.
 * @cssproperty --ox-bad - Colour of errors, beside an icon and a word.
 * @cssproperty --ox-muted - Colour of secondary text.
 * @cssproperty --ox-line - Colour of hairlines.
 * @cssproperty --ox-edge - Colour of the borders of controls.
 * @cssproperty --ox-sunken - Background of what is hovered or set back.
 * @cssproperty --ox-blank - Colour of the bars in the place of words while loading.
 * @cssproperty --ox-accent-soft - Background of what is chosen.
 * @cssproperty --ox-focus - Colour of the focus ring.
 * @cssproperty --ox-size-s - Size of small text; never below 12 px by default.
 * @cssproperty --ox-size-m - Size of text.
 * @cssproperty --ox-size-l - Size of the leading sentence.
 * @cssproperty --ox-strong - Font weight of what stands out.
 * @cssproperty --ox-density - Factor for all spaces: 0.75 is dense. Targets do not shrink.
 * @cssproperty --ox-target - Least size of an answer; 44 px or more.
 * @cssproperty --ox-target-s - Least size of any other control; 24 px or more.
 * @cssproperty --ox-radius - Radius of the corners of controls.
 * @cssproperty --ox-lift - Shadow of what floats over the page.
 * @cssproperty --ox-motion - Duration and easing of what opens; 0 ms where a person wants less motion.
 */
export const tokens = css`
  :host {
    --_surface: var(--ox-surface, Canvas);
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
