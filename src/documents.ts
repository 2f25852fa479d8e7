import { readFile } from 'node:fs/promises';
import type { Document } from './options.js';
import { fail, ProblemError } from './problem.js';
import type { StoredDocument } from './store/stored-documents.js';

/** Reads a text file a person wrote: UTF-8, or GB18030 as an older Excel saves it. @throws ProblemError */
export async function readText(path: string): Promise<string> {
  const { detectEncoding } = await import('./csv/encoding.js');
  const { name } = detectEncoding(path);
  return new TextDecoder(name).decode(await readFile(path));
}

/** Reads what an option names: one stored in the database, else a preset, else a file. */
export async function readDocument<D>(
  source: Document<D>,
  name: string,
  option: string,
  stored: readonly StoredDocument[],
): Promise<D> {
  return source.read(await findText(source.presets, name, option, stored), name);
}

/** The text of what an option names. @throws ProblemError `document_missing` */
export async function findText(
  presets: Document<unknown>['presets'],
  name: string,
  option: string,
  stored: readonly StoredDocument[],
): Promise<string> {
  const own = stored.find((each) => each.name === name);
  if (own) return own.yaml;
  if (presets && Object.hasOwn(presets, name)) return presets[name]!;
  try {
    return await readText(name);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'file_missing' || !presets) throw error;
    const names = [...new Set([...stored.map((each) => each.name), ...Object.keys(presets)])].join(', ');
    return fail('document_missing', { file: name, column: option, args: { names } });
  }
}

/** What an option takes that is not given: the only stored one, or none. */
export async function readOnlyStored<D>(
  source: Document<D>,
  option: string,
  stored: readonly StoredDocument[],
): Promise<D | null> {
  const read = await Promise.all(stored.map(({ yaml, name }) => source.read(yaml, name)));
  const suitable = read.filter((document) => source.suits?.(document) ?? true);
  if (suitable.length > 1 && source.optional) return null;
  if (suitable.length > 1) {
    const names = stored.filter((_, i) => suitable.includes(read[i])).map((each) => each.name);
    fail(`several_${source.stored}`, { column: option, args: { names: names.join(', ') } });
  }
  return suitable[0] ?? null;
}

/** By which names an option takes a document: those stored and those preset that it has a use for. */
export async function suitableNames<D>(
  { presets = {}, read, suits }: Document<D>,
  stored: readonly StoredDocument[],
): Promise<string> {
  const texts = { ...presets, ...Object.fromEntries(stored.map(({ name, yaml }) => [name, yaml])) };
  const names = [...new Set([...stored.map(({ name }) => name), ...Object.keys(presets)])];
  const suit = await Promise.all(names.map(async (name) => suits?.(await read(texts[name]!, name)) ?? true));
  return names.filter((_, i) => suit[i]).join(', ');
}
