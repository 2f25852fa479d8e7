import type { Answer } from '../questionnaires/questionnaire.js';
import type { OnDuplicate } from './writer.js';

/** What a response says: its role, and its answers by the stored number of their field. */
export type Said = ReadonlyMap<Part, Answer>;

export type Part = number | 'role';

/** What becomes of a stored response of which a file says more, or otherwise. */
export interface Meeting {
  /** What the store takes over. */
  changes: Said;
  /** Of what the store says otherwise. */
  contradicted: ReadonlySet<Part>;
}

/** What the store lacks is filled in; what contradicts it takes its place only where `onDuplicate` is `replace`. */
export function meeting(stored: Said, given: Said, onDuplicate: OnDuplicate): Meeting {
  const differing = [...given].filter(([part, value]) => stored.get(part) !== value);
  const filling = differing.filter(([part]) => !stored.has(part));
  return {
    changes: new Map(onDuplicate === 'replace' ? differing : filling),
    contradicted: new Set(differing.map(([part]) => part).filter((part) => stored.has(part))),
  };
}
