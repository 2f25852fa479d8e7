interface Muted {
  output: { mute(): void; unmute(): void; write(text: string): unknown };
}

/** What asks a terminal to put brackets around what is pasted, and not to any longer. */
export const brackets = { on: '\x1b[?2004h', off: '\x1b[?2004l' };

/** Clears the screen, and goes to its top. */
export const clear = '\x1b[2J\x1b[H';

/** Tells the terminal something beside what is drawn. Inquirer mutes it between drawings: readline would draw too. */
export function tellTerminal({ output }: Muted, sequence: string): void {
  output.unmute();
  output.write(sequence);
  output.mute();
}
