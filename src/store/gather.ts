import type { Answer } from '../questionnaires/questionnaire.js';
import type { StagedResponse } from './answer-stage.js';
import type { Part } from './meeting.js';
import type { IncomingResponse, IncomingRow } from './response-rows.js';

/** A response that was put together. */
export interface Gathered {
  response: IncomingResponse;
  /** Rows that contradict an earlier one: what they say is left out. */
  contradicting: readonly IncomingRow[];
  /** The line of the first row that spoils the whole of it, and is itself rejected already. */
  spoiltBy: number | null;
}

/** Puts the rows of one response together. */
export function gather({ rows: answers, ...identity }: StagedResponse): Gathered {
  const says = new Map<Part, Answer>();
  const rows: IncomingRow[] = [];
  const contradicting: IncomingRow[] = [];
  let spoiltBy: number | null = null;
  for (const { line, role, field, answer } of answers) {
    if (field === null || answer === null) {
      spoiltBy ??= line;
      continue;
    }
    const parts: [Part, Answer][] =
      role === null
        ? [[field, answer]]
        : [
            [field, answer],
            ['role', role],
          ];
    const row = { line, says: new Map(parts.filter(([part]) => !says.has(part))) };
    if (parts.some(([part, value]) => says.has(part) && says.get(part) !== value)) {
      contradicting.push(row);
      continue;
    }
    for (const [part, value] of row.says) says.set(part, value);
    rows.push(row);
  }
  return { response: { ...identity, says, rows }, contradicting, spoiltBy };
}
