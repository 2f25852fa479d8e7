import { describe, expect, it } from 'vitest';
import { type Problem, ProblemError } from '../../src/problem.js';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { words } from '../../src/text/index.js';
import { everyQuestion, everyType } from './samples.js';

function problemOf(yaml: string): Problem {
  try {
    readQuestionnaire(yaml, 'survey.yaml');
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was accepted');
}

/** The sample with one piece of text changed, and the problem of it. */
function changed(from: string, to: string): Problem {
  expect(everyType).toContain(from);
  return problemOf(everyType.replace(from, to));
}

const lineOf = (text: string) => everyType.slice(0, everyType.indexOf(text)).split('\n').length;

describe('a questionnaire', () => {
  it('asks for an answer per question, and two per pair, on the scale that holds', () => {
    expect(fieldsOf(everyQuestion).map(({ id, type, scale }) => [id, type, scale])).toEqual([
      ['quality', 'rating', [0, 10]],
      ['recommend', 'rating', [0, 10]],
      ['advice.expected', 'rating', [1, 7]],
      ['advice.perceived', 'rating', [1, 7]],
      ['price.importance', 'rating', [1, 5]],
      ['price.performance', 'rating', [1, 5]],
      ['tracking.functional', 'kano', null],
      ['tracking.dysfunctional', 'kano', null],
      ['reason', 'choice', null],
      ['channels', 'multiple_choice', null],
      ['trouble', 'yes_no', null],
      ['resolved', 'yes_no', null],
      ['visits', 'number', [0, 100]],
      ['since', 'date', null],
      ['comment', 'open', null],
    ]);
    const [, , expected] = fieldsOf(everyQuestion);
    expect(expected.label).toEqual({ en: 'Advice – expected', 'zh-CN': '建议 – 期望' });
  });

  it('may be in one language, or in none that we know', () => {
    const yaml = 'id: x\ntitle: Ein Blatt\nquestions: [{id: q, type: kano, text: {de: Farbe}}]\n';
    const { title, questions, roles } = readQuestionnaire(yaml, 'x.yaml');
    expect(title).toEqual({ und: 'Ein Blatt' });
    expect(fieldsOf({ questions })[0].label).toEqual({ de: 'Farbe – if we offer it' });
    expect(roles).toHaveLength(7);
  });

  it('keeps conditions in the form of answers', () => {
    const yaml = (when: string) => everyType.replace('text: {en: Comment, zh-CN: 意见}', `$&, when: ${when}`);
    const whenOf = (when: string) => readQuestionnaire(yaml(when), 'x.yaml').questions.at(-1)?.when;
    expect(whenOf('{question: trouble, is: no}')).toMatchObject({ question: 'trouble', is: [0] });
    expect(whenOf('{question: reason, is: [近便, 3]}')).toMatchObject({ is: ['near', 'good'] });
    expect(whenOf('{question: advice.perceived, to: 3}')).toMatchObject({ is: null, from: null, to: 3 });
    expect(whenOf('{question: visits, from: 0.5}')).toMatchObject({ is: null, from: 0.5, to: null });
    expect(whenOf('{question: quality, is: [1, 5, 9], from: 3, to: 9}')).toEqual({
      ...{ question: 'quality', is: [5, 9], from: null, to: null },
    });
    expect(whenOf('{question: tracking.functional, is: like}')).toMatchObject({ is: [1] });
  });
});

describe('a questionnaire is refused', () => {
  const of = (id: string) => `questions[${id}]`;

  it.each([
    [
      'an id twice',
      '{id: recommend,',
      '{id: Quality,',
      'questionnaire_duplicate',
      'questions[1].id',
      'Quality',
    ],
    [
      'a text twice',
      'zh-CN: 推荐吗？',
      'zh-CN: 质量',
      'questionnaire_duplicate',
      'questions[1].text.zh-CN',
      '质量',
    ],
    [
      'an option twice',
      '{id: cheap,',
      '{id: near,',
      'questionnaire_duplicate',
      `${of('5')}.options[1].id`,
      'near',
    ],
    [
      'an option named as another',
      'zh-CN: 便宜',
      'zh-CN: 近便',
      'questionnaire_duplicate',
      `${of('5')}.options[1].label.zh-CN`,
      '近便',
    ],
    [
      'a dimension twice',
      '{id: people,',
      '{id: goods,',
      'questionnaire_duplicate',
      'dimensions[1].id',
      'goods',
    ],
    [
      'the id of a response column',
      '{id: quality,',
      '{id: Customer_ID,',
      'questionnaire_duplicate',
      'questions[0].id',
      'Customer_ID',
    ],
    [
      'a text that heads another column',
      'zh-CN: 质量',
      'zh-CN: 日期',
      'questionnaire_duplicate',
      'questions[0].text.zh-CN',
      '日期',
    ],
    [
      'an id with a point',
      '{id: quality,',
      '{id: qua.lity,',
      'document_invalid',
      'questions[0].id',
      'qua.lity',
    ],
    ['an unknown type', 'type: nps', 'type: promoter', 'document_invalid', 'questions[1].type', 'promoter'],
    [
      'an unknown key',
      'type: nps,',
      'type: nps, optional: true,',
      'document_key_unknown',
      'questions[1].optional',
      'true',
    ],
    ['an unknown role', '[customer, staff]', '[customer, boss]', 'document_invalid', 'roles[1]', 'boss'],
    [
      'an unknown dimension',
      'dimension: goods',
      'dimension: gods',
      'questionnaire_dimension_unknown',
      'questions[0].dimension',
      'gods',
    ],
    [
      'a dimension without questions',
      'dimension: people, ',
      '',
      'questionnaire_dimension_empty',
      'dimensions[1].id',
      'people',
    ],
    [
      'one weight of two',
      ', weight: 40',
      '',
      'questionnaire_weight_missing',
      'dimensions[1]',
      '{id: people, label: {en: People, zh-CN: 人员}}',
    ],
    [
      'a choice of one',
      '\n      - {id: web, label: {en: "Web, app", zh-CN: 网店}}\n      - {id: phone, label: {en: Phone, zh-CN: 电话}}',
      '',
      'questionnaire_options_missing',
      of('6'),
      'id: channels',
    ],
    [
      'a scale of halves',
      'scale: [1, 7]',
      'scale: [0.5, 7]',
      'questionnaire_scale_whole',
      `${of('2')}.scale`,
      '[0.5, 7]',
    ],
    [
      'a scale nobody could draw',
      'scale: [1, 7]',
      'scale: [0, 1000]',
      'questionnaire_scale_whole',
      `${of('2')}.scale`,
      '[0, 1000]',
    ],
    [
      'a scale upside down',
      'scale: [1, 7]',
      'scale: [7, 1]',
      'document_invalid',
      `${of('2')}.scale`,
      '[7, 1]',
    ],
    [
      'a scale of what is not rated',
      'type: date,',
      'type: date, scale: [0, 1],',
      'questionnaire_key_useless',
      `${of('10')}.scale`,
      '[0, 1]',
    ],
    [
      'options of what is not chosen',
      'type: open,',
      'type: open, options: [{id: a, label: A}],',
      'questionnaire_key_useless',
      `${of('11')}.options`,
      '[{id: a, label: A}]',
    ],
    [
      'a condition on an unknown question',
      '{question: trouble,',
      '{question: troubel,',
      'questionnaire_when_unknown',
      `${of('8')}.when.question`,
      'troubel',
    ],
    [
      'a condition on half of no pair',
      '{question: trouble,',
      '{question: advice,',
      'questionnaire_when_unknown',
      `${of('8')}.when.question`,
      'advice',
    ],
    [
      'a condition on a later question',
      '{question: trouble,',
      '{question: visits,',
      'questionnaire_when_later',
      `${of('8')}.when.question`,
      'visits',
    ],
    [
      'a condition on itself',
      '{question: trouble,',
      '{question: resolved,',
      'questionnaire_when_later',
      `${of('8')}.when.question`,
      'resolved',
    ],
    [
      'a condition on an impossible answer',
      'is: yes',
      'is: [yes, perhaps]',
      'questionnaire_when_answer',
      `${of('8')}.when.is[1]`,
      'perhaps',
    ],
    [
      'a condition that says nothing',
      ', is: yes',
      '',
      'questionnaire_when_empty',
      `${of('8')}.when`,
      '{question: trouble}',
    ],
    [
      'a condition on none of no answers',
      'is: yes',
      'is: []',
      'questionnaire_when_empty',
      `${of('8')}.when`,
      '{question: trouble, is: []}',
    ],
    [
      'bounds beside a word',
      'is: yes',
      'is: yes, from: 3',
      'questionnaire_when_bounds',
      `${of('8')}.when`,
      '{question: trouble, is: yes, from: 3}',
    ],
    [
      'bounds upside down',
      'question: trouble, is: yes',
      'question: quality, from: 8, to: 3',
      'questionnaire_when_order',
      `${of('8')}.when.from`,
      '8',
    ],
    [
      'a bound above the scale',
      'question: trouble, is: yes',
      'question: quality, from: 50',
      'questionnaire_when_answer',
      `${of('8')}.when.from`,
      '50',
    ],
    [
      'a bound below the scale',
      'question: trouble, is: yes',
      'question: advice.perceived, to: 0',
      'questionnaire_when_answer',
      `${of('8')}.when.to`,
      '0',
    ],
    [
      'a bound between two ratings',
      'question: trouble, is: yes',
      'question: quality, to: 6.5',
      'questionnaire_when_answer',
      `${of('8')}.when.to`,
      '6.5',
    ],
    [
      'answers that bounds rule out',
      'question: trouble, is: yes',
      'question: quality, is: [1, 2], from: 3',
      'questionnaire_when_outside',
      `${of('8')}.when`,
      '{question: quality, is: [1, 2], from: 3}',
    ],
    [
      'bounds without an order',
      'is: yes',
      'from: 1',
      'questionnaire_when_bounds',
      `${of('8')}.when`,
      '{question: trouble, from: 1}',
    ],
  ])('for %s', (_, from, to, code, column, value) => {
    const problem = changed(from, to);
    expect(problem).toMatchObject({ code, column, file: 'survey.yaml' });
    expect(problem.value).toBe(value);
    for (const locale of ['en', 'zh-CN'] as const) {
      const { message, hint } = words(locale).sentence(problem);
      expect(message).toContain(`survey.yaml`);
      expect(message).toContain(String(problem.line));
      expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/);
      expect(hint).toBeTruthy();
    }
  });

  it('names the line', () => {
    expect(changed('dimension: goods', 'dimension: gods').line).toBe(lineOf('{id: quality'));
    expect(changed('is: yes', 'is: maybe').line).toBe(lineOf('{id: resolved'));
  });

  it('without a scale for what is rated', () => {
    expect(changed('scale: [0, 10]\n', '')).toMatchObject({
      code: 'questionnaire_scale_missing',
      column: 'questions[0]',
      args: { type: 'rating' },
    });
  });

  it('where all weights are 0', () => {
    const yaml = everyType.replace('weight: 60', 'weight: 0').replace('weight: 40', 'weight: 0');
    expect(problemOf(yaml).code).toBe('questionnaire_weights_zero');
  });

  it('where it is empty or something else', () => {
    expect(problemOf('').code).toBe('document_not_map');
    expect(problemOf('id: x\ntitle: X\nquestions: []\n').code).toBe('document_invalid');
    expect(problemOf('name: distributor\nscale: [1, 5]\n').code).toBe('document_key_unknown');
  });
});
