import type { Label, Role } from './questionnaire.js';

// Words that every questionnaire shares.

export const roleLabels: Readonly<Record<Role, Label>> = {
  customer: { en: 'Customer', 'zh-CN': '顾客', 'zh-TW': '顧客' },
  staff: { en: 'Staff', 'zh-CN': '员工', 'zh-TW': '員工' },
  manager: { en: 'Manager', 'zh-CN': '管理者', 'zh-TW': '管理者' },
  actual_customer: { en: 'Actual customer', 'zh-CN': '现实顾客', 'zh-TW': '現實顧客' },
  user: { en: 'User', 'zh-CN': '使用者', 'zh-TW': '使用者' },
  reseller: { en: 'Reseller', 'zh-CN': '中间商', 'zh-TW': '中間商' },
  internal: { en: 'Internal', 'zh-CN': '内部顾客', 'zh-TW': '內部顧客' },
};

/** Other words by which a role is known in files. */
export const roleSynonyms: Readonly<Partial<Record<Role, readonly string[]>>> = {
  customer: ['client', '客户', '客戶'],
  staff: ['employee', '职员', '職員'],
  manager: ['management', '经理', '經理', '管理人员', '管理人員'],
  actual_customer: ['buyer', '实际顾客', '现有顾客', '實際顧客', '購買者', '购买者'],
  user: ['end user', '用户', '用戶'],
  reseller: ['dealer', 'distributor', '经销商', '分销商', '經銷商', '分銷商'],
  internal: ['internal customer', '内部', '內部'],
};

/** The two answers of a pair. */
export const partLabels = {
  expected: { en: 'expected', 'zh-CN': '期望', 'zh-TW': '期望' },
  perceived: { en: 'perceived', 'zh-CN': '实际感受', 'zh-TW': '實際感受' },
  importance: { en: 'importance', 'zh-CN': '重要性', 'zh-TW': '重要性' },
  performance: { en: 'performance', 'zh-CN': '表现', 'zh-TW': '表現' },
  functional: { en: 'if we offer it', 'zh-CN': '如果提供', 'zh-TW': '如果提供' },
  dysfunctional: { en: 'if we do not', 'zh-CN': '如果不提供', 'zh-TW': '如果不提供' },
} as const satisfies Record<string, Label>;

export const yesNo: readonly { id: string; label: Label; synonyms: readonly string[] }[] = [
  {
    id: 'yes',
    label: { en: 'Yes', 'zh-CN': '是', 'zh-TW': '是' },
    synonyms: ['y', 'true', '有', '对', '對', '√', '✓', '✔'],
  },
  {
    id: 'no',
    label: { en: 'No', 'zh-CN': '否', 'zh-TW': '否' },
    synonyms: ['n', 'false', '0', '不是', '没有', '沒有', '无', '無', '×', '✗', '✘'],
  },
];

/** How one feels about a feature; an answer is the position in this list, counted from 1. */
export const kanoFeelings: readonly { id: string; label: Label; synonyms: readonly string[] }[] = [
  {
    id: 'like',
    label: { en: 'I like it', 'zh-CN': '喜欢', 'zh-TW': '喜歡' },
    synonyms: ['我喜欢', '很喜欢', '我喜歡'],
  },
  {
    id: 'must_be',
    label: { en: 'It must be so', 'zh-CN': '理应如此', 'zh-TW': '理應如此' },
    synonyms: ['must be', 'must-be', 'i expect it', '理所当然', '必须这样', '理所當然'],
  },
  {
    id: 'neutral',
    label: { en: 'I do not mind', 'zh-CN': '无所谓', 'zh-TW': '無所謂' },
    synonyms: ['indifferent'],
  },
  {
    id: 'live_with',
    label: { en: 'I can live with it', 'zh-CN': '勉强接受', 'zh-TW': '勉強接受' },
    synonyms: ['live with', 'tolerate', '能忍受', '可以忍受'],
  },
  {
    id: 'dislike',
    label: { en: 'I dislike it', 'zh-CN': '不喜欢', 'zh-TW': '不喜歡' },
    synonyms: ['我不喜欢', '很不喜欢', '我不喜歡'],
  },
];
