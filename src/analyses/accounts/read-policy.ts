import { nearest } from '../../yaml/nearest.js';
import { checkShape } from '../../yaml/shape.js';
import { type Path, readYaml, type YamlSource } from '../../yaml/source.js';
import { isReserved } from '../reserved-ids.js';
import type { Condition, Policy, Tier } from './policy.js';
import { policyShape } from './policy-shape.js';
import { en } from './text/en.js';

/**
 * Reads a policy from YAML.
 *
 * @param file What to call it in problems.
 * @throws ProblemError `yaml_…`, `document_…`, `policy_…` or `tier_reserved`, with line, key and value as written
 */
export function readPolicy(text: string, file: string): Policy {
  const source = readYaml(text, file);
  const policy = checkShape(source, policyShape, 'clientele presets show account-policy');
  checkTiers(policy, source);
  checkRules(policy, source);
  const amount = ({ from }: Tier) => from ?? Number.NEGATIVE_INFINITY;
  return { ...policy, tiers: policy.tiers.toSorted((a, b) => amount(b) - amount(a)) };
}

/** Tiers differ in id and amount, and exactly one is for everyone else. */
function checkTiers({ tiers }: Policy, source: YamlSource): void {
  for (const [i, { tier, from }] of tiers.entries()) {
    const before = tiers.slice(0, i);
    if (isReserved(tier, en)) source.refuse('tier_reserved', ['tiers', i, 'tier']);
    if (before.some((each) => each.tier === tier)) source.refuse('policy_duplicate', ['tiers', i, 'tier']);
    if (from !== null && before.some((each) => each.from === from))
      source.refuse('policy_duplicate', ['tiers', i, 'from']);
  }
  const rest = tiers.filter(({ from }) => from === null);
  if (rest.length !== 1) source.refuse('policy_tier_rest', ['tiers'], { tiers: rest.length });
}

/** Every rule is tried for someone, and names tiers that there are. */
function checkRules(policy: Policy, source: YamlSource): void {
  for (const division of ['use', 'relationship', 'loyalty', 'owner_level'] as const) {
    for (const [i, { conditions }] of policy[division].entries()) {
      const isLast = i === policy[division].length - 1;
      if (conditions.length === 0 && !isLast) source.refuse('policy_rule_unreached', [division, i + 1]);
      checkTierNames(conditions, policy, source, [division, i, 'when']);
    }
  }
  checkTierNames(policy.key, policy, source, ['key']);
}

function checkTierNames(
  conditions: readonly Condition[],
  { tiers }: Policy,
  source: YamlSource,
  path: Path,
): void {
  const known = tiers.map(({ tier }) => tier);
  for (const condition of conditions) {
    if (!('division' in condition) || condition.division !== 'tier') continue;
    const unknown = condition.among.findIndex((tier) => !known.includes(tier));
    if (unknown < 0) continue;
    const args = { nearest: nearest(condition.among[unknown], known) };
    source.refuse('policy_tier_unknown', [...path, 'tier', unknown], args);
  }
}
