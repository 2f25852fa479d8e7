import type { Findings, Table } from '../../report.js';
import { acceptedRatio, type Consistency } from '../evaluate/judged-weights.js';
import type { WeighedCriteria } from './compute.js';

export function present({ criteria, values, consistency, notes }: WeighedCriteria): Findings {
  const weights: Table = {
    id: 'weights',
    columns: [
      { id: 'criterion', type: 'text', values: criteria },
      { id: 'weight', type: 'percent', values },
    ],
  };
  return { tables: consistency ? [weights, consistencyTable(consistency)] : [weights], notes: [...notes] };
}

function consistencyTable({ lambdaMax, index, randomIndex, ratio, worst }: Consistency): Table {
  const consistent = ratio === null ? null : ratio <= acceptedRatio ? 'yes' : 'no';
  return {
    id: 'consistency',
    columns: [
      { id: 'lambda_max', type: 'number', values: [lambdaMax] },
      { id: 'ci', type: 'number', values: [index] },
      { id: 'ri', type: 'number', values: [randomIndex] },
      { id: 'cr', type: 'number', values: [ratio] },
      { id: 'consistent', type: 'word', values: [consistent] },
      { id: 'worst_row', type: 'text', values: [worst?.row ?? null] },
      { id: 'worst_column', type: 'text', values: [worst?.column ?? null] },
    ],
  };
}
