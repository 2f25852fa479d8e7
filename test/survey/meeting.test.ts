import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/store/gather.js';
import { meeting, type Part, type Said } from '../../src/store/meeting.js';

const said = (of: Record<string, string | number>): Said =>
  new Map(Object.entries(of).map(([part, value]) => [part === 'role' ? 'role' : Number(part), value]));

describe('a response that meets a stored one', () => {
  const stored = said({ role: 'staff', 1: 5, 2: 'slow' });

  it.each<[what: string, given: Said, keep: Said, replace: Said, contradicted: Part[]]>([
    ['says the same', said({ 1: 5 }), said({}), said({}), []],
    ['says more', said({ 1: 5, 3: 0 }), said({ 3: 0 }), said({ 3: 0 }), []],
    ['says otherwise', said({ 1: 6, 2: 'slow' }), said({}), said({ 1: 6 }), [1]],
    ['says both', said({ 1: 6, 3: 0 }), said({ 3: 0 }), said({ 1: 6, 3: 0 }), [1]],
    ['has another role', said({ role: 'manager' }), said({}), said({ role: 'manager' }), ['role']],
  ])('%s', (_, given, keep, replace, contradicted) => {
    expect(meeting(stored, given, 'keep')).toEqual({ changes: keep, contradicted: new Set(contradicted) });
    expect(meeting(stored, given, 'replace')).toEqual({
      changes: replace,
      contradicted: new Set(contradicted),
    });
  });

  it('takes over all where nothing is stored, and nothing the second time', () => {
    const anySaid = fc
      .dictionary(fc.constantFrom('role', '1', '2', '3'), fc.constantFrom(0, 1, 'a'))
      .map(said);
    fc.assert(
      fc.property(
        anySaid,
        anySaid,
        fc.constantFrom('keep' as const, 'replace' as const),
        (before, given, policy) => {
          expect(meeting(new Map(), given, policy).changes).toEqual(given);
          const after = new Map([...before, ...meeting(before, given, policy).changes]);
          expect(meeting(after, given, policy).changes.size).toBe(0);
          for (const part of [...before.keys(), ...given.keys()]) {
            const [first, second] = policy === 'keep' ? [before, given] : [given, before];
            expect(after.get(part)).toBe(first.get(part) ?? second.get(part));
          }
        },
      ),
    );
  });
});

describe('the rows of a response', () => {
  const who = { respondent: 'A', customer: 1, day: null };
  const row = (line: number, field: number, answer: string | number, role: string | null = null) => ({
    ...{ line, field, answer, role },
  });

  it('are put together, each with what it is the first to say', () => {
    const rows = [row(2, 1, 5), row(3, 2, 'slow', 'staff'), row(5, 1, 5, 'staff')];
    expect(gather({ ...who, rows })).toEqual({
      response: {
        ...who,
        says: said({ 1: 5, 2: 'slow', role: 'staff' }),
        rows: [
          { line: 2, says: said({ 1: 5 }) },
          { line: 3, says: said({ 2: 'slow', role: 'staff' }) },
          { line: 5, says: said({}) },
        ],
      },
      contradicting: [],
      spoiltBy: null,
    });
  });

  it('tell the first that spoils them, and say nothing of it', () => {
    const bad = (line: number) => ({ line, field: null, answer: null, role: null });
    const { response, spoiltBy } = gather({ ...who, rows: [row(2, 1, 5), bad(3), bad(4)] });
    expect(spoiltBy).toBe(3);
    expect(response.says).toEqual(said({ 1: 5 }));
    expect(response.rows.map(({ line }) => line)).toEqual([2]);
  });

  it('leave out what contradicts an earlier one', () => {
    const rows = [row(2, 1, 5, 'staff'), row(3, 1, 6), row(4, 2, 7, 'manager'), row(5, 2, 8)];
    const { response, contradicting } = gather({ ...who, rows });
    expect(response.says).toEqual(said({ 1: 5, role: 'staff', 2: 8 }));
    expect(contradicting.map(({ line }) => line)).toEqual([3, 4]);
  });
});
