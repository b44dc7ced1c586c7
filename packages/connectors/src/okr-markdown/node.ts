/** One item of a list. */
export interface MarkdownNode {
  kind: 'objective' | 'key-result';
  owner: string | null;
  text: string;
  result: string | null;
  children: MarkdownNode[];
  /** All of it, without the marks of Markdown. */
  plain: string;
}

/** Makes a node of the text of an item and of what stands under it. */
export function toNode(markdown: string, children: MarkdownNode[]): MarkdownNode {
  const isBold = /^\s*(?:\*\*|__)/.test(markdown);
  const [said = '', ...after] = markdown.split(/\s={1,2}>\s*/);
  const plain = withoutMarks(markdown);
  const named = /^([^:=]{1,80}?)(\s+KR)?:\s+(\S.*)$/s.exec(withoutMarks(said));
  // A sentence before a colon names nobody.
  const isOwner = named !== null && !/[.!?]|\d{3}/.test(named[1] ?? '');
  const isResult = named?.[2] !== undefined;
  return {
    kind: !isResult && (isBold || children.length > 0) ? 'objective' : 'key-result',
    owner: isOwner && (isBold || isResult) ? (named[1] ?? null) : null,
    text: isOwner && (isBold || isResult) ? (named[3] ?? '') : withoutMarks(said),
    result: after.length === 0 ? null : withoutMarks(after.join(' => ')) || null,
    children,
    plain,
  };
}

/** Of a link its words, without bold, emphasis and code. */
function withoutMarks(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g, '$1')
    .replaceAll(/(\*\*|__|`)/g, '')
    .replaceAll(/(^|[\s(])[*_]([^*_\s][^*_]*)[*_](?=$|[\s.,:;)])/g, '$1$2')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
