import { fieldsOf } from '../questionnaires/fields.js';
import type { Questionnaire } from '../questionnaires/questionnaire.js';
import { roleLabels, roleSynonyms } from '../questionnaires/words.js';
import { customers } from './customers.js';
import type { Field, Fields, Headers, Kind } from './kind.js';

/** What a response has beside its answers. */
const about: Fields = {
  questionnaire: {
    type: 'choice',
    headers: { en: ['questionnaire', 'survey'], 'zh-CN': ['问卷', '调查'], 'zh-TW': ['問卷', '調查'] },
  },
  respondent: {
    type: 'text',
    headers: {
      en: ['respondent', 'respondent id', 'response id', 'answered by'],
      'zh-CN': ['答卷人', '受访者', '答卷编号', '填写人', '被访者'],
      'zh-TW': ['答卷人', '受訪者', '答卷編號', '填寫人'],
    },
  },
  customer_id: { ...customers.fields.customer_id!, required: false },
  role: {
    type: 'choice',
    choices: wordsOfRoles(),
    headers: {
      en: ['role', 'respondent role'],
      'zh-CN': ['身份', '角色', '答卷人身份'],
      'zh-TW': ['身份', '角色'],
    },
  },
  date: {
    type: 'date',
    headers: {
      en: ['date', 'answered on', 'response date', 'submitted'],
      'zh-CN': ['日期', '答卷日期', '填写日期', '提交时间'],
      'zh-TW': ['日期', '答卷日期', '填寫日期', '提交時間'],
    },
  },
};

/** The long form: an answer per row. */
const single: Fields = {
  question: {
    type: 'question',
    required: true,
    headers: {
      en: ['question', 'item'],
      'zh-CN': ['题目', '问题', '题号'],
      'zh-TW': ['題目', '問題', '題號'],
    },
  },
  answer: {
    type: 'answer',
    required: true,
    headers: { en: ['answer', 'response'], 'zh-CN': ['回答', '答案'], 'zh-TW': ['回答', '答案'] },
  },
};

export const responses: Kind = {
  name: 'responses',
  summary: {
    en: 'what they answered: one row per response to a questionnaire, or per answer',
    'zh-CN': '问卷答卷：每份答卷一行，或每个回答一行',
  },
  fields: { ...about, ...single },
  storage: { layout: 'responses', table: 'responses', values: [] },
};

/** The kind of responses to one questionnaire; a long one has a row per answer, else there is a column per answer. */
export function responsesTo(questionnaire: Questionnaire, isLong: boolean): Kind {
  const fields = fieldsOf(questionnaire);
  const columns: Fields = isLong
    ? {
        question: { ...single.question!, answers: fields },
        answer: { ...single.answer!, answers: fields },
      }
    : Object.fromEntries(
        fields.map((field): [string, Field] => [
          field.id,
          { type: 'answer', headers: headersOf(field.label), answers: [field] },
        ]),
      );
  const { questionnaire: belongs, respondent, ...rest } = about;
  return {
    ...responses,
    storage: { layout: 'responses', table: 'responses', values: [], to: questionnaire },
    fields: {
      questionnaire: { ...belongs!, choices: { [questionnaire.id]: Object.values(questionnaire.title) } },
      // Without a name nobody could tell which answers belong together.
      respondent: { ...respondent!, required: isLong },
      ...rest,
      role: { ...about.role!, choices: wordsOfRoles(questionnaire.roles) },
      ...columns,
    },
  };
}

function headersOf({ en, 'zh-CN': chinese, ...others }: Readonly<Record<string, string>>): Headers {
  const list = (text: string | undefined) => (text === undefined ? [] : [text]);
  return { en: list(en), 'zh-CN': list(chinese), 'zh-TW': Object.values(others) };
}

function wordsOfRoles(roles: Questionnaire['roles'] = Object.keys(roleLabels) as Questionnaire['roles']) {
  return Object.fromEntries(
    roles.map((role) => [role, [...Object.values(roleLabels[role]), ...(roleSynonyms[role] ?? [])]]),
  );
}
