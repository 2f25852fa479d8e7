import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { open } from '../../src/clientele.js';
import { temporaryFolder } from '../helpers/folder.js';
import { readable } from './ask.js';

// The CDNOW 1/10 sample of Fader & Hardie: master id, sample id, date, quantity, dollars; no header. It lies
// beside the main checkout, which another worktree may be a level further away from.
const places = ['../../../shared/data/CDNOW_sample.txt', '../../../../shared/data/CDNOW_sample.txt'];
const sample = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);

describe.runIf(sample)('CDNOW (needs the shared CDNOW file)', () => {
  test('from the file to the published numbers', async () => {
    const clientele = open(temporaryFolder().at('clientele.db'));
    await clientele.import('transactions', sample!, {
      header: false,
      delimiter: ' ',
      map: { customer_id: '2', date: '3', quantity: '4', revenue: '5' },
    });
    const ask = async (model: 'best' | 'bg-nbd') =>
      readable(await clientele.analyse('lifetime', { trainTo: '1997-09-30', model }));

    const found = await ask('best');
    // Fader, Hardie & Lee (2005), Fader & Hardie (2013); further digits by Nelder–Mead in scipy 1.17.1
    for (const [model, parameters, logLikelihood] of [
      ['bg-nbd', [0.242595, 4.413602, 0.792922, 2.425907], -9582.429207],
      ['mbg-nbd', [0.524843, 6.183086, 0.891359, 1.614002], -9582.135716],
      ['pareto-nbd', [0.553277, 10.577683, 0.60624, 11.668729], -9594.976179],
      ['gamma-gamma', [6.249572, 3.744225, 15.443521], null],
    ] as const) {
      const estimates = found.parameters(model) as number[];
      parameters.forEach((published, i) => {
        expect(Math.abs(estimates[i] - published), model).toBeLessThan(1e-4);
      });
      if (logLikelihood)
        expect(found.cell('models', 'model', model, 'log_likelihood')).toBeCloseTo(logLikelihood, 5);
    }
    expect(found.cell('data', 'found', 'customers', 'count')).toBe(2357);
    expect(found.column('customers', 'x').filter((x) => Number(x) > 0)).toHaveLength(946);

    const simple = await ask('bg-nbd');
    const total = (id: string) => simple.cell('totals', 'measure', 'holdout_purchases', id);
    expect(total('expected')).toBeCloseTo(1653.4, 1);
    expect(total('actual')).toBe(1882);
    // 39 weeks of training and 39 more; 2,457 repeat purchases in the first half.
    const actual = simple.column('tracking', 'actual_cumulative');
    expect(actual).toHaveLength(78);
    expect(actual[38]).toBe(2457);
    expect(actual[77]).toBe(2457 + 1882);
  });
});
