import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { fail } from '../problem.js';

export type Path = readonly (string | number)[];

/** A YAML file's data, and how to complain about a part of it. */
export interface YamlSource {
  data: unknown;
  /** Throws a problem that names the line, the key and the value as written of the part at `path`. */
  refuse(code: string, path: Path, args?: Record<string, string | number>): never;
}

/** Syntax errors that have a sentence of their own, because the way out of them is particular. */
const codes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml_tab',
  DUPLICATE_KEY: 'yaml_duplicate_key',
  MULTIPLE_DOCS: 'yaml_documents',
};

/** @throws ProblemError `yaml_syntax`, `json_syntax` or one more particular, with file, line and its text */
export function readYaml(text: string, file: string): YamlSource {
  if (tooDeep(text)) fail('yaml_deep', { file });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line;

  const [error] = document.errors;
  if (error) {
    const rows = text.split(/\r?\n/);
    let line = lineAt(error.pos[0]);
    // What is left open shows at the end of the file, where nothing stands: the last line with text says more.
    while (line > 1 && rows[line - 1]?.trim() === '') line--;
    const syntax = /\.json$/i.test(file) ? 'json_syntax' : 'yaml_syntax';
    fail(codes[error.code] ?? syntax, { file, line, value: firstLine(rows[line - 1] ?? '') });
  }
  return {
    data: toData(document, file),
    refuse(code, path, args) {
      const { start, value } = locate(document, path);
      const written = value?.range ? firstLine(text.slice(value.range[0], value.range[1])) : undefined;
      fail(code, { file, line: lineAt(start), column: keyOf(path), value: written, args });
    },
  };
}

/** The parser recurses, and dies of depths that no document of ours needs. */
function tooDeep(text: string): boolean {
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme === '-' || lexeme === '?') dashes++;
    else if (lexeme.endsWith('\n')) dashes = 0;
    if (brackets > 100 || dashes > 100) return true;
  }
  return false;
}

/** Aliases that refer to nothing, or multiply beyond reason, show only here. */
function toData(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return fail('yaml_alias', { file });
  }
}

/** Where the part begins (its key, if it has one), and its value; for a missing part, where it should be. */
function locate(document: Document, path: Path): { start: number; value: Node | null } {
  let value = document.contents as Node | null;
  let start = value?.range?.[0] ?? 0;
  for (const step of path) {
    const parent = isAlias(value) ? value.resolve(document) : value;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return { start, value: null };
      start = (pair.key as Node).range?.[0] ?? start;
      value = isNode(pair.value) ? pair.value : null;
    } else {
      const item = isSeq(parent) ? parent.items[Number(step)] : null;
      value = isNode(item) ? item : null;
      start = value?.range?.[0] ?? start;
    }
  }
  return { start, value };
}

/** `criteria[2].weight` */
function keyOf(path: Path): string | undefined {
  const key = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return key.replace(/^\./, '') || undefined;
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0].trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
