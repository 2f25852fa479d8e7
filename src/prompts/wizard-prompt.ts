import type { Interface } from 'node:readline';
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  useEffect,
  useKeypress,
  useRef,
  useState,
} from '@inquirer/core';
import type { WizardEvent } from '../wizard/advance.js';
import type { Line, Size, View } from '../wizard/view.js';
import type { Wizard } from '../wizard/wizard.js';
import { apart, type Key } from './escape.js';
import { evenWidth } from './even-width.js';
import { paint } from './paint.js';
import { beginPaste, endPaste, type Paste, pasteKey } from './paste.js';
import { setLine } from './set-line.js';
import { brackets, clear, tellTerminal } from './tell-terminal.js';

export interface WizardPrompt {
  wizard: Wizard;
  advance(wizard: Wizard, event: WizardEvent): Wizard;
  view(wizard: Wizard): View;
  /** Called with every change, before it is seen. */
  keep(before: Wizard, now: Wizard): void;
  size(): Size;
  color: boolean;
  /** Called when there is nobody left to type (Ctrl-D, a terminal that is gone), or with what went wrong. */
  stop(error?: unknown): void;
}

const mark = '› ';

/** Asks for one response, from wherever the wizard stands, and gives the wizard back when it is to be saved. */
export const wizardPrompt = createPrompt<Wizard, WizardPrompt>((config, done) => {
  const [wizard, setWizard] = useState(config.wizard);
  const [isOver, setOver] = useState(false);
  const [, drawAnew] = useState({});
  const paste = useRef<Paste | null>(null);
  useEffect((line) => {
    const readline = line as unknown as Interface;
    readline.once('close', () => config.stop());
    // After Ctrl-Z and `fg`: a shell has written over what was drawn, and readline listens no longer.
    readline.on('SIGCONT', () => {
      readline.resume();
      tellTerminal(line, brackets.on + clear);
      drawAnew({});
    });
    setLine(readline, wizard.typed);
    tellTerminal(line, brackets.on);
    return () => tellTerminal(line, brackets.off);
  }, []);
  useKeypress((key, line) => {
    const readline = line as unknown as Interface;
    let next = wizard;
    try {
      const { escapes, own } = apart(key as Key);
      if (paste.current) {
        if (own.name !== 'paste-end') {
          pasteKey(paste.current, key as Key, readline);
          return;
        }
        endPaste(paste.current, readline);
        paste.current = null;
      } else {
        for (let i = 0; i < escapes; i++) next = config.advance(next, { type: 'back' });
        if (escapes > 0) setLine(readline, next.typed);
        if (own.name === 'paste-start') paste.current = beginPaste(readline);
        else if (escapes > 0) readline.write(own.sequence, own);
      }
      const event = eventOf(own, readline.line, next.typed, config.view(next).seen);
      if (event) next = config.advance(next, event);
      if (next !== wizard) config.keep(wizard, next);
    } catch (error) {
      config.stop(error);
      return;
    }
    // The line shows what the wizard says: an answer that was taken is off it, one to go over is on it.
    if (readline.line !== next.typed) setLine(readline, next.typed);
    setWizard(next);
    if (next.step !== 'save') return;
    setOver(true);
    done(next);
  });
  if (isOver) return '';
  const { above, below } = config.view(wizard);
  const draw = (lines: readonly Line[]) => lines.map((each) => paint(each, config.color)).join('\n');
  const line = evenWidth(mark, wizard.typed, config.size().columns);
  return [`${draw(above)}\n${line}`, draw(below)];
});

function eventOf(key: Key, line: string, typed: string, seen: number): WizardEvent | null {
  if (key.name === 'escape') return { type: 'back' };
  if (isEnterKey(key)) return { type: 'enter' };
  if (isTabKey(key)) return { type: 'blank' };
  if (isUpKey(key)) return { type: 'move', by: -1, seen };
  if (isDownKey(key)) return { type: 'move', by: 1, seen };
  if (key.name === 'pageup') return { type: 'move', by: -seen, seen };
  if (key.name === 'pagedown') return { type: 'move', by: seen, seen };
  return line === typed ? null : { type: 'typed', text: line };
}
