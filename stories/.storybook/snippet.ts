/**
 * The code of a story as a page would write it: the element alone, without the page of the story around it, and what the
 * story sets as properties in the forms that a page without a framework has.
 * @param drawn the HTML that the story drew
 */
export function toSnippet(drawn: string, { data, strings }: Record<string, unknown>): string {
  // Storybook hands over what came back from here once more.
  if (drawn.includes('<script')) return drawn;
  const element = /<(ox-[\w-]+)[^]*?<\/\1>/.exec(drawn);
  if (!element) return drawn;
  const [html, tag] = element;
  const start = html.replaceAll(/\s+/g, ' ').replace('> <', '><');
  const parts = [start];
  // What is written as an attribute is there already.
  if (data !== undefined && !start.includes(' data=')) {
    const child = `\n  <script type="application/json">\n${toJson(data)}\n  </script>\n`;
    parts[0] = start.replace(`</${tag}>`, () => `${child}</${tag}>`);
  }
  if (strings !== undefined) {
    const script = `document.querySelector('${tag}').strings = ${toJson(strings)};`;
    parts.push(`<script type="module">\n${script}\n</script>`);
  }
  return parts.join('\n');
}

/** A text in it may hold what would end the script. */
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('</', '<\\/');
}
