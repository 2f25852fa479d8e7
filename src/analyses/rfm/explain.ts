import type { Facts } from '../../facts.js';
import { type Findings, type Table, tableOfRows } from '../../report.js';
import { printPlaces, transactionPlaces } from '../places.js';
import { cells, type Scores } from './cells.js';
import type { Rfm } from './compute.js';
import { dimensions, unitOf } from './dimensions.js';
import { actionOf, labelsOf } from './labels.js';
import { aboutCuts } from './notes.js';
import { boundsOf, letterOf } from './scoring.js';
import { matches, type Range } from './segmentation.js';

/**
 * How one customer came into its segment: what its values are and where its purchases stand, the cuts that the
 * values lie between, and the rules down to the one that matches.
 *
 * @param customer Position among the facts' customers.
 */
export function explain(rfm: Rfm, facts: Facts, customer: number): Findings {
  const scores = cells[rfm.cells[customer]];
  const note = aboutCuts(rfm);
  return {
    tables: [
      inputs(rfm, facts, customer),
      derivation(rfm, customer, scores),
      rules(rfm, scores),
      result(rfm, customer, scores),
    ],
    notes: [...(note ? [note] : []), { id: 'explain_inputs', level: 'info' }],
    labels: labelsOf(rfm.segmentation),
  };
}

/** Recency is of the days since the last purchase, the rest of all days. */
function inputs({ values }: Rfm, facts: Facts, customer: number): Table {
  const places = printPlaces(transactionPlaces(facts, customer));
  const lastPurchase = facts.customer_summary.last_day[customer];
  return tableOfRows(
    'inputs',
    { source: 'word', value: 'number', from: 'date', to: 'date', file: 'text', lines: 'text' },
    dimensions.map((dimension) => ({
      source: dimension,
      value: values[dimension][customer] / unitOf[dimension],
      from: dimension === 'recency' ? lastPurchase : null,
      to: facts.asOf,
      ...places,
    })),
  );
}

function derivation({ values, cuts }: Rfm, customer: number, scores: Scores): Table {
  return tableOfRows(
    'derivation',
    { dimension: 'word', value: 'number', from: 'number', to: 'number', included: 'word', score: 'count' },
    dimensions.map((dimension) => {
      const score = scores[letterOf[dimension]];
      const value = values[dimension][customer] / unitOf[dimension];
      const bounds = Number.isNaN(score) ? null : boundsOf(dimension, score, cuts);
      return { dimension, value, ...bounds, score };
    }),
  );
}

/** Those that were tried: none of those that have no scores. */
function rules({ segmentation: { segments } }: Rfm, scores: Scores): Table {
  const matching = segments.findIndex((segment) => matches(segment, scores));
  const tried = Number.isNaN(scores.r) ? [] : segments.slice(0, matching === -1 ? undefined : matching + 1);
  const range = ([lowest, highest]: Range) => (lowest === highest ? `${lowest}` : `${lowest}–${highest}`);
  return tableOfRows(
    'rules',
    { segment: 'word', r: 'text', f: 'text', m: 'text', matches: 'word' },
    tried.map(({ id, when }, i) => ({
      segment: id,
      r: range(when.r),
      f: range(when.f),
      m: range(when.m),
      matches: i === matching ? 'yes' : 'no',
    })),
  );
}

function result({ customers, cells, segments, segmentation }: Rfm, customer: number, scores: Scores): Table {
  const segment = segments[cells[customer]];
  return tableOfRows(
    'result',
    {
      customer_id: 'text',
      name: 'text',
      r: 'count',
      f: 'count',
      m: 'count',
      segment: 'word',
      action: 'word',
    },
    [
      {
        customer_id: customers.customer_id[customer],
        name: customers.name[customer],
        ...scores,
        segment,
        action: actionOf(segmentation, segment),
      },
    ],
  );
}
