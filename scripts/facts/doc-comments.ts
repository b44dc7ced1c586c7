import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  parsed.set(file, source);
  return source;
}

/** The doc comment of a node as one line; empty where it has none. */
function docOf(node: ts.Node): string {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What the doc comment of a constant says, as one line.
 * @param file from the root of the repository
 * @throws Error where there is no such constant, or none with a comment
 */
export function readDoc(file: string, name: string): string {
  const doc = docOf(find(file, name));
  if (doc === '') throw new Error(`${file}: ${name} has no doc comment`);
  return doc;
}

/**
 * The members of a schema or an interface, in order, each with what its doc comment says; where it has none, with that of the
 * schema that it is made of.
 * @param file from the root of the repository
 */
export function readMembers(file: string, name: string): ReadonlyMap<string, string> {
  const node = find(file, name);
  if (ts.isInterfaceDeclaration(node))
    return new Map(node.members.map((member) => [member.name?.getText() ?? '', docOf(member)]));
  return new Map(
    propertiesOf(file, node.initializer).map((property) => [
      property.name.getText().replaceAll("'", ''),
      docOf(property) || docOfSchema(file, property.initializer),
    ]),
  );
}

type Declared = ts.VariableDeclaration | ts.InterfaceDeclaration;

function find(file: string, name: string): Declared {
  const found = lookUp(file, name);
  if (!found) throw new Error(`${file} declares no ${name}`);
  return found;
}

function lookUp(file: string, name: string): Declared | undefined {
  for (const statement of parse(file).statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) return statement;
    if (!ts.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find(
      (each) => each.name.getText() === name,
    );
    if (declared) return declared;
  }
  return undefined;
}

/** The properties of the object that `z.strictObject({…}).check(…)` and `z.extend(Schema, {…})` are given. */
function propertiesOf(file: string, node: ts.Expression | undefined): ts.PropertyAssignment[] {
  if (!node) return [];
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((property) => {
      if (ts.isPropertyAssignment(property)) return [property];
      return ts.isSpreadAssignment(property) ? propertiesOf(file, property.expression) : [];
    });
  if (ts.isIdentifier(node)) {
    const declared = lookUp(file, node.text);
    return declared && ts.isVariableDeclaration(declared)
      ? propertiesOf(file, declared.initializer)
      : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const { expression: callee, arguments: given } = node;
  // `.check(…)` of what was made before it.
  if (ts.isPropertyAccessExpression(callee) && ts.isCallExpression(callee.expression))
    return propertiesOf(file, callee.expression);
  return given.flatMap((argument) => propertiesOf(file, argument));
}

/** What is said of the first schema with a doc comment that an expression names: `z.optional(Channel)` is a `Channel`. */
function docOfSchema(file: string, expression: ts.Expression): string {
  const [, schema, member] = /^(\w+)\.shape\.(\w+)$/.exec(expression.getText()) ?? [];
  if (schema && member) return readMembers(file, schema).get(member) ?? '';
  for (const [name] of expression.getText().matchAll(/\b[A-Z]\w*/g)) {
    const home = lookUp(file, name) ? file : importedFrom(file, name);
    const declared = home === undefined ? undefined : lookUp(home, name);
    const doc = declared ? docOf(declared) : '';
    if (doc !== '') return doc;
  }
  return '';
}

function importedFrom(file: string, name: string): string | undefined {
  const found = parse(file).statements.find(
    (statement): statement is ts.ImportDeclaration =>
      ts.isImportDeclaration(statement) &&
      new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText() ?? ''),
  );
  if (!found || !ts.isStringLiteral(found.moduleSpecifier)) return undefined;
  const way = found.moduleSpecifier.text;
  if (!way.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), way).replace(/\.js$/, '.ts');
}

/** The text that a constant is. @throws Error where it is no plain text */
export function readText(file: string, name: string): string {
  const node = find(file, name);
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteral(node.initializer))
    return node.initializer.text;
  throw new Error(`${file}: ${name} is no plain text`);
}
