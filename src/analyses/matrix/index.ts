import type { Analysis } from '../../analysis.js';
import { crossCustomers, factsForMatrix, type Matrix } from './compute.js';
import { explain } from './explain.js';
import { options } from './options.js';
import { present } from './present.js';
import { en } from './text/en.js';
import { zhCN } from './text/zh-cn.js';

/** Two measures crossed: four cells of customers, and what to do with each. */
export const matrix: Analysis<typeof options, Matrix> = {
  name: 'matrix',
  text: { en, 'zh-CN': zhCN },
  options,
  facts: factsForMatrix,
  compute: crossCustomers,
  present,
  classify: ({ cells, cell }) => [
    {
      id: 'cell',
      classes: cells.map(({ id }) => id),
      ordered: false,
      of: Array.from(cell, (each) => (each < 0 ? null : cells[each].id)),
    },
  ],
  explain: (result, facts, _options, customer) => explain(result, facts, customer),
  examples: [
    'clientele matrix --preset value',
    'clientele matrix --preset loyalty --split median --table customers',
    'clientele matrix --x frequency --y margin --x-cut 12 --y-cut 20%',
    'clientele matrix --x score --y revenue --scorecard scorecard.yaml',
    'clientele matrix --preset value --explain K001',
  ],
};
