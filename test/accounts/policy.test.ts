import { expect, test } from 'vitest';
import { accountPolicy } from '../../src/analyses/accounts/preset.js';
import { readPolicy } from '../../src/analyses/accounts/read-policy.js';
import { ProblemError } from '../../src/problem.js';
import { policyWith } from './accounts.js';

test('the default is the published one: 500,000, 200,000 and the top 100', () => {
  const { tiers, top } = policyWith();
  expect(tiers.map(({ tier, from }) => [tier, from])).toEqual([
    ['special', 5_000_000_000],
    ['superior', 2_000_000_000],
    ['ordinary', null],
  ]);
  expect(top).toBe(100);
});

test('amounts are kept to the hundredth of a cent, other thresholds as they are', () => {
  const { tiers, relationship } = policyWith({
    'from: 200000': 'from: 199999.9999',
    'recency: {above: 180}': 'annual_revenue: {above: 0.01, at_most: 20}, growth: {below: -0.5}',
  });
  expect(tiers[1].from).toBe(1_999_999_999);
  expect(relationship[1].conditions).toEqual([
    { figure: 'annual_revenue', test: 'above', threshold: 100 },
    { figure: 'annual_revenue', test: 'at_most', threshold: 200_000 },
    { figure: 'growth', test: 'below', threshold: -0.5 },
  ]);
});

test.each<[string, string, string, string]>([
  [
    'an unknown class',
    'class: lapsed, when: {since_left',
    'class: lapsd, when: {since_left',
    'document_invalid',
  ],
  ['an unknown figure', 'recency: {', 'recncy: {', 'document_key_unknown'],
  ['an unknown test', '{above: 180}', '{over: 180}', 'document_key_unknown'],
  ['a figure without a test', '{above: 180}', '{}', 'document_invalid'],
  ['a threshold that is no number', '{above: 180}', '{above: long}', 'document_invalid'],
  [
    'a percentage for a quantile',
    'margin: {at_least_quantile: 0.5}',
    'margin: {at_least_quantile: 50}',
    'document_invalid',
  ],
  ['a class that is found later', '{recency: {above: 180}}', '{loyalty: [S]}', 'document_key_unknown'],
  [
    'an unknown tier',
    'tier: [special, superior], rel',
    'tier: [special, suprior], rel',
    'policy_tier_unknown',
  ],
  ...['new', 'W', 'yes', 'tier', 'growth', 'none', 'no_class', 'from_class', 'to_class'].map(
    (id): [string, string, string, string] => [
      `a tier called ${id}, as something else is`,
      'tier: superior',
      `tier: ${id}`,
      'tier_reserved',
    ],
  ),
  ['a tier twice', 'tier: superior', 'tier: special', 'policy_duplicate'],
  ['an amount twice', 'from: 200000', 'from: 500000', 'policy_duplicate'],
  ['two tiers for the rest', ', from: 200000', '', 'policy_tier_rest'],
  ['no tier for the rest', 'tier: ordinary,', 'tier: ordinary, from: 0,', 'policy_tier_rest'],
  [
    'a rule that is never tried',
    '{class: comprehensive, when: {products: {at_least: 2}}}',
    '{class: comprehensive}',
    'policy_rule_unreached',
  ],
  ['a medium row above many', 'medium: 10', 'medium: 60', 'document_invalid'],
  ['a top of nobody', 'top: 100', 'top: 0', 'document_invalid'],
  ['a missing part', 'manager_share: 0.5', '', 'document_key_missing'],
])('%s is refused', (_, before, after, code) => {
  expect(accountPolicy.split(before)).toHaveLength(2);
  const line = accountPolicy.slice(0, accountPolicy.indexOf(before)).split('\n').length;
  let thrown: unknown;
  try {
    readPolicy(accountPolicy.replace(before, after), 'mine.yaml');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ProblemError);
  const { problem } = thrown as ProblemError;
  expect(problem).toMatchObject({ code, file: 'mine.yaml' });
  if (!['policy_tier_rest', 'document_key_missing', 'policy_rule_unreached'].includes(code))
    expect(problem.line).toBe(line);
});
