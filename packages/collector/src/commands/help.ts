import type { Command } from './command.js';

/** How the command is called in every text. */
export const program = 'npx @oxbow/collector';

/** What `--help` says of everything. */
export function describeAll(commands: readonly Command[]): string {
  return [
    `Usage: ${program} [COMMAND] [OPTIONS]`,
    'The backend of Oxbow. Without a command it serves, with a PostgreSQL of its own and no configuration.',
    section(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    section('Exit codes', [
      ['0', 'done'],
      ['1', 'something has to be mended; the message says what'],
      ['2', 'the command was misspelt'],
      ['3', 'done in part: what was not, was named'],
    ]),
    `Of one command: ${program} COMMAND --help. Of the configuration: ${program} help config`,
  ].join('\n\n');
}

/** What `--help` says of one command. */
export function describeCommand(command: Command): string {
  const { name, summary, details, parameters, options } = command;
  const listed = Object.entries(options).map(([option, { short, value, multiple, help }]) => [
    `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}${multiple ? ' …' : ''}`,
    help,
  ]);
  return [
    `Usage: ${usage(command)}`,
    summary,
    ...(details === undefined ? [] : [details]),
    section('Options', [...listed, ['-h, --help', 'Says this.']] as [string, string][]),
  ]
    .join('\n\n')
    .replaceAll('PROGRAM', program)
    .replaceAll('COMMAND', [program, name, ...parameters].join(' '));
}

function usage({ name, parameters, options }: Command): string {
  const needed = Object.entries(options)
    .filter(([, { required }]) => required)
    .map(([option, { value, multiple }]) => `--${option} ${value}${multiple ? ' …' : ''}`);
  const hasMore = needed.length < Object.keys(options).length;
  return [program, name, ...parameters, ...needed, ...(hasMore ? ['[OPTIONS]'] : [])].join(' ');
}

/** A heading with two columns below. */
export function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join(
    '\n',
  );
}
