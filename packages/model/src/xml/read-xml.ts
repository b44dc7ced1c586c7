import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An element of a document. Prefixes of namespaces are left out of names. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** What stands directly within it, without spaces around it. */
  text: string;
}

/** A document that was read, or why it was not. */
export type XmlReading = { root: XmlElement } | { reason: string };

/** What is longer, deeper or of more elements is not read. */
export const mostOfXml = { characters: 5_000_000, depth: 40, elements: 200_000 } as const;

interface OpenElement extends XmlElement {
  children: OpenElement[];
}

/** Thrown to stop the parser. */
class Unread extends Error {}

/**
 * Reads an XML document into a tree. One with a document type is not read at all: so there are no entities but the five of XML
 * itself, nothing to expand, and nothing to fetch. Linear time and memory; what is not well-formed is not read in part.
 */
export function readXml(text: string): XmlReading {
  if (text.length > mostOfXml.characters)
    return { reason: `expected at most ${mostOfXml.characters} characters` };
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let elements = 0;
  const stop = (reason: string): never => {
    throw new Unread(reason);
  };
  const add = (words: string) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('error', () => stop(`expected well-formed XML, line ${parser.line}`));
  parser.on('doctype', () => stop('expected no document type'));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    elements += 1;
    if (elements > mostOfXml.elements) stop(`expected at most ${mostOfXml.elements} elements`);
    if (open.length >= mostOfXml.depth) stop(`expected at most ${mostOfXml.depth} levels`);
    const element = {
      name: toLocal(name),
      attributes: toPlain(attributes),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error instanceof Unread) return { reason: error.message };
    throw error;
  }
  return root ? { root } : { reason: 'expected an element' };
}

const toLocal = (name: string) => name.slice(name.indexOf(':') + 1);

function toPlain(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(attributes).map(([name, value]) => [toLocal(name), value.trim()]);
  // From entries, so that `__proto__` is a name as any other.
  return Object.fromEntries(named) as Record<string, string>;
}

/** The first element of this name directly within another one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** What stands within the first element of this name; `undefined` where that is nothing. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text || undefined;
}
