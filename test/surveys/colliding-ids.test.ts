import { describe, expect, test } from 'vitest';
import type { AnalysisName } from '../../src/analyses/index.js';
import type { Analysis } from '../../src/analysis.js';
import type { Dimension, Question, Questionnaire } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { render } from '../../src/render/index.js';
import type { Column, Findings } from '../../src/report.js';
import { words } from '../../src/text/index.js';
import type { Sample } from '../analyses/samples.js';
import { analyses } from '../helpers/analyses.js';
import { factsOf } from '../helpers/facts.js';
import { type KnownResponse, withResponses } from '../helpers/responses.js';
import { report } from '../render/samples.js';

const surveys = (Object.keys(analyses) as AnalysisName[]).filter((name) => analyses[name].questionnaire);

/** The columns whose words are the questionnaire's. */
const itsOwn = ['item', 'part', 'question', 'dimension', 'weakest_dimension'];

/** Ids that every object has something for. */
const inherited = ['constructor', 'toString', '__proto__'];

function find(name: AnalysisName, { facts, given }: Sample): Findings {
  const { options, compute, present } = analyses[name] as unknown as Analysis;
  const initial = Object.entries(options).map(([option, { initial }]) => [option, initial]);
  const all = { ...Object.fromEntries(initial), ...given };
  return present(compute(facts, all), all);
}

/** As people read it, in both languages. */
function drawn(name: AnalysisName, findings: Findings): string {
  const texts = (['en', 'zh-CN'] as const).map((locale) =>
    render({ ...report(), ...findings }, 'md', { words: words(locale, name) }),
  );
  return texts.join('\n').replaceAll('\\', '');
}

function only(findings: Findings, isWanted: (column: Column) => boolean): Findings {
  const tables = findings.tables.map(({ id, columns }) => ({ id, columns: columns.filter(isWanted) }));
  return { ...findings, tables, charts: [] };
}

const isOwn = ({ id }: Column) => itsOwn.includes(id);

/** The ids that a report has words of its own for. */
function idsOf(findings: Findings): string[] {
  const columns = findings.tables.flatMap((table) => table.columns);
  const shown = columns.filter(({ id, type }) => type === 'word' && !itsOwn.includes(id));
  return [...new Set(shown.flatMap(({ values }) => Array.from(values)))].filter(
    (id) => typeof id === 'string',
  );
}

const hostile = { und: 'Hostile' };

/** The questionnaire with questions, dimensions and options that go by all of these ids. */
function colliding(questionnaire: Questionnaire, ids: readonly string[]): Questionnaire {
  const question = (id: string): Question => {
    const rest = { dimension: id, scale: null, anchors: null, required: false, when: null } as const;
    const options = ids.map((option) => ({ id: option, label: hostile }));
    return { id, type: 'multiple_choice', text: hostile, options, ...rest };
  };
  const without = <T extends { id: string }>(some: readonly T[]) =>
    ids.filter((id) => some.every((each) => each.id !== id));
  const { questions, dimensions } = questionnaire;
  return {
    ...questionnaire,
    dimensions: [
      ...dimensions,
      ...without(dimensions).map((id): Dimension => ({ id, label: hostile, weight: null })),
    ],
    questions: [...questions, ...without(questions).map(question)],
  };
}

describe.each(surveys)('%s', (name) => {
  test('says the same whatever other questions, dimensions and options go by its ids', async () => {
    const { samples } = (await import(`../${name}/samples.ts`)) as { samples: readonly Sample[] };
    for (const { facts, given } of samples) {
      const found = find(name, { facts, given });
      const ids = [...idsOf(found), ...Object.keys(analyses[name].text.en.columns), ...inherited];
      const questionnaire = colliding(given!.questionnaire as Questionnaire, ids);
      expect(questionnaire.questions.some(({ text }) => text === hostile)).toBe(true);
      expect(drawn(name, find(name, { facts, given: { ...given, questionnaire } }))).toBe(drawn(name, found));
    }
  });
});

/** Answers to a question of a type, all of them the same. */
const itemTypes: Partial<Record<AnalysisName, [type: string, answers: readonly string[]]>> = {
  csat: ['rating', ['']],
  kano: ['kano', ['.functional', '.dysfunctional']],
  importance: ['importance', ['.importance', '.performance']],
  reliability: ['importance', ['.importance', '.performance']],
  satisfaction: ['expectation', ['.expected', '.perceived']],
  'value-curve': ['rating', ['']],
};

describe.each(Object.entries(itemTypes))('items of %s', (survey, [type, parts]) => {
  const name = survey as AnalysisName;

  test('have the words of the questionnaire, and nothing else has them', () => {
    const ask = (ids: readonly string[]) => {
      const questions = ids.map((id) => `  - {id: ${id}, type: ${type}, text: About ${id}}`);
      const yaml = `id: own\ntitle: Own\nscale: [1, 5]\nquestions:\n${questions.join('\n')}\n`;
      const questionnaire = readQuestionnaire(
        type === 'kano' ? yaml.replace('scale: [1, 5]\n', '') : yaml,
        'own.yaml',
      );
      const responses = [1, 2, 4, 5].map((answer): KnownResponse => {
        const fields = ids.flatMap((id, place) =>
          parts.map((part) => [`${id}${part}`, 1 + ((place + answer) % 5)]),
        );
        return { role: answer > 4 ? 'staff' : 'customer', day: answer, answers: Object.fromEntries(fields) };
      });
      const facts = withResponses(factsOf([]), questionnaire, responses);
      return find(name, { facts, given: { questionnaire, against: '1970-01-03' } });
    };
    const shown = idsOf(ask(['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    // No question may go by these.
    const ids = [...shown, ...inherited].filter((id) => id !== 'customer' && !/[./]/.test(id));
    const found = ask(ids);
    expect(idsOf(found).filter((id) => ids.includes(id)).length).toBeGreaterThan(0);
    const items = drawn(name, only(found, isOwn));
    for (const id of ids) expect(items).toContain(`About ${id}`);
    expect(
      drawn(
        name,
        only(found, (column) => !isOwn(column)),
      ),
    ).not.toContain('About');
  });
});
