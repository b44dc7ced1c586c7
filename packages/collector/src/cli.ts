#!/usr/bin/env node
import { run } from './commands/run.js';

process.exitCode = await run(process.argv.slice(2), {
  print: console.log,
  report: console.error,
  environment: process.env,
  now: Date.now,
});
