import type { Facts } from '../../facts.js';
import type { Findings, Table } from '../../report.js';
import { cells, type Scores } from './cells.js';
import type { Rfm } from './compute.js';
import { dimensions, unitOf } from './dimensions.js';
import { actionOf, labelsOf } from './labels.js';
import { aboutCuts } from './notes.js';
import { boundsOf, letterOf } from './scoring.js';
import { matches, type Range } from './segmentation.js';

/**
 * How one customer came into its segment: where its purchases stand, the cuts that its values lie between, and
 * the rules down to the one that matches.
 *
 * @param customer Position among the facts' customers.
 */
export function explain(rfm: Rfm, facts: Facts, customer: number): Findings {
  const scores = cells[rfm.cells[customer]];
  const note = aboutCuts(rfm);
  return {
    tables: [
      sources(facts, customer),
      derivation(rfm, customer, scores),
      rules(rfm, scores),
      result(rfm, facts, customer, scores),
    ],
    notes: [...(note ? [note] : []), { id: 'unit', level: 'info' }],
    labels: labelsOf(rfm.segmentation),
  };
}

function sources({ transaction_sources }: Facts, customer: number): Table {
  const { file, lines, first_line, last_line } = transaction_sources;
  const rows = [...file.keys()].filter((i) => transaction_sources.customer[i] === customer);
  return {
    id: 'sources',
    columns: [
      { id: 'file', type: 'text', values: rows.map((i) => file[i]) },
      { id: 'transactions', type: 'count', values: rows.map((i) => lines[i]) },
      { id: 'first_line', type: 'count', values: rows.map((i) => first_line[i]) },
      { id: 'last_line', type: 'count', values: rows.map((i) => last_line[i]) },
    ],
  };
}

function derivation({ values, cuts }: Rfm, customer: number, scores: Scores): Table {
  const rows = dimensions.map((dimension) => {
    const score = scores[letterOf[dimension]];
    const bounds = Number.isNaN(score) ? { from: null, to: null } : boundsOf(dimension, score, cuts);
    return { dimension, value: values[dimension][customer] / unitOf[dimension], score, ...bounds };
  });
  return {
    id: 'derivation',
    columns: [
      { id: 'dimension', type: 'word', values: rows.map(({ dimension }) => dimension) },
      { id: 'value', type: 'number', values: rows.map(({ value }) => value) },
      { id: 'from', type: 'number', values: rows.map(({ from }) => from) },
      { id: 'to', type: 'number', values: rows.map(({ to }) => to) },
      { id: 'score', type: 'count', values: rows.map(({ score }) => score) },
    ],
  };
}

/** Those that were tried: none of those that have no scores. */
function rules({ segmentation: { segments } }: Rfm, scores: Scores): Table {
  const matching = segments.findIndex((segment) => matches(segment, scores));
  const tried = Number.isNaN(scores.r) ? [] : segments.slice(0, matching === -1 ? undefined : matching + 1);
  const range = ([lowest, highest]: Range) => (lowest === highest ? `${lowest}` : `${lowest}–${highest}`);
  return {
    id: 'rules',
    columns: [
      { id: 'segment', type: 'word', values: tried.map(({ id }) => id) },
      { id: 'r', type: 'text', values: tried.map(({ when }) => range(when.r)) },
      { id: 'f', type: 'text', values: tried.map(({ when }) => range(when.f)) },
      { id: 'm', type: 'text', values: tried.map(({ when }) => range(when.m)) },
      { id: 'matches', type: 'word', values: tried.map((_, i) => (i === matching ? 'yes' : 'no')) },
    ],
  };
}

function result(
  { customers, values, ...rfm }: Rfm,
  facts: Facts,
  customer: number,
  { r, f, m }: Scores,
): Table {
  const segment = rfm.segments[rfm.cells[customer]];
  return {
    id: 'result',
    columns: [
      { id: 'customer_id', type: 'text', values: [customers.customer_id[customer]] },
      { id: 'name', type: 'text', values: [customers.name[customer]] },
      { id: 'last_purchase', type: 'date', values: [facts.customer_summary.last_day[customer]] },
      { id: 'as_of', type: 'date', values: [facts.asOf] },
      { id: 'recency', type: 'days', values: [values.recency[customer]] },
      { id: 'frequency', type: 'count', values: [values.frequency[customer]] },
      { id: 'monetary', type: 'money', values: [values.monetary[customer]] },
      { id: 'r', type: 'count', values: [r] },
      { id: 'f', type: 'count', values: [f] },
      { id: 'm', type: 'count', values: [m] },
      { id: 'segment', type: 'word', values: [segment] },
      { id: 'action', type: 'word', values: [actionOf(rfm.segmentation, segment)] },
    ],
  };
}
