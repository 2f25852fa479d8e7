import { customers } from '../kinds/customers.js';
import type { Headers } from '../kinds/kind.js';

/** The columns of a file of responses that are no answers in a wide one; question and answer make it a long one. */
export const responseHeaders = {
  questionnaire: { en: ['questionnaire', 'survey'], 'zh-CN': ['问卷', '调查'], 'zh-TW': ['問卷', '調查'] },
  respondent: {
    en: ['respondent', 'respondent id', 'response id', 'answered by'],
    'zh-CN': ['答卷人', '受访者', '答卷编号', '填写人', '被访者'],
    'zh-TW': ['答卷人', '受訪者', '答卷編號', '填寫人'],
  },
  customer_id: customers.fields.customer_id!.headers,
  role: {
    en: ['role', 'respondent role'],
    'zh-CN': ['身份', '角色', '答卷人身份'],
    'zh-TW': ['身份', '角色'],
  },
  date: {
    en: ['date', 'answered on', 'response date', 'submitted'],
    'zh-CN': ['日期', '答卷日期', '填写日期', '提交时间'],
    'zh-TW': ['日期', '答卷日期', '填寫日期', '提交時間'],
  },
  question: {
    en: ['question', 'item'],
    'zh-CN': ['题目', '问题', '题号'],
    'zh-TW': ['題目', '問題', '題號'],
  },
  answer: { en: ['answer', 'response'], 'zh-CN': ['回答', '答案'], 'zh-TW': ['回答', '答案'] },
} as const satisfies Record<string, Headers>;
