import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The code that these files run: their own text and that of all they import from analyses and stats, but no words. */
export function codeOf(files: readonly string[]): string {
  const texts = new Map<string, string>();
  const add = (file: string) => {
    if (texts.has(file) || !/^(analyses|stats)\//.test(file) || file.includes('/text/')) return;
    const text = readFileSync(join(source, file), 'utf8');
    texts.set(file, text);
    for (const [, from, later] of text.matchAll(/(?:from|import) '(\.[^']+)'|import\('(\.[^']+)'\)/g))
      add(normalize(join(dirname(file), from ?? later)).replace(/\.js$/, '.ts'));
  };
  files.forEach(add);
  return [...texts.values()].join('\n');
}

/** What a pattern captures, each once. */
export function captured(code: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(code.matchAll(pattern), ([, id]) => id))];
}
