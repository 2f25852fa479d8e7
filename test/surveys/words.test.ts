import { expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import type { Analysis, Locale } from '../../src/analysis.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { render } from '../../src/render/index.js';
import { words } from '../../src/text/index.js';
import { analyses } from '../helpers/analyses.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';
import { report } from '../render/samples.js';
import { customer } from './samples.js';

/** A table of a survey as people read it, with one space where there are several. */
function drawn(
  name: AnalysisName,
  yaml: string,
  responses: readonly KnownResponse[],
  { by = 'role', table = 'groups', locale = 'en' as Locale } = {},
): string {
  const questionnaire = readQuestionnaire(yaml, 'own.yaml');
  const facts = withResponses(factsOf([customer]), questionnaire, responses);
  const { options, compute, present } = analyses[name] as unknown as Analysis;
  const initial = Object.entries(options).map(([option, { initial }]) => [option, initial]);
  const given = { ...Object.fromEntries(initial), questionnaire, by };
  const findings = present(compute(facts, given), given);
  const text = render({ ...report(), ...findings }, 'md', { words: words(locale, name), table });
  return text.replace(/ +/g, ' ');
}

const own = (type: string, ...ids: string[]) => `id: own
title: Own
roles: [customer, staff]
questions:
${ids.map((id) => `  - {id: ${id}, type: ${type}, text: About ${id}}`).join('\n')}
`;

/** One customer's answer about a feature. */
const says = (feature: string, functional: number, dysfunctional: number): KnownResponse => ({
  customer: 'A',
  role: 'customer',
  answers: { [`${feature}.functional`]: functional, [`${feature}.dysfunctional`]: dysfunctional },
});

test('an ABC class is no Kano category', () => {
  const groups = drawn('kano', own('kano', 'x'), [says('x', 1, 3)], { by: 'class' });
  expect(groups).toContain('| A | About x | attractive (A) |');
});

test('features that go by the letters of categories leave these their words', () => {
  const responses = [says('A', 1, 3), says('M', 3, 5), says('M', 1, 3)];
  const items = drawn('kano', own('kano', 'A', 'M'), responses, { table: 'items' });
  expect(items).toContain('| About A | attractive (A) |');
  expect(items).toContain('| About M | must-be (M) / attractive (A) |');
});

test('a reseller is one thing as a kind of customer and another as a role', () => {
  const responses = [{ customer: 'A', role: 'reseller', answers: { recommend: 9 } }];
  const groups = (by: string) => drawn('nps', presets.nps, responses, { by, locale: 'zh-CN' });
  expect(groups('kind')).toContain('| 经销商 |');
  expect(groups('role')).toContain('| 中间商 |');
});

test('a question may go by an id that every object has something for', () => {
  for (const id of ['constructor', '__proto__']) {
    const drawing = drawn('nps', own('nps', id), [{ role: 'customer', answers: { [id]: 9 } }]);
    expect(drawing.replaceAll('\\', '')).toContain(`question ${id}: NPS`);
  }
});

test('a question that goes by the id of a role leaves the role its word', () => {
  const groups = drawn('nps', own('nps', 'staff'), [{ role: 'staff', answers: { staff: 9 } }]);
  expect(groups).toContain('| Staff |');
  expect(groups).not.toContain('About staff');
});
