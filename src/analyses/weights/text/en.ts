import type { AnalysisText } from '../../../analysis.js';
import { en as evaluate } from '../../evaluate/text/en.js';

export const en: AnalysisText = {
  summary: 'find weights for criteria',
  description:
    'Finds weights for criteria: from pairwise judgements by the analytic hierarchy process (AHP), with their consistency; ' +
    'by entropy, from how well criteria tell customers apart; or from their order of importance (rank-order centroid).',
  options: {
    method: 'judgements (AHP), entropy, or the order of importance',
    judgements: 'CSV of pairwise judgements; several files are several judges',
    scorecard:
      'scorecard whose criteria are weighed: a YAML file, or the name of one in the database or of a preset',
  },
  tables: { weights: 'Weights', consistency: 'Consistency of the judgements' },
  columns: {
    criterion: 'Criterion',
    weight: 'Weight',
    lambda_max: 'λmax',
    ci: 'Consistency index',
    ri: 'Random index',
    cr: 'Consistency ratio',
    consistent: 'Consistent',
    worst_row: 'Worst judgement: row',
    worst_column: 'Worst judgement: column',
  },
  values: { yes: 'yes', no: 'no' },
  notes: evaluate.notes,
  problems: evaluate.problems,
};
