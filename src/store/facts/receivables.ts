import type { Database } from 'better-sqlite3';
import type { Receivables } from '../../facts.js';
import { eachRow } from '../each-row.js';
import { type Numbering, unknowns } from './numbering.js';

export function readReceivables(database: Database, numbering: Numbering): Receivables {
  const average_balance = unknowns(numbering);
  eachRow(
    database,
    'customer, average_balance',
    'FROM receivables',
    [],
    (_, customer: number, balance: number) => {
      average_balance[numbering.positions[customer]] = balance;
    },
  );
  return { average_balance };
}
