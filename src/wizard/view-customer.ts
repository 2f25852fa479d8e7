import type { Line, View, ViewWords } from './view.js';
import type { Wizard } from './wizard.js';
import { nameOf } from './words-for.js';

/** The search for a customer: what matches stands under the line, a new one last. */
export function viewCustomer(wizard: Wizard, { say }: ViewWords): View {
  const { customer, matches, hasMoreMatches, marked, typed } = wizard;
  const above: Line[] = [{ text: say('wizard_ask_customer'), style: 'strong' }];
  if (customer) above.push({ text: say('wizard_so_far', { answer: nameOf(customer) }), style: 'plain' });
  if (typed.trim() === '') return { above, below: [], seen: 0 };
  const entries = [...matches.map(nameOf), say('wizard_new_customer', { typed: typed.trim() })];
  const below = entries.map(
    (text, i): Line => ({
      text: `${i === marked ? '> ' : '  '}${text}`,
      style: i === marked ? 'strong' : 'plain',
    }),
  );
  if (hasMoreMatches)
    below.splice(matches.length, 0, { text: `  ${say('wizard_more_customers')}`, style: 'faint' });
  return { above, below: [...below, { text: say('wizard_choose'), style: 'faint' }], seen: entries.length };
}
