import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The cores of a run: what is measured has the first for itself, as far as the machine allows. */
export const cores = { measured: 0, others: 1 };

let told = false;

/** Whether processes can be pinned to cores here; says so, once, where they cannot. */
export function canPin(): boolean {
  const can = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
  if (!can && !told)
    console.log('NOT PINNED: no taskset, or one core only. Rates are not those of one core.');
  told = true;
  return can;
}

/** A command line that runs on one core, where that can be. */
export function pin(core: number | undefined, command: readonly string[]): [string, string[]] {
  const [program = '', ...words] =
    core !== undefined && canPin() ? ['taskset', '-c', String(core), ...command] : command;
  return [program, words];
}

/** A script in a process of its own, which is told one line and says one, as JSON; see `serveLines`. */
export class Worker {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(file: URL, core: number) {
    const command = [process.execPath, '--import', 'tsx', fileURLToPath(file)];
    const [program, words] = pin(core, command);
    this.#child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface(this.#child.stdout!)[Symbol.asyncIterator]();
  }

  get pid(): number {
    return this.#child.pid!;
  }

  async ask<Answer>(message: object): Promise<Answer> {
    this.#child.stdin!.write(`${JSON.stringify(message)}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`a worker ended, code ${this.#child.exitCode}`);
    return JSON.parse(value) as Answer;
  }

  stop(): void {
    this.#child.stdin!.end();
  }
}

/** In a worker: answers each line by what `answer` makes of it, until there are no more. */
export async function serveLines<Message>(
  answer: (message: Message) => Promise<object>,
): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line) as Message))}\n`);
  }
}

/** `/proc` counts in hundredths of a second on every Linux of today. */
const microsecondsPerTick = 10_000;

/** Processor time of a process in all its threads: microseconds. */
export function processorTime(pid: number): number {
  return ticksOf(pid, 11, 13) * microsecondsPerTick;
}

/** Processor time of a PostgreSQL, all its processes together, those that have ended too: microseconds. */
export function processorTimeOfTree(root: number): number {
  const children = childrenOf(root).reduce((sum, pid) => sum + ticksOf(pid, 11, 13), 0);
  return (children + ticksOf(root, 11, 15)) * microsecondsPerTick;
}

/** Resident memory of a process: bytes. */
export function residentMemory(pid: number): number {
  return sizeOf(`/proc/${pid}/status`, 'VmRSS');
}

/** Memory of a PostgreSQL, what its processes share counted once: bytes. */
export function proportionalMemoryOfTree(root: number): number {
  return [root, ...childrenOf(root)].reduce(
    (sum, pid) => sum + sizeOf(`/proc/${pid}/smaps_rollup`, 'Pss'),
    0,
  );
}

/** Of a process's own times in user and system mode, then of those of its children that have ended: `from` to `to`. */
function ticksOf(pid: number, from: number, to: number): number {
  return fieldsOf(pid)
    .slice(from, to)
    .reduce((sum, ticks) => sum + Number(ticks), 0);
}

function sizeOf(file: string, name: string): number {
  const [, size = 0] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readProc(file)) ?? [];
  return Number(size) * 1024;
}

function childrenOf(root: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(fieldsOf(pid)[1]) === root);
}

/** What `stat` says after the name of the program, which may hold spaces. */
function fieldsOf(pid: number): string[] {
  return readProc(`/proc/${pid}/stat`).split(') ').at(-1)!.split(' ');
}

/** Empty when the process has ended since it was found. */
function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
