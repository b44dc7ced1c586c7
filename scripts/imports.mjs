// What a TypeScript file imports.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ specifier: string, line: number, kind: 'value' | 'type' | 'dynamic' | 'computed' }} Import
 * Value imports run when the file runs; dynamic ones later or never; type imports leave no trace in JavaScript;
 * of a computed one only the expression is known.
 */

/**
 * All imports of one file, re-exports and `import('…')` types included.
 * @returns {Import[]}
 */
export function importsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const imports = [];
  const add = (node, specifier, kind) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    imports.push({ specifier, line, kind });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier.text, node.importClause?.isTypeOnly ? 'type' : 'value');
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly ? 'type' : 'value');
    } else if (ts.isImportTypeNode(node)) {
      add(node, node.argument.literal.text, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (ts.isStringLiteralLike(specifier)) add(node, specifier.text, 'dynamic');
      else add(node, specifier.getText(), 'computed');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** The source path of a relative specifier, relative to `base`; `.js` in an import stands for the `.ts` file. */
export const resolveRelative = (file, specifier) =>
  path.posix
    .normalize(path.posix.join(path.posix.dirname(file), specifier))
    .replace(/\.js$/, '.ts');
