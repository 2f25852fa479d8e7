import { nearest } from '../../yaml/nearest.js';
import type { Path, YamlSource } from '../../yaml/source.js';
import type { Condition, Policy } from './policy.js';

const ruled = ['use', 'relationship', 'loyalty', 'owner_level'] as const;

/** What must hold between the parts of a policy. @throws ProblemError `policy_…` */
export function checkPolicy(policy: Policy, source: YamlSource): void {
  checkTiers(policy, source);
  for (const division of ruled) {
    for (const [i, { conditions }] of policy[division].entries()) {
      const isLast = i === policy[division].length - 1;
      if (conditions.length === 0 && !isLast) source.refuse('policy_rule_unreached', [division, i + 1]);
      checkTierNames(conditions, policy, source, [division, i, 'when']);
    }
  }
  checkTierNames(policy.key, policy, source, ['key']);
}

/** Tiers differ in id and amount, and exactly one is for everyone else. */
function checkTiers({ tiers }: Policy, source: YamlSource): void {
  for (const [i, { tier, from }] of tiers.entries()) {
    const before = tiers.slice(0, i);
    if (before.some((each) => each.tier === tier)) source.refuse('policy_duplicate', ['tiers', i, 'tier']);
    if (from !== null && before.some((each) => each.from === from))
      source.refuse('policy_duplicate', ['tiers', i, 'from']);
  }
  const rest = tiers.filter(({ from }) => from === null);
  if (rest.length !== 1) source.refuse('policy_tier_rest', ['tiers'], { tiers: rest.length });
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
