#!/usr/bin/env node
import { setImmediate as turn } from 'node:timers/promises';
import { run } from './commands/run.js';
import { messageOf, OperatorError } from './operator-error.js';

/** Why nobody gets the result any more: the disk is full, or whoever read it has gone. */
let broken: OperatorError | undefined;
process.stdout.on('error', (error) => {
  broken ??= new OperatorError(`The result cannot be written: ${messageOf(error)}.`);
});
// A server goes on when nobody hears of what goes wrong.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  print(line) {
    if (broken) throw broken;
    console.log(line);
  },
  report: console.error,
  environment: process.env,
  now: Date.now,
});
// The last line is heard of only then.
await turn();
if (broken && process.exitCode === 0) {
  console.error(broken.message);
  process.exitCode = 1;
}
