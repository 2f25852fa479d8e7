import type { Facts } from '../../facts.js';
import type { Note } from '../../report.js';
import { factColumn } from '../fact-columns.js';
import { bandScore, quantileCuts } from './bands.js';
import type { Scorecard } from './scorecard.js';

/**
 * Writes the score of each value's band into `all` (customers × criteria) for the criteria that are facts.
 * Quantiles are those of all customers whose value is known.
 */
export function scoreFacts(facts: Facts, { criteria, scale }: Scorecard, all: Float64Array) {
  const notes: Note[] = [];
  const cuts = criteria.map(({ id, source }, k) => {
    if (source === 'rating') return null;
    const values = factColumn(facts, source.fact);
    const cuts = 'bands' in source ? source.bands : quantileCuts(values, source.quantiles);
    values.forEach((value, customer) => {
      all[customer * criteria.length + k] = bandScore(value, cuts, scale);
    });
    if ('quantiles' in source && cuts.length + 1 < source.quantiles) {
      const args = { criterion: id, quantiles: source.quantiles, bands: cuts.length + 1 };
      notes.push({ id: 'collapsed_quantiles', level: 'warning', args });
    }
    return cuts;
  });
  if (criteria.some(({ source }) => source !== 'rating' && 'quantiles' in source)) {
    notes.push({ id: 'quantile_type', level: 'info' });
  }
  return { cuts, notes };
}
