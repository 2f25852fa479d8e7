import { Chalk } from 'chalk';
import type { Line } from '../wizard/view.js';

const chalk = new Chalk({ level: 1 });

const styles = { plain: (text: string) => text, strong: chalk.bold, faint: chalk.dim, bad: chalk.red };

export function paint({ text, style }: Line, color: boolean): string {
  return color ? styles[style](text) : text;
}
