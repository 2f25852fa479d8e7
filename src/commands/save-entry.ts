import { ProblemError } from '../problem.js';
import { answersAsked } from '../questionnaires/asked.js';
import type { Refusal, Wizard } from '../wizard/wizard.js';
import type { Entering } from './survey-enter.js';

/** Stores a response that was entered; what contradicts what is stored goes back to the clerk. */
export async function saveEntry(entering: Entering, entered: Wizard): Promise<Refusal | null> {
  const { questionnaire, respondent, customer, isNewCustomer, role, day } = entered;
  const answers = answersAsked(questionnaire, entered.answers);
  const response = { respondent, customer_id: customer?.customer_id ?? null, role, day, answers };
  const newCustomers = customer && isNewCustomer ? [customer] : [];
  try {
    await entering.clientele.addResponses(entering, [response], { name: 'survey enter', newCustomers });
    return null;
  } catch (error) {
    const refusal = refusalOf(error, entering, customer?.customer_id ?? '');
    if (refusal) return refusal;
    throw error;
  }
}

/** What the clerk can put right: another run has stored this response, or a customer with this id. */
function refusalOf(error: unknown, { clientele }: Entering, id: string): Refusal | null {
  if (!(error instanceof ProblemError) || error.problem.code !== 'duplicate_differs') return null;
  if (error.problem.column === 'respondent') return { code: 'differs', args: {} };
  const owner = clientele.customerWithId(id);
  return owner && { code: 'id_taken', args: { id: owner.customer_id, name: owner.name ?? '' } };
}
