import { nearest } from '../../yaml/nearest.js';
import type { Path, YamlSource } from '../../yaml/source.js';
import { sameName } from './criteria.js';
import { levels } from './levels.js';
import type { Scorecard } from './scorecard.js';

/** What must hold between the parts of a scorecard. @throws ProblemError `scorecard_…` */
export function checkRules(scorecard: Scorecard, source: YamlSource): void {
  checkNames(scorecard, source);
  checkGroups(scorecard, source);
  checkWeights(scorecard, source);
}

/** No two parts share an id, and no two criteria a name by which ratings could find them. */
function checkNames({ groups, criteria, grades }: Scorecard, source: YamlSource): void {
  const distinct = () => {
    const owners = new Map<string | number, unknown>();
    return (name: string | number, owner: unknown, path: Path) => {
      if (owners.has(name) && owners.get(name) !== owner) source.refuse('scorecard_duplicate', path);
      owners.set(name, owner);
    };
  };
  const id = distinct();
  for (const [i, group] of groups.entries()) id(sameName(group.id), group, ['groups', i, 'id']);
  for (const [i, criterion] of criteria.entries())
    id(sameName(criterion.id), criterion, ['criteria', i, 'id']);

  const name = distinct();
  for (const criterion of criteria) name(sameName(criterion.id), criterion, []);
  for (const [i, criterion] of criteria.entries()) {
    for (const [language, label] of Object.entries(criterion.label)) {
      name(sameName(label), criterion, ['criteria', i, 'label', ...(language === 'und' ? [] : [language])]);
    }
  }

  const threshold = distinct();
  for (const [i, grade] of grades.entries()) threshold(grade.from, grade, ['grades', i, 'from']);
}

/** Groups exist, are not within themselves, and have something in them. */
function checkGroups({ groups, criteria }: Scorecard, source: YamlSource): void {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const known = (group: string | null, path: Path) => {
    if (group === null || byId.has(group)) return;
    source.refuse('scorecard_group_unknown', path, { nearest: nearest(group, [...byId.keys()]) });
  };
  for (const [i, { group }] of groups.entries()) known(group, ['groups', i, 'group']);
  for (const [i, { group }] of criteria.entries()) known(group, ['criteria', i, 'group']);

  const divided = levels({ groups, criteria });
  for (const [i, { id, group }] of groups.entries()) {
    let above = group;
    for (let steps = 0; above !== null; steps++) {
      if (steps === groups.length) source.refuse('scorecard_group_cycle', ['groups', i, 'group']);
      above = byId.get(above)!.group;
    }
    if (!divided.has(id)) source.refuse('scorecard_group_empty', ['groups', i, 'id']);
  }
}

/** Among siblings, all have a weight or none has, and not all weights are 0. */
function checkWeights({ groups, criteria }: Scorecard, source: YamlSource): void {
  const paths = new Map<unknown, Path>([
    ...groups.map((group, i): [unknown, Path] => [group, ['groups', i]]),
    ...criteria.map((criterion, i): [unknown, Path] => [criterion, ['criteria', i]]),
  ]);
  for (const siblings of levels({ groups, criteria }).values()) {
    const weighted = siblings.filter(({ weight }) => weight !== null);
    if (weighted.length === 0) continue;
    const without = siblings.find(({ weight }) => weight === null);
    if (without) source.refuse('scorecard_weight_missing', paths.get(without)!, { id: without.id });
    if (weighted.every(({ weight }) => weight === 0)) {
      source.refuse('scorecard_weights_zero', [...paths.get(siblings[0])!, 'weight']);
    }
  }
}
