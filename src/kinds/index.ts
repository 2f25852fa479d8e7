import { activities } from './activities.js';
import { customers } from './customers.js';
import type { Kind } from './kind.js';
import { rates } from './rates.js';
import { ratings } from './ratings.js';
import { receivables } from './receivables.js';
import { responses } from './responses.js';
import { transactions } from './transactions.js';

/** Every kind of CSV that can be imported. A new kind is a file of its own and a line here. */
export const kinds: readonly Kind[] = [
  customers,
  transactions,
  activities,
  rates,
  receivables,
  ratings,
  responses,
];
