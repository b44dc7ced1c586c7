import type { Settings } from './messages.js';

/** What is given to the element as it came: it takes anything. */
export const givenAsItIs = ['data', 'strings'] as const;

/** Longest value of a custom property. */
const longestToken = 200;

/**
 * Makes the frame look as the page around it: its language, its scheme and the `--ox-*` properties that it gives.
 * @param language what the address says, which wins
 */
export function dressPage(
  page: HTMLElement,
  { tokens, scheme, language: around }: Settings,
  language: string | undefined,
): void {
  if (language === undefined && isLanguage(around)) page.lang = around;
  // By the object model: a strict policy drops a style attribute.
  if (scheme === 'light' || scheme === 'dark') page.style.colorScheme = scheme;
  if (typeof tokens !== 'object' || tokens === null) return;
  for (const [name, value] of Object.entries(tokens))
    if (isToken(name, value)) page.style.setProperty(name, value);
}

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(value);

const isToken = (name: string, value: unknown): value is string =>
  /^--ox-[a-z\d-]{1,60}$/.test(name) && typeof value === 'string' && value.length <= longestToken;
