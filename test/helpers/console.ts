import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './command.js';

/** Runs one line as a shell in `folder` does, in English and without colours; output and errors as they come. */
export function shell(folder: string, line: string): { code: number | null; text: string } {
  const command = join(folder, 'clientele');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  const { status, stdout } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, LANG: 'C.UTF-8', HOME: folder },
  });
  // How long a thing took is the one part that differs from run to run.
  return { code: status, text: stdout.replace(/\d+\.\d (s|秒)$/gm, '0.1 $1') };
}

/** A document with its `console` blocks run anew, line by line, in the order in which they stand. */
export function runBlocks(document: string, folder: string): string {
  return document.replace(/^```console\n(.*?)^```$/gms, (_, block: string) => {
    const lines = block.split('\n').filter((line) => line.startsWith('$ '));
    const ran = lines.map((line) => `${line}\n${shell(folder, line.slice(2)).text}`);
    return `\`\`\`console\n${ran.join('')}\`\`\``;
  });
}
