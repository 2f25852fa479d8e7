import { customers } from './customers.js';
import type { Kind } from './kind.js';

export const ratings: Kind = {
  name: 'ratings',
  summary: {
    en: 'how they score: one row per score, or a criterion per row and a customer per column',
    'zh-CN': '客户评分：每个分数一行，或每个指标一行、每个客户一列',
  },
  fields: {
    customer_id: {
      ...customers.fields.customer_id!,
      headers: {
        en: [...customers.fields.customer_id!.headers.en, 'customer name'],
        'zh-CN': [...customers.fields.customer_id!.headers['zh-CN'], '客户', '客户名称'],
        'zh-TW': [...customers.fields.customer_id!.headers['zh-TW'], '客戶', '客戶名稱'],
      },
    },
    criterion: {
      type: 'text',
      required: true,
      headers: {
        en: ['criterion', 'criteria', 'indicator'],
        'zh-CN': ['评估指标', '指标', '评价指标', '评分项'],
        'zh-TW': ['評估指標', '指標', '評價指標', '評分項'],
      },
    },
    score: {
      type: 'score',
      required: true,
      headers: {
        en: ['score', 'rating', 'points'],
        'zh-CN': ['得分', '分数', '评分', '分值'],
        'zh-TW': ['得分', '分數', '評分', '分值'],
      },
    },
    rater: {
      type: 'text',
      headers: {
        en: ['rater', 'rated by', 'assessor'],
        'zh-CN': ['评分人', '评估人', '评价人'],
        'zh-TW': ['評分人', '評估人', '評價人'],
      },
    },
    date: {
      type: 'date',
      headers: {
        en: ['date', 'rated on', 'rating date'],
        'zh-CN': ['日期', '评分日期', '评估日期'],
        'zh-TW': ['日期', '評分日期', '評估日期'],
      },
    },
    scorecard: {
      type: 'text',
      headers: { en: ['scorecard'], 'zh-CN': ['评分表', '评估表'], 'zh-TW': ['評分表', '評估表'] },
    },
  },
  storage: {
    layout: 'records',
    table: 'ratings',
    key: ['customer_id', 'criterion', 'scorecard', 'rater', 'date'],
    values: ['score'],
  },
  wide: {
    row: 'criterion',
    cell: 'score',
    weight: {
      en: ['weight', 'weights'],
      'zh-CN': ['权重', '比重'],
      'zh-TW': ['權重', '比重'],
    },
  },
};
