import type { Findings, Table } from '../../report.js';
import { acceptedRatio, type Consistency } from '../evaluate/judged-weights.js';
import type { WeighedCriteria } from './compute.js';

export function present({ criteria, labels, values, judged, notes }: WeighedCriteria): Findings {
  const weights: Table = {
    id: 'weights',
    columns: [
      { id: 'criterion', type: 'word', values: criteria },
      { id: 'weight', type: 'percent', values },
    ],
  };
  const tables = judged ? [weights, consistencyTable(judged.consistency)] : [weights];
  return { tables, notes: [...notes], labels };
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
      { id: 'worst_row', type: 'word', values: [worst?.row ?? null] },
      { id: 'worst_column', type: 'word', values: [worst?.column ?? null] },
    ],
  };
}
