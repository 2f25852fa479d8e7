import type { AnalysisText } from '../../../analysis.js';
import { surveyText } from '../../surveys/text/en.js';

export const en: AnalysisText = {
  summary: 'why customers come back: seven types of loyalty',
  description:
    'Sorts customers into seven types of loyalty – monopoly, inertia, latent, convenience, price, incentive, premium – or none, ' +
    'by how attached they are, how often they buy again and the reason they give. The rules are printed, with how many ' +
    'responses each decides. Shares with Wilson intervals. From a questionnaire such as loyalty.',
  options: {
    questionnaire:
      'the questionnaire: a YAML file, or a name (default: the only one stored that asks the questions of loyalty)',
    ...surveyText.options,
  },
  tables: {
    summary: 'Types of loyalty',
    rules: 'Rules, tried in order',
    groups: 'Types of loyalty by group',
    customers: 'Customers',
  },
  columns: {
    ...surveyText.columns,
    type: 'Type',
    responses: 'Responses',
    of: 'Of',
    share: 'Share',
    action: 'What to do',
    rule: 'Rule',
    attachment: 'Attachment',
    repeat: 'Repeat',
    attachment_rating: 'Attachment',
    repeat_rating: 'Repeat',
    reason: 'Reason',
    customer_id: 'Customer',
    name: 'Name',
    respondent: 'Respondent',
    date: 'Date',
  },
  charts: { types: 'Types of loyalty' },
  values: {
    ...surveyText.values,
    premium: 'premium',
    latent: 'latent',
    incentive: 'incentive',
    convenience: 'convenience',
    price: 'price',
    inertia: 'inertia',
    monopoly: 'monopoly',
    not_loyal: 'not loyal',
    high: 'high',
    low: 'low',
    any: 'any',
    'premium.action': 'thank them, listen to them, and ask them to recommend us',
    'latent.action': 'find out what keeps them from buying more, and remove it',
    'incentive.action': 'keep the rewards worth it, and give them a reason that rewards do not buy',
    'convenience.action': 'stay the easiest to buy from: who is nearer takes them',
    'price.action':
      'they leave for a lower price: lower the cost of serving them, or show what else they get',
    'inertia.action': 'they stay by habit only: be different from others before others are',
    'monopoly.action': 'they stay because they must: serve them well before they have a choice',
    'not_loyal.action': 'spend on them only where they promise more',
    'reason.monopoly': 'nobody else to buy from',
    'reason.latent': 'would like to buy more but cannot',
    'reason.convenience': 'near and easy',
    'reason.price': 'cheapest',
    'reason.incentive': 'rewards',
  },
  notes: {
    ...surveyText.notes,
    rules:
      'the rules are those of clientele: who buys again for a reason outside of us is held by it; else the attachment decides, after Griffin (1995)',
    high: 'high is above the middle of the scale: attachment above {attachment}, repeat above {repeat}',
    unclassified: 'responses without all three answers have no type: {responses}',
    newest: 'of a customer with several responses the newest counts in table customers',
  },
  problems: {},
};
