import { readFileSync } from 'node:fs';
import { messageOf, OperatorError } from '../operator-error.js';
import { exitCodes, readGiven, UsageError, type Command, type Surroundings } from './command.js';
import { commands } from './commands.js';
import { describeConfig } from './config-help.js';
import { describeAll, describeCommand, program, section } from './help.js';

/**
 * Runs what was typed.
 * @param words what stands after the program's name; nothing, or only options, means `serve`
 * @returns the exit code; never throws
 */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, report } = surroundings;
  let command: Command | undefined;
  try {
    const text = answerAbout(words);
    if (text !== undefined) {
      print(text);
      return exitCodes.done;
    }
    const found = findCommand(words);
    command = found.command;
    const given = readGiven(command, found.rest);
    if (given === undefined) {
      print(describeCommand(command));
      return exitCodes.done;
    }
    return (await command.run(given, surroundings)) ?? exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      const name = command === undefined ? '' : ` ${command.name}`;
      report(`${error.message} What there is: ${program}${name} --help`);
      return exitCodes.usage;
    }
    // Of what nobody foresaw the stack would help only who can read it; the message helps both.
    report(
      error instanceof OperatorError ? error.message : `Unexpected failure: ${messageOf(error)}`,
    );
    return exitCodes.fault;
  }
}

function answerAbout(words: readonly string[]): string | undefined {
  const [first, ...rest] = words;
  if (first === '--version') return readVersion();
  if (first === 'help' && rest[0] === 'config') return describeConfig();
  if (first === 'help' && rest.length > 0) return describeCommand(findCommand(rest).command);
  if (first === 'help' || first === '--help' || first === '-h') return describeAll(commands);
  return undefined;
}

function findCommand(words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = 'serve', second] = words;
  if (first.startsWith('-')) return findCommand(['serve', ...words]);
  for (const [name, length] of [[`${first} ${second}`, 2] as const, [first, 1] as const]) {
    const command = commands.find((one) => one.name === name);
    if (command) return { command, rest: words.slice(length) };
  }
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0) {
    const rows = group.map(({ name, summary }) => [name, summary] as const);
    throw new UsageError(`${first} takes one more word.\n\n${section('Commands', rows)}\n\n`);
  }
  throw new UsageError(`There is no command "${first}".`);
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
