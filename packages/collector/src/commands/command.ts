import { parseArgs } from 'node:util';
import { messageOf, OperatorError } from '../operator-error.js';

/** An option of a command, as in `--origin URL`. */
export interface OptionDefinition {
  type: 'string' | 'boolean';
  /** May be given several times. */
  multiple?: true;
  short?: string;
  required?: true;
  /** What stands for its value in the help, as in `URL`. */
  value?: string;
  /** One sentence for the help. */
  help: string;
}

/** The options of a command by name, without the dashes. */
export type Options = Readonly<Record<string, OptionDefinition>>;

/** What was given for options. */
export type Values<Known extends Options> = {
  [Name in keyof Known]: Known[Name] extends { type: 'boolean' }
    ? boolean
    : Known[Name] extends { multiple: true }
      ? string[]
      : Known[Name] extends { required: true }
        ? string
        : string | undefined;
};

/** The world around a command. */
export interface Surroundings {
  /** Takes a line of the result: standard output. */
  print: (line: string) => void;
  /** Takes a line about it: standard error. */
  report: (line: string) => void;
  environment: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What a command ends with when everything was done, not all was, the operator has to mend something, or it was misspelt. */
export const exitCodes = { done: 0, fault: 1, usage: 2, partly: 3 } as const;

/** A command, as it is written down in its file. */
export interface CommandOptions<
  Parameters extends readonly string[],
  Known extends Options,
> extends Surround {
  /** What has to be given, in order, as in `['SITE', 'FILE']`. */
  parameters?: Parameters;
  options?: Known;
  /** @returns the exit code; 0 unless told otherwise */
  run(
    given: {
      parameters: { [Index in keyof Parameters]: string };
      options: Values<Known>;
    },
    surroundings: Surroundings,
  ): Promise<number | void>;
}

interface Surround {
  /** One or two words, as in `site add`. */
  name: string;
  /** One sentence. */
  summary: string;
  /** More for its help, such as an example. */
  details?: string;
}

/** A command, for the list of all. */
export interface Command extends Surround {
  parameters: readonly string[];
  options: Options;
  run(
    given: { parameters: readonly string[]; options: Record<string, unknown> },
    surroundings: Surroundings,
  ): Promise<number | void>;
}

/** Declares a command; its `run` knows the types of its options. */
export function defineCommand<
  const Parameters extends readonly string[] = [],
  const Known extends Options = Record<never, never>,
>(command: CommandOptions<Parameters, Known>): Command {
  return { parameters: [], options: {}, ...command } as unknown as Command;
}

/** Something that was misspelt, not something that is wrong: the answer names the command's help. */
export class UsageError extends OperatorError {}

/**
 * Reads what was given to a command after its name.
 * @returns `undefined` when its help was asked for
 * @throws UsageError that names the first thing that is wrong
 */
export function readGiven(
  command: Command,
  given: readonly string[],
): { parameters: string[]; options: Record<string, unknown> } | undefined {
  const { values, positionals } = parse(command, given);
  if (values['help']) return undefined;
  const missing = command.parameters[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const extra = positionals[command.parameters.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many.`);
  const options: Record<string, unknown> = {};
  for (const [name, { type, multiple, required, value }] of Object.entries(command.options)) {
    const absent = multiple ? [] : type === 'boolean' ? false : undefined;
    options[name] = values[name] ?? absent;
    const isMissing = options[name] === undefined || (multiple && values[name] === undefined);
    if (required && isMissing) throw new UsageError(`--${name} ${value} is missing.`);
  }
  return { parameters: positionals, options };
}

function parse(
  command: Command,
  given: readonly string[],
): { values: Record<string, unknown>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple && { multiple }), ...(short !== undefined && { short }) },
    ]),
  );
  try {
    return parseArgs({
      args: [...given],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // Node adds how to write something else that looks like an option, which nothing here does.
    throw new UsageError(`${messageOf(error).split(/\.?\n|\.( |$)/)[0]}.`);
  }
}

/**
 * Reads an option that is a whole number.
 * @throws UsageError outside of the range
 */
export function readNumber(
  name: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
  otherwise: number,
): number {
  if (text === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name}: expected a whole number from ${least} to ${most}.`);
}

/**
 * Sees to it that a text is what it is given for.
 * @throws UsageError
 */
export function check(
  name: string,
  schema: { safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined } },
  text: string,
): void {
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  if (issue) throw new UsageError(`${name}: ${issue.message}.`);
}

/**
 * Writes a text that others chose so that it stays one line and moves nothing on a terminal: who acts is named by a token,
 * and may be called as they like.
 */
export function oneLine(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
