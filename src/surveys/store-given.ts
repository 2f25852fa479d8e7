import { type ImportedFile, type ImportOptions, importFile } from '../import.js';
import { customers } from '../kinds/customers.js';
import type { Kind } from '../kinds/kind.js';
import { responses } from '../kinds/responses.js';
import { renderCsv } from '../render/csv.js';
import { tableOfRows } from '../report.js';
import type { Database } from '../store/database.js';
import type { FoundCustomer } from '../store/find-customers.js';
import type { StoredDocument } from '../store/stored-documents.js';
import { inTransaction } from '../store/transaction.js';
import { withCsv } from './with-csv.js';

/** How a CSV of ours is read, and landed whole. */
const ownForm = { encoding: 'utf-8', delimiter: ',', onDuplicate: 'error', stopOnReject: true } as const;

export interface GivenOptions {
  /** What the import is called in the history. */
  name: string;
  /** Customers who are still to be stored. */
  newCustomers?: readonly FoundCustomer[];
}

/**
 * Stores responses that were given by hand, and the customers who are new with them: all or nothing.
 *
 * @param csv the responses
 * @param questionnaire its name, or a file
 */
export async function storeGiven(
  openDatabase: () => Database,
  csv: string,
  questionnaire: string,
  { name, newCustomers = [] }: GivenOptions,
  questionnaires: () => readonly StoredDocument[],
): Promise<ImportedFile> {
  const land = (kind: Kind, text: string, options: ImportOptions = {}) =>
    withCsv(text, (path) =>
      importFile(openDatabase, kind, path, { ...ownForm, ...options, name }, questionnaires),
    );
  const landResponses = () => land(responses, csv, { questionnaire });
  if (newCustomers.length === 0) return landResponses();
  const table = tableOfRows('customers', { customer_id: 'text', name: 'text' }, newCustomers);
  return inTransaction(openDatabase(), async () => {
    await land(customers, renderCsv(table));
    return landResponses();
  });
}
