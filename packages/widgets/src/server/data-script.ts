/**
 * Writes data as the child script of an element, for hosts that make pages on a server. Whatever the data holds, it
 * cannot end the script: each `<` is written as `\u003c`.
 * @param data what the element's `data` takes, as far as JSON can say it
 * @returns HTML to stand inside the element
 * @throws TypeError when the data cannot be written as JSON, because it holds itself or a bigint
 */
export function toDataScript(data: unknown): string {
  const json = JSON.stringify(data ?? null);
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
}
