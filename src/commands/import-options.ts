import type { ImportOptions } from '../import.js';
import { fail } from '../problem.js';
import type { GlobalOptions } from './session.js';

/** The options of `import` as they were typed. */
export interface ImportTyped extends GlobalOptions {
  delimiter?: string;
  tsv?: boolean;
  encoding: string;
  header: boolean;
  skipLines?: string;
  map?: string[];
  dateFormat?: string;
  decimal: string;
  thousands?: string;
  nullValue?: string[];
  onDuplicate: string;
  onError: string;
  maxErrors?: string;
  rejects?: string;
  dryRun?: boolean;
  limit?: string;
  scale?: string;
  questionnaire?: string;
  strict?: boolean;
}

/** @throws ProblemError naming the flag */
export function readOptions(typed: ImportTyped): ImportOptions {
  return {
    encoding: typed.encoding === 'auto' ? undefined : typed.encoding,
    delimiter: typed.tsv ? 'tab' : typed.delimiter,
    header: typed.header,
    skipLines: whole(typed.skipLines, 'skip-lines'),
    map: Object.fromEntries((typed.map ?? []).map(readMapping)),
    dateFormat: typed.dateFormat,
    thousands: typed.thousands,
    decimal: oneOf(['.', ','] as const, typed.decimal, 'decimal'),
    nullValues: typed.nullValue,
    onDuplicate: oneOf(['keep', 'replace', 'error'] as const, typed.onDuplicate, 'on-duplicate'),
    stopOnReject: oneOf(['reject', 'stop'] as const, typed.onError, 'on-error') === 'stop',
    maximumErrors: whole(typed.maxErrors, 'max-errors'),
    dryRun: typed.dryRun,
    limit: whole(typed.limit, 'limit', 1),
    questionnaire: typed.questionnaire,
    scale: typed.scale === undefined ? undefined : readScale(typed.scale),
  };
}

function whole(text: string | undefined, column: string, least = 0): number | undefined {
  if (text === undefined) return undefined;
  const isWhole = /^\d{1,15}$/.test(text) && Number(text) >= least;
  return isWhole ? Number(text) : fail('bad_count', { column, value: text, args: { least } });
}

function oneOf<const C extends string>(choices: readonly C[], text: string, column: string): C {
  return (
    choices.find((each) => each === text) ??
    fail('bad_choice', { column, value: text, args: { choices: choices.join(', ') } })
  );
}

function readMapping(text: string): [string, string] {
  const at = text.indexOf('=');
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 1).trim()] : fail('bad_map', { value: text });
}

function readScale(text: string): [number, number] {
  const [, low, high] = /^(-?\d+(?:\.\d+)?)\s*(?:-|\.\.|,)\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return low !== undefined && Number(low) < Number(high)
    ? [Number(low), Number(high)]
    : fail('bad_scale', { value: text });
}
