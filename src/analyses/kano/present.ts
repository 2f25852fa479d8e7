import { labelsOf } from '../../questionnaires/labels.js';
import { type Column, type Findings, type Table, tableOfRows } from '../../report.js';
import { type KanoCategory, kanoCategories } from '../../stats/kano-category.js';
import { changeColumns } from '../surveys/change.js';
import { groupColumn, groupsAskedFor } from '../surveys/groups.js';
import { tieLabels, tieOf } from '../surveys/ties.js';
import type { Feature, Kano } from './compute.js';
import { notes } from './notes.js';
import { text } from './text/index.js';

export function present(kano: Kano): Findings {
  const { survey, features } = kano;
  const groups = kano.groups.flatMap(({ group, features }) => features.map((each) => ({ group, ...each })));
  const items: Table = { id: 'items', columns: featureColumns(features) };
  const byGroup: Table = {
    id: 'groups',
    columns: [groupColumn(survey.by, groups), ...featureColumns(groups)],
  };
  const changes = survey.against === null ? [] : changeTables(kano, groups);
  const ties = [...features, ...groups].map(({ modes }) => tieOf(modes));
  return {
    tables: [items, summary(features), byGroup, ...changes],
    overview: ['items', 'summary', ...groupsAskedFor(survey), ...(changes.length > 0 ? ['changes'] : [])],
    // Halfway up both axes, as features are usually mapped.
    charts: [
      {
        id: 'features',
        type: 'scatter',
        table: 'items',
        x: 'worse',
        y: 'better',
        xCut: -0.5,
        yCut: 0.5,
        label: 'item',
        quadrants: { column: 'category', values: ['O', 'A', 'M', 'I'] },
      },
    ],
    notes: notes(kano),
    labels: { ...labelsOf(survey.questionnaire), ...tieLabels(ties, text, 'category') },
  };
}

function featureColumns(features: readonly Feature[]): Column[] {
  const numbers = (of: (feature: Feature) => number) => Float64Array.from(features, of);
  return [
    { id: 'item', type: 'word', values: features.map(({ item }) => item) },
    { id: 'category', type: 'word', values: features.map(({ modes }) => tieOf(modes)) },
    { id: 'better', type: 'number', values: numbers(({ better }) => better) },
    { id: 'worse', type: 'number', values: numbers(({ worse }) => worse) },
    { id: 'responses', type: 'count', values: numbers(({ responses }) => responses) },
    ...kanoCategories.map(
      (category): Column => ({
        id: category,
        type: 'count',
        values: numbers(({ counts }) => counts[category]),
      }),
    ),
    { id: 'p', type: 'number', values: numbers(({ p }) => p) },
    { id: 'better_lower', type: 'number', values: numbers(({ satisfied }) => satisfied.lower) },
    { id: 'better_upper', type: 'number', values: numbers(({ satisfied }) => satisfied.upper) },
    { id: 'worse_lower', type: 'number', values: numbers(({ dissatisfied }) => 0 - dissatisfied.upper) },
    { id: 'worse_upper', type: 'number', values: numbers(({ dissatisfied }) => 0 - dissatisfied.lower) },
  ];
}

/** What each category is for: a feature that is tied between two is of both. */
function summary(features: readonly Feature[]): Table {
  const total = features.reduce((sum, { responses }) => sum + responses, 0);
  return tableOfRows(
    'summary',
    { category: 'word', features: 'count', answers: 'count', share: 'percent', action: 'word' },
    kanoCategories.map((category) => {
      const answers = features.reduce((sum, { counts }) => sum + counts[category], 0);
      return {
        category,
        features: features.filter(({ modes }) => modes.includes(category)).length,
        answers,
        share: answers / total,
        action: actions[category],
      };
    }),
  );
}

const actions: Readonly<Record<KanoCategory, string>> = {
  M: 'never_fail',
  O: 'do_better',
  A: 'add_to_delight',
  I: 'save_the_cost',
  R: 'leave_out',
  Q: 'ask_again',
};

/** Of all, and of each group. */
function changeTables(
  { survey, features }: Kano,
  groups: readonly (Feature & { group: string | null })[],
): Table[] {
  const [ofAll, ofGroups] = [features.flatMap(changesOf), groups.flatMap(changesOf)];
  return [
    { id: 'changes', columns: changedColumns(ofAll) },
    { id: 'group_changes', columns: [groupColumn(survey.by, ofGroups), ...changedColumns(ofGroups)] },
  ];
}

/** Of each coefficient of a feature. */
function changesOf<F extends Feature>(feature: F) {
  const { better, worse, satisfied, dissatisfied } = feature;
  const { before, change, lower, upper } = dissatisfied.change!;
  const turned = { before: 0 - before, change: 0 - change, lower: 0 - upper, upper: 0 - lower };
  return [
    { ...feature, coefficient: 'better', now: better, change: satisfied.change },
    { ...feature, coefficient: 'worse', now: worse, change: turned },
  ];
}

function changedColumns(rows: readonly ReturnType<typeof changesOf<Feature>>[number][]): Column[] {
  return [
    { id: 'item', type: 'word', values: rows.map(({ item }) => item) },
    { id: 'coefficient', type: 'word', values: rows.map(({ coefficient }) => coefficient) },
    { id: 'now', type: 'number', values: rows.map(({ now }) => now) },
    ...changeColumns(rows),
  ];
}
