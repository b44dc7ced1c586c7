// Which names a new room and its word may have.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../files.mjs';
import { readTemplates } from './templates.mjs';

/**
 * Every form of the two names.
 * @param {string} room as in `pulse-board`
 * @param {string} word as in `board`
 */
export function namesOf(room, word) {
  const words = room.replaceAll('-', ' ');
  return {
    room,
    Room: room.split('-').map(capitalize).join(''),
    words,
    title: capitalize(words),
    word,
    Word: capitalize(word),
  };
}

const capitalize = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

// Reading them takes seconds.
let browserNames;
let identifiers;

/**
 * Says in a sentence why a room cannot have this name or its model this word.
 * @param {string} room as in `pulse-board`
 * @param {string} word as in `board`
 * @returns {string | undefined} undefined when it can
 */
export function refusalOf(room, word) {
  const { Room, Word } = namesOf(room, word);
  if (room === '') return 'Say its name: npm run scaffold -- pulse-board.';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(room) || room.length > 40)
    return `“${room}” is no name of a room: lower-case words with single hyphens between them, such as pulse-board.`;
  if (!/^[a-z]{2,30}$/.test(word))
    return `“${word}” is no word of the model: 2 to 30 lower-case letters, such as board. Name one: npm run scaffold -- ${room} board.`;
  if (room === word)
    return `The element and its data cannot both be called ${word}; name its data: npm run scaffold -- ${room} board.`;
  const there = findTaken(room, word);
  if (there) return there;

  const { ofElement, global } = (browserNames ??= readBrowserNames());
  if (ofElement.has(word))
    return `“${word}” cannot be the attribute: every element has that name already. Name another word: npm run scaffold -- ${room} board.`;
  const used = (identifiers ??= readIdentifiers());
  for (const name of [Room, Word, word]) {
    if (isReserved(name)) return `“${name}” is a word of TypeScript; choose another.`;
    if (global.has(name))
      return `“${name}” is a name of the language or the browser; choose another.`;
    if (used.has(name)) return `“${name}” has a meaning in every room; choose another.`;
  }
  return undefined;
}

function findTaken(room, word) {
  const exported = (name) =>
    Object.keys(JSON.parse(readFileSync(path.join(root, `packages/${name}/package.json`))).exports);
  const isTaken = (ways, name) =>
    ways.some(
      (way) => [`./${name}`, `./${name}.json`].includes(way) || way.startsWith(`./${name}/`),
    );
  for (const file of [`packages/widgets/src/${room}`, `stories/src/${room}.stories.ts`])
    if (existsSync(path.join(root, file))) return `There is ${file} already.`;
  if (isTaken(exported('widgets'), room))
    return `@oxbow/widgets/${room} is something else already.`;
  if (existsSync(path.join(root, `packages/model/src/${word}`)) || isTaken(exported('model'), word))
    return `The model has the word “${word}” already; name another: npm run scaffold -- ${room} board.`;
  return undefined;
}

/** Attributes with a meaning of their own that no property is called after, and names that frameworks keep for themselves. */
const ofMarkup = ['class', 'for', 'is', 'key', 'ref', 'exportparts'];

/** What every element of ours has, in lower case as attributes are, and every global name. */
function readBrowserNames() {
  const file = path.join(root, 'packages/widgets/src/names.ts');
  const options = {
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const source = ts.createSourceFile(file, 'let element: HTMLElement;', options.target, true);
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile(name, ...rest));
  const checker = ts.createProgram([file], options, host).getTypeChecker();
  const [declaration] = source.statements[0].declarationList.declarations;
  const ofHtml = checker.getTypeAtLocation(declaration).getProperties();
  const ofScope = checker.getSymbolsInScope(source, ts.SymbolFlags.Value | ts.SymbolFlags.Type);
  return {
    ofElement: new Set(
      [...ofHtml.map(({ name }) => name), ...membersOfOurs(), ...ofMarkup].map((name) =>
        name.toLowerCase(),
      ),
    ),
    global: new Set(ofScope.map(({ name }) => name)),
  };
}

/** What the base class of all widgets has. */
function membersOfOurs() {
  const file = 'packages/widgets/src/element/element.ts';
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const { members } = source.statements.find(
    (each) => ts.isClassDeclaration(each) && each.name?.text === 'OxElement',
  );
  return members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

/** Every name that the templates use in code; one of them for the new room would mean two things in one file. */
function readIdentifiers() {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const { file, text } of readTemplates())
    if (file.endsWith('.ts')) visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return names;
}

function isReserved(name) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, name);
  return scanner.scan() !== ts.SyntaxKind.Identifier;
}
