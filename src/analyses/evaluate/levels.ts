import type { Criterion, Group, Scorecard } from './scorecard.js';

/** The groups and criteria that divide a weight among them, by the id of the group they divide; null at the top. */
export function levels({
  groups,
  criteria,
}: Pick<Scorecard, 'groups' | 'criteria'>): Map<string | null, (Group | Criterion)[]> {
  const byGroup = new Map<string | null, (Group | Criterion)[]>();
  for (const member of [...groups, ...criteria]) {
    const siblings = byGroup.get(member.group);
    if (siblings) siblings.push(member);
    else byGroup.set(member.group, [member]);
  }
  return byGroup;
}
