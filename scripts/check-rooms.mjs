// Proves that every widget room has the same files with the same names in them, and is known outside by its own name:
// a reader of one room finds everything in the others.
//   node scripts/check-rooms.mjs [folder]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checkedRoot, isMain, report } from './faults.mjs';
import { listFiles } from './files.mjs';
import { isWidgetRoom } from './rooms.mjs';

const widgets = 'packages/widgets';

/**
 * The files of a room and what each exports; a file that says nothing of its exports has to be there.
 * @param {string} room as in `okr-card`
 */
function filesOf(room) {
  const Room = toClassName(room);
  return {
    [`${room}.ts`]: [Room],
    'view.ts': ['View', 'strings', 'styles'],
    'view-model.ts': [`to${Room}View`, `${Room}View`],
    'template.ts': [`render${Room}`],
    'strings.ts': ['strings', `${Room}Strings`, `${Room}Wording`],
    'locales/de.ts': ['default'],
    'locales/fr.ts': ['default'],
    'styles.ts': ['styles'],
    'light-styles.ts': ['lightStyles'],
    'bones-styles.ts': ['bonesStyles'],
    'define.ts': [Room],
    'definition.ts': [`define${Room}`, Room],
    'samples.ts': [],
    'README.md': [],
    'view-model.test.ts': [],
    [`${room}.browser.test.ts`]: [],
  };
}

const toClassName = (room) =>
  room
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** @returns {import('./faults.mjs').Fault[]} */
export function checkRooms(base) {
  const files = listFiles([`${widgets}/src`, 'stories'], base);
  const rooms = new Set(files.map((file) => file.split('/')[3]).filter(isWidgetRoom));
  const tree = {
    has: (file) => files.includes(file),
    read: (file) => readFileSync(path.join(base, file), 'utf8'),
  };
  return [...rooms]
    .filter((room) => files.some((file) => file.startsWith(`${widgets}/src/${room}/`)))
    .flatMap((room) => [
      ...checkFiles(room, tree),
      ...checkEvents(room, tree),
      ...checkSamples(room, tree),
      ...checkSurroundings(room, tree),
    ]);
}

function checkFiles(room, tree) {
  return Object.entries(filesOf(room)).flatMap(([name, wanted]) => {
    const file = `${widgets}/src/${room}/${name}`;
    if (!tree.has(file)) {
      const message = `the room ${room} lacks it; every room has it (CONTRIBUTING.md, “A new widget”)`;
      return [{ file, rule: 'rooms/file', message }];
    }
    const exported = wanted.length > 0 ? exportsOf(file, tree.read(file)) : new Set();
    return wanted
      .filter((export_) => !exported.has(export_))
      .map((export_) => ({
        file,
        rule: 'rooms/export',
        message: `exports no ${export_}, as its room is called`,
      }));
  });
}

/** An event that is not one of all widgets has its class in `events.ts`; a room without one needs no such file. */
function checkEvents(room, tree) {
  const light = `${widgets}/src/${room}/${room}.ts`;
  const shared = `${widgets}/src/element/events.ts`;
  if (!tree.has(light)) return [];
  const known = tree.has(shared) ? exportsOf(shared, tree.read(shared)) : new Set();
  const own = [...tree.read(light).matchAll(/@fires \{(\w+)\}/g)]
    .map(([, name]) => name)
    .filter((name) => !known.has(name));
  const file = `${widgets}/src/${room}/events.ts`;
  const exported = tree.has(file) ? exportsOf(file, tree.read(file)) : new Set();
  return own
    .filter((name) => !exported.has(name))
    .map((name) => ({
      file,
      rule: 'rooms/event',
      message: `exports no ${name}, which ${room}.ts fires`,
    }));
}

/** Whoever reads a test or a story sees what is sample there. */
function checkSamples(room, tree) {
  const file = `${widgets}/src/${room}/samples.ts`;
  if (!tree.has(file)) return [];
  return [...exportsOf(file, tree.read(file))]
    .filter((name) => !name.startsWith('sample'))
    .map((name) => ({
      file,
      rule: 'rooms/sample',
      message: `${name} is no sample by its name; call it sample…`,
    }));
}

/** The export, the loader's line and the stories. */
function checkSurroundings(room, tree) {
  const manifest = JSON.parse(tree.read(`${widgets}/package.json`));
  const sourceOf = (way) => manifest.exports[`./${room}${way}`]?.['@oxbow/source'];
  const loader = tree.read(`${widgets}/src/loader/loader.ts`);
  return [
    sourceOf('') !== `./src/${room}/define.ts` && {
      file: `${widgets}/package.json`,
      message: `exports no ./${room} that leads to its define.ts`,
    },
    sourceOf('/definition') !== `./src/${room}/definition.ts` && {
      file: `${widgets}/package.json`,
      message: `exports no ./${room}/definition that leads to its definition.ts`,
    },
    !loader.includes(`addTo(family, '${room}', ${toClassName(room)},`) && {
      file: `${widgets}/src/loader/loader.ts`,
      message: `registers no ${room}`,
    },
    !tree.has(`stories/src/${room}.stories.ts`) && {
      file: `stories/src/${room}.stories.ts`,
      message: `the room ${room} lacks its stories`,
    },
  ]
    .filter(Boolean)
    .map((fault) => ({ ...fault, rule: 'rooms/known' }));
}

/** The names that a module exports. */
function exportsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return new Set(source.statements.flatMap(namesExportedBy));
}

function namesExportedBy(statement) {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement))
    return (statement.exportClause?.elements ?? []).map(({ name }) => name.text);
  if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.text);
  return statement.name ? [statement.name.text] : [];
}

if (isMain(import.meta))
  report(checkRooms(checkedRoot()), 'Every room is built as the others are.');
