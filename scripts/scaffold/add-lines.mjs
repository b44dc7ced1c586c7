// The lines by which the others learn of a new room. Each takes the text of a file and gives it back with the line.

/** `./board` among the exports of @oxbow/model, as its last word. */
export function addToModel(text, { word }) {
  return withExport(text, `./${word}`, `${word}/${word}`, './package.json');
}

/** `./pulse-board` and `./pulse-board/definition` among the exports of @oxbow/widgets, as the last of the widgets. */
export function addToWidgets(text, { room }) {
  const defined = withExport(text, `./${room}`, `${room}/define`, './connection');
  return withExport(defined, `./${room}/definition`, `${room}/definition`, './connection');
}

/** The element's import and its registration, each in the order of the alphabet. */
export function addToLoader(text, { room, Room }) {
  const source = `../${room}/${room}.js`;
  const lines = text.split('\n');
  insertBefore(lines, `import { ${Room} } from '${source}';`, (line) => {
    const from = /^import .* from '(.+)';$/.exec(line)?.[1];
    return from !== undefined && (!from.startsWith('../') || from > source);
  });
  const registration = `addTo(family, '${room}', ${Room}, () => import('../${room}/view.js'));`;
  insertBefore(
    lines,
    registration,
    (line) => /^add(Class)?To\(/.test(line) && (line > registration || line.startsWith('addClass')),
  );
  return lines.join('\n');
}

function withExport(text, way, file, before) {
  const manifest = JSON.parse(text);
  const entries = Object.entries(manifest.exports);
  const place = entries.findIndex(([name]) => name === before);
  if (place < 0)
    throw new Error(`There is no export ${before} any more; mend scripts/scaffold/add-lines.mjs.`);
  const targets = {
    '@oxbow/source': `./src/${file}.ts`,
    types: `./dist/${file}.d.ts`,
    default: `./dist/${file}.js`,
  };
  manifest.exports = Object.fromEntries(entries.toSpliced(place, 0, [way, targets]));
  return JSON.stringify(manifest, null, 2);
}

function insertBefore(lines, line, isBehind) {
  const place = lines.findIndex(isBehind);
  if (place < 0)
    throw new Error('The loader has another form now; mend scripts/scaffold/add-lines.mjs.');
  lines.splice(place, 0, line);
}
