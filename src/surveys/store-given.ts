import { type ImportedFile, type ImportOptions, importFile } from '../import.js';
import { customers } from '../kinds/customers.js';
import type { Kind } from '../kinds/kind.js';
import { responses } from '../kinds/responses.js';
import { fail, ProblemError } from '../problem.js';
import type { QuestionnaireText } from '../questionnaires/questionnaire.js';
import { renderCsv } from '../render/csv.js';
import { tableOfRows } from '../report.js';
import type { Database } from '../store/database.js';
import type { FoundCustomer } from '../store/find-customers.js';
import type { StoredDocument } from '../store/stored-documents.js';
import { inTransaction } from '../store/transaction.js';
import { type GivenResponse, responseCsv } from './given-responses.js';
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
 * @param stored the questionnaires that are stored
 * @throws ProblemError `questionnaire_differs` where another questionnaire of this id is stored
 */
export async function storeGiven(
  openDatabase: () => Database,
  stored: () => readonly StoredDocument[],
  questionnaire: QuestionnaireText,
  given: readonly GivenResponse[],
  { name, newCustomers = [] }: GivenOptions,
): Promise<ImportedFile> {
  const { readQuestionnaire } = await import('../questionnaires/read.js');
  const csv = responseCsv(readQuestionnaire(questionnaire.yaml, questionnaire.name), given);
  const land = (kind: Kind, text: string, options: ImportOptions = {}) =>
    withCsv(text, (path) => importFile(openDatabase, kind, path, { ...ownForm, ...options, name }, stored));
  const landResponses = () =>
    land(responses, csv, { questionnaire }).catch((error) => refuseOther(error, questionnaire));
  if (newCustomers.length === 0) return landResponses();
  const table = tableOfRows('customers', { customer_id: 'text', name: 'text' }, newCustomers);
  return inTransaction(openDatabase(), async () => {
    await land(customers, renderCsv(table));
    return landResponses();
  });
}

/** Another run may have stored another questionnaire of this id since this one was read. */
function refuseOther(error: unknown, { name }: QuestionnaireText): never {
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem?.code !== 'duplicate_differs' || problem.column !== 'questionnaire') throw error;
  return fail('questionnaire_differs', { file: name, value: problem.value });
}
