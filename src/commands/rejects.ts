import type { Reject } from '../csv/batch.js';
import type { Text } from '../text/index.js';
import { openTarget } from './output.js';

/** A CSV of rejected rows. */
export interface Rejects {
  add(file: string, reject: Reject): void;
  finish(): void;
}

export async function openRejects(path: string, words: Text, inputs: readonly string[]): Promise<Rejects> {
  const { stringify } = await import('csv-stringify/sync');
  const target = openTarget(path, inputs);
  target.write('file,line,column,value,code,reason\n');
  return {
    add: (file, reject) => {
      const { line, column, value, code } = reject;
      const row = [file, line, column, value, code, words.reason(reject)];
      target.write(stringify([row], { escape_formulas: true }));
    },
    finish: target.finish,
  };
}
