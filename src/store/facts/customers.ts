import type { Database } from 'better-sqlite3';
import type { CustomerProfiles, Customers } from '../../facts.js';
import { eachRow } from '../each-row.js';
import { type Numbering, unknowns } from './numbering.js';

export function readCustomers(database: Database, numbering: Numbering): Customers {
  const text = textReader(database, numbering);
  const number = numberReader(database, numbering);
  return {
    count: numbering.count,
    get customer_id() {
      return text('customer_id') as string[];
    },
    get name() {
      return text('name');
    },
    get potential() {
      return number('potential');
    },
    get since() {
      return number('since');
    },
  };
}

export function readProfiles(database: Database, numbering: Numbering): CustomerProfiles {
  const text = textReader(database, numbering);
  const number = numberReader(database, numbering);
  return {
    get kind() {
      return text('kind');
    },
    get region() {
      return text('region');
    },
    get city() {
      return text('city');
    },
    get industry() {
      return text('industry');
    },
    get account_manager() {
      return text('account_manager');
    },
    get left() {
      return number('left');
    },
  };
}

/** Reads each column once. */
function textReader(database: Database, { count, positions }: Numbering) {
  const read = new Map<string, (string | null)[]>();
  return (column: string): (string | null)[] => {
    const known = read.get(column);
    if (known) return known;
    const values: (string | null)[] = new Array(count).fill(null);
    const from = `FROM customers WHERE "${column}" IS NOT NULL`;
    eachRow(database, `customer, "${column}"`, from, [], (_, customer: number, value: string) => {
      if (positions[customer] >= 0) values[positions[customer]] = value;
    });
    read.set(column, values);
    return values;
  };
}

function numberReader(database: Database, numbering: Numbering) {
  const read = new Map<string, Float64Array>();
  return (column: string): Float64Array => {
    const known = read.get(column);
    if (known) return known;
    const values = unknowns(numbering);
    const from = `FROM customers WHERE "${column}" IS NOT NULL`;
    eachRow(database, `customer, "${column}"`, from, [], (_, customer: number, value: number) => {
      values[numbering.positions[customer]] = value;
    });
    read.set(column, values);
    return values;
  };
}
