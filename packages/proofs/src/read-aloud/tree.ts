import type { CDPSession } from 'playwright-core';

/** A node of the browser's accessibility tree, as the debugger's protocol gives it. */
type Node = Awaited<ReturnType<typeof fetchNodes>>[number];

const fetchNodes = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** Roles that say nothing by themselves: only what is in them is read. */
const silent = new Set(['none', 'generic', 'main', 'strong', 'LabelText', 'Legend', 'LineBreak']);

/** Roles that are called by the text in them, which is not read again. */
const namedByText = new Set([
  ...['button', 'link', 'heading', 'radio', 'checkbox', 'option', 'DisclosureTriangle', 'cell'],
  ...['columnheader', 'rowheader', 'textbox', 'searchbox', 'image', 'DescriptionListTerm', 'term'],
]);

/** What Chromium calls by a name of its own. */
const roleNames: Readonly<Record<string, string>> = {
  DescriptionList: 'description list',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  DisclosureTriangle: 'disclosure',
  image: 'img',
  MenuListPopup: 'options',
};

/** A value of more characters is told by its length. */
const mostOfValue = 80;

/**
 * What assistive technology is given of a page, a line for each thing: its role, its name in quotation marks, its states,
 * and after a dash what describes it.
 */
export async function readTree(session: CDPSession): Promise<string[]> {
  const nodes = await fetchNodes(session);
  const blocks = await fetchBlocks(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let text = '';

  const childrenOf = (node: Node) =>
    (node.childIds ?? []).flatMap((id) => (byId.has(id) ? [byId.get(id)!] : []));
  const hasControl = (node: Node): boolean =>
    childrenOf(node).some((child) => isControl(child) || hasControl(child));
  const endLine = (depth: number) => {
    if (oneLine(text)) lines.push(`${'  '.repeat(depth)}text "${oneLine(text)}"`);
    text = '';
  };

  /** @param isSaid the words in it are the name of what they are in, or of the field beside them */
  const walk = (node: Node, depth: number, isSaid: boolean): void => {
    const role = String(node.role?.value);
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    if (role === 'StaticText') text += isSaid ? '' : String(node.name?.value ?? '');
    else if (node.ignored || silent.has(role)) {
      const isName = role === 'Legend' || (role === 'LabelText' && hasControl(node));
      const isBlock = blocks.has(node.backendDOMNodeId ?? -1);
      if (isBlock) endLine(depth);
      for (const child of childrenOf(node)) walk(child, depth, isSaid || isName);
      if (isBlock) endLine(depth);
    } else {
      endLine(depth);
      lines.push('  '.repeat(depth) + toLine(node, role));
      for (const child of childrenOf(node)) walk(child, depth + 1, namedByText.has(role));
      endLine(depth + 1);
    }
  };

  const [page] = nodes;
  if (page) for (const child of childrenOf(page)) walk(child, 0, false);
  endLine(0);
  return lines;
}

/** The elements of the page that stand on lines of their own, by the debugger's ids. */
async function fetchBlocks(session: CDPSession): Promise<Set<number>> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  });
  const blocks = new Set<number>();
  for (const { nodes, layout } of documents)
    layout.nodeIndex.forEach((index, place) => {
      const display = strings[layout.styles[place]?.[0] ?? -1];
      const isElement = nodes.nodeType?.[index] === 1;
      if (isElement && display && !/^(inline|contents)/.test(display))
        blocks.add(nodes.backendNodeId?.[index] ?? -1);
    });
  return blocks;
}

function isControl({ role }: Node): boolean {
  return ['radio', 'checkbox', 'textbox', 'searchbox', 'combobox'].includes(String(role?.value));
}

function toLine(node: Node, role: string): string {
  const name = oneLine(String(node.name?.value ?? ''));
  const value = oneLine(String(node.value?.value ?? ''));
  const description = oneLine(String(node.description?.value ?? ''));
  const held = value.length > mostOfValue ? `${value.length} characters` : `“${value}”`;
  const states = [...statesOf(node, role), ...(value ? [`with ${held}`] : [])];
  return [
    roleNames[role] ?? role,
    ...(name ? [`"${name}"`] : []),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(description ? [`— ${description}`] : []),
  ].join(' ');
}

/** What is told of a thing beside its name. */
function statesOf(node: Node, role: string): string[] {
  const properties = new Map(
    (node.properties ?? []).map(({ name, value }) => [String(name), value.value as unknown]),
  );
  const is = (name: string) => [true, 'true'].includes(properties.get(name) as string);
  const states: string[] = [];
  if (role === 'heading') states.push(`level ${String(properties.get('level'))}`);
  if (properties.has('checked')) states.push(is('checked') ? 'checked' : 'not checked');
  if (properties.has('expanded')) states.push(is('expanded') ? 'expanded' : 'collapsed');
  if (properties.has('hasPopup') && role !== 'combobox')
    states.push(`opens a ${String(properties.get('hasPopup'))}`);
  for (const name of ['modal', 'required', 'readonly', 'disabled', 'selected', 'multiline'])
    if (is(name)) states.push(name);
  if (is('invalid')) states.push('wrong');
  if (is('focused')) states.push('focus');
  return states;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
