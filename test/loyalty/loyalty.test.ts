import { describe, expect, test } from 'vitest';
import { loyalty } from '../../src/analyses/loyalty/index.js';
import { loyaltyTypes, ruleFor, rules } from '../../src/analyses/loyalty/rules.js';
import { loyalty as yaml } from '../../src/questionnaires/presets/loyalty.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { factsOf } from '../helpers/facts.js';
import { withResponses } from '../helpers/responses.js';
import { reportOn } from '../surveys/reports.js';

const reasons = ['monopoly', 'inertia', 'latent', 'convenience', 'price', 'incentive', 'premium'] as const;

describe('the rules', () => {
  // Every answer there is, by hand
  test.each([
    ['high', 'high', 'monopoly premium premium convenience price incentive premium'],
    ['low', 'high', 'monopoly inertia inertia convenience price incentive inertia'],
    ['high', 'low', 'latent latent latent latent latent latent latent'],
    ['low', 'low', 'not_loyal not_loyal latent not_loyal price not_loyal not_loyal'],
  ] as const)('attachment %s, repeat %s', (attachment, repeat, types) => {
    const found = reasons.map((reason) => rules[ruleFor(attachment, repeat, reason)].type);
    expect(found.join(' ')).toBe(types);
  });

  test('have a type for a reason of the user’s own', () => {
    expect(rules[ruleFor('low', 'high', 'my_own')].type).toBe('inertia');
    expect(rules[ruleFor('low', 'low', 'my_own')].type).toBe('not_loyal');
  });

  test('lead to each type', () => {
    expect(new Set(rules.map(({ type }) => type))).toEqual(new Set(loyaltyTypes));
  });
});

const responses = `respondent,customer_id,role,date,attachment,repeat,reason
a,K1,customer,2024-01-01,5,5,premium
b,K1,customer,2024-02-02,2,4,价格最低
c,K2,customer,2024-01-03,4,3,habit
d,,customer,2024-02-03,1,1,1
`;
const own = yaml.replace('zh-CN: 习惯了，懒得换', 'zh-CN: habit');

describe('four responses', () => {
  // By hand: premium, price, latent (3 is not above the middle), not loyal; limits of 1 in 4 by scipy 1.17.1
  // binomtest(1, 4).proportion_ci(method='wilson').
  test('are of four types', async () => {
    const { of, notes } = await reportOn('loyalty', own, { responses });
    expect(of('summary', 'type')).toEqual(loyaltyTypes);
    expect(of('summary', 'responses')).toEqual([1, 1, 0, 0, 1, 0, 0, 1]);
    expect(of('summary', 'of')).toEqual(new Array(8).fill(4));
    expect(of('summary', 'lower')[0]).toBeCloseTo(0.04558726080970055, 12);
    expect(of('summary', 'upper')[0]).toBeCloseTo(0.6993581574175981, 12);
    expect(of('rules', 'responses')).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 1, 0]);
    expect(notes).toContainEqual({ id: 'high', attachment: 3, repeat: 3 });
  });

  test('of a customer the newest counts', async () => {
    const { of } = await reportOn('loyalty', own, { responses });
    expect(of('customers', 'customer_id')).toEqual(['K1', 'K2']);
    expect(of('customers', 'type')).toEqual(['price', 'latent']);
    expect(of('customers', 'respondent')).toEqual(['b', 'c']);
    expect(of('customers', 'rule')).toEqual([7, 1]);
    expect(of('customers', 'reason')).toEqual(['price', 'inertia']);
  });

  test('are compared with those before', async () => {
    const { of } = await reportOn('loyalty', own, { responses }, { against: '2024-01-31' });
    expect(of('summary', 'share')).toEqual([0, 0, 0, 0, 0.5, 0, 0, 0.5]);
    expect(of('summary', 'change')).toEqual([-0.5, -0.5, 0, 0, 0.5, 0, 0, 0.5]);
  });
});

describe('awkward answers', () => {
  const questionnaire = readQuestionnaire(yaml, 'loyalty');
  const options = { questionnaire, by: 'role', against: null, from: null, to: null } as const;
  const types = (known: Parameters<typeof withResponses>[2]) => {
    const facts = withResponses(factsOf([{ id: 'A' }, { id: 'B' }]), questionnaire, known);
    const result = loyalty.compute(facts, options);
    return {
      of: loyalty.classify!(result)[0].of,
      ids: loyalty.present(result, options).notes.map(({ id }) => id),
    };
  };

  test('without all three there is no type', () => {
    const { of, ids } = types([
      { customer: 'A', answers: { attachment: 5, repeat: 5 } },
      { customer: 'B', answers: { attachment: 5, reason: 'price' } },
    ]);
    expect(of).toEqual([null, null]);
    expect(ids).toEqual(expect.arrayContaining(['unclassified', 'nobody_answered']));
  });

  test('one without a type does not hide the one before it', () => {
    const full = { attachment: 5, repeat: 5, reason: 'premium' };
    const { of } = types([
      { customer: 'A', day: 1, answers: full },
      { customer: 'A', day: 2, answers: { attachment: 1 } },
      // Of one day, the last; a dated one before one without a date
      { customer: 'B', day: 3, answers: { ...full, reason: 'price' } },
      { customer: 'B', day: 3, answers: full },
      { customer: 'B', answers: { ...full, reason: 'incentive' } },
    ]);
    expect(of).toEqual(['premium', 'premium']);
  });
});

test.each([
  ['attachment', 'nps', 'attachment (rating)'],
  ['reason', 'open', 'reason (choice)'],
])('a questionnaire whose %s is of type %s is refused', async (question, type, questions) => {
  const choice = 'choice, options: [{id: price, label: Price}, {id: habit, label: Habit}]';
  const types = { attachment: 'rating, scale: [1, 5]', repeat: 'rating, scale: [1, 5]', reason: choice };
  const asked = Object.entries({ ...types, [question]: type }).map(
    ([id, own]) => `  - {id: ${id}, text: ${id}?, type: ${own}}\n`,
  );
  const own = `id: own\ntitle: Own\nquestions:\n${asked.join('')}`;
  const responses = 'respondent,role,repeat\na,customer,5\n';
  await expect(reportOn('loyalty', own, { responses }, { questionnaire: 'own' })).rejects.toMatchObject({
    problem: { code: 'questions_missing', args: { questions, preset: 'loyalty' } },
  });
});
