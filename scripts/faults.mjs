// How a check tells what it found.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './files.mjs';

/** @typedef {{ file: string, line?: number, rule: string, message: string }} Fault */

/** Whether a module is the program that Node was started with. */
export const isMain = (meta) => path.resolve(process.argv[1] ?? '') === fileURLToPath(meta.url);

/** The folder to check: the first argument, else this repository. */
export const checkedRoot = () => path.resolve(process.argv[2] ?? root);

/**
 * Prints the faults, one a line, and sets the exit code.
 * @param {Fault[]} faults
 * @param {string} allWell what to say when there are none
 */
export function report(faults, allWell) {
  for (const { file, line, rule, message } of faults) {
    console.error(`${file}${line ? `:${line}` : ''} [${rule}] ${message}`);
  }
  if (faults.length > 0) process.exitCode = 1;
  else console.log(allWell);
}

/** A TypeScript diagnostic as a fault. */
export function faultOf(diagnostic, rule, base) {
  const { file, start } = diagnostic;
  return {
    file: file ? path.relative(base, file.fileName).split(path.sep).join('/') : 'tsconfig.json',
    line: file && file.getLineAndCharacterOfPosition(start ?? 0).line + 1,
    rule,
    // The whole chain is `tsc`'s to tell.
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').slice(0, 300),
  };
}
