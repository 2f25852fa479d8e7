import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { program } from './command.js';

const script = fileURLToPath(new URL('in_terminal.py', import.meta.url));

/** How long something may take to appear, on a machine that does other things too. */
const patience = 10_000;

/** A terminal in which the compiled program runs: what a person at it sees and types. */
export class Terminal {
  readonly #screen: xterm.Terminal;
  readonly #child: ChildProcess;
  readonly #process: Promise<number>;
  /** The exit code; 128 and the number of a signal. */
  readonly ended: Promise<number>;

  constructor(
    folder: string,
    args: readonly string[],
    {
      columns = 80,
      rows = 24,
      env = {},
      shell = [],
    }: {
      columns?: number;
      rows?: number;
      env?: Record<string, string>;
      /** What runs the program, with its command line as further arguments. */
      shell?: readonly string[];
    } = {},
  ) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const variables = {
      PATH: process.env.PATH,
      HOME: folder,
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      ...env,
    };
    const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    const command = ['env', '-i', ...assignments, ...shell, process.execPath, program, ...args];
    this.#child = spawn('python3', [script, `${columns}`, `${rows}`, ...command], { cwd: folder });
    this.#child.stdout!.on('data', (drawn: Buffer) => this.#screen.write(drawn));
    let complaint = '';
    this.#child.stderr!.on('data', (text: Buffer) => (complaint += text));
    this.#process = once(this.#child.stderr!, 'data').then(() => Number.parseInt(complaint, 10));
    this.ended = once(this.#child, 'close').then(([code]) => code as number);
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** Calls `take` with what is drawn, as it comes. */
  onDrawn(take: (text: string) => void): void {
    this.#child.stdout!.on('data', (drawn: Buffer) => take(String(drawn)));
  }

  /** What is on the screen, without the blanks at the ends of lines. */
  text(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from({ length: this.#screen.rows }, (_, row) =>
      active.getLine(active.viewportY + row)!.translateToString(true),
    );
    return lines.join('\n').trimEnd();
  }

  /** Where the next character appears: column and row, from 0. */
  cursor(): [column: number, row: number] {
    const { active } = this.#screen.buffer;
    return [active.cursorX, active.cursorY];
  }

  /** Whether it puts brackets around what is pasted. */
  bracketsPastes(): boolean {
    return this.#screen.modes.bracketedPasteMode;
  }

  /** Waits until the screen says something. */
  async sees(wanted: string | RegExp): Promise<void> {
    const isThere = () =>
      typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text());
    for (const begun = performance.now(); !isThere(); await pause(10)) {
      if (performance.now() - begun > patience) throw new Error(`no ${wanted} in\n${this.text()}`);
    }
  }

  /** Types, then waits until the screen says something. */
  async type(keys: string, wanted: string | RegExp): Promise<void> {
    this.#child.stdin!.write(keys);
    await this.sees(wanted);
  }

  press(keys: string): void {
    this.#child.stdin!.write(keys);
  }

  /** Closes the window. */
  hangUp(): void {
    this.#child.stdin!.end();
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    process.kill(await this.#process, signal);
  }
}
