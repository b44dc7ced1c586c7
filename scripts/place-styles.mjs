// The place that an element takes before the script tag has run: the `:host` rules of its light styles, said of the tag
// while it is not defined. Without it the page below moves when the script comes after the first paint.
import { transform } from 'lightningcss';

// What a server rendered has its content already, and is as high as that; the server marks it by this attribute.
const undefinedOnly = {
  type: 'pseudo-class',
  kind: 'not',
  selectors: [
    [{ type: 'pseudo-class', kind: 'defined' }],
    [{ type: 'attribute', name: 'hydrate-internals-role' }],
  ],
};

/**
 * @param {string} tag
 * @param {string} styles what the light element wears in its shadow root
 * @returns {string} the same for the page around, minified; rules for what is inside the element are left out
 */
export function toPlaceStyles(tag, styles) {
  const isHost = (part) => part.type === 'pseudo-class' && part.kind === 'host';
  const toTag = (part) =>
    isHost(part) ? [{ type: 'type', name: tag }, undefinedOnly, ...(part.selectors ?? [])] : [part];
  const { code } = transform({
    filename: `${tag}.css`,
    code: Buffer.from(styles),
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (rule.value.selectors.every(([first]) => isHost(first)) ? undefined : []),
      },
      Selector: (selector) => selector.flatMap(toTag),
    },
  });
  return code.toString();
}

/**
 * @param {string} styles for the page itself
 * @returns {string}
 */
export function minify(styles) {
  return transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
  }).code.toString();
}
