import { matrix } from '../../src/analyses/matrix/index.js';
import { options as declared, type MatrixOptions } from '../../src/analyses/matrix/options.js';
import type { Facts } from '../../src/facts.js';
import { column } from '../evaluate/facts.js';

/** A matrix with the options as they are when nothing is given, but for these. */
export function run(facts: Facts, given: Partial<MatrixOptions>) {
  const initial = Object.entries(declared).map(([name, option]) => [name, option.initial]);
  const options: MatrixOptions = { ...Object.fromEntries(initial), ...given };
  const result = matrix.compute(facts, options);
  const findings = matrix.present(result, options);
  const { tables, notes } = findings;
  return {
    result,
    findings,
    notes: notes.map(({ id, args }) => ({ id, ...args })),
    ids: notes.map(({ id }) => id),
    customers: (id: string) => column(tables, 'customers', id),
    cells: (id: string) => column(tables, 'cells', id),
    axes: (id: string) => column(tables, 'axes', id),
    classes: matrix.classify!(result)[0],
    explain: (customer: number) => matrix.explain!(result, facts, options, customer),
  };
}
