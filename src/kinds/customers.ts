import type { Kind } from './kind.js';

export const customers: Kind = {
  name: 'customers',
  summary: {
    en: 'who they are: one row per customer',
    'zh-CN': '客户档案：每个客户一行',
  },
  fields: {
    customer_id: {
      type: 'customer',
      required: true,
      headers: {
        en: [
          'customer_id',
          'customer',
          'client id',
          'account id',
          'customer no',
          'customer number',
          'customer code',
        ],
        'zh-CN': ['客户编号', '客户号', '客户代码', '客户ID', '客户编码', '会员号', '会员编号'],
        'zh-TW': ['客戶編號', '客戶號', '客戶代碼', '客戶ID', '客戶編碼', '會員號', '會員編號'],
      },
    },
    name: {
      type: 'text',
      headers: {
        en: ['name', 'customer name', 'client name', 'account name', 'company'],
        'zh-CN': ['客户名称', '名称', '客户姓名', '姓名', '公司名称', '单位名称'],
        'zh-TW': ['客戶名稱', '名稱', '客戶姓名', '公司名稱', '單位名稱'],
      },
    },
    kind: {
      type: 'choice',
      choices: {
        individual: ['individual', 'person', 'consumer', '个人', '消费者', '個人', '消費者'],
        reseller: [
          'reseller',
          'distributor',
          'dealer',
          '经销商',
          '中间商',
          '分销商',
          '經銷商',
          '中間商',
          '分銷商',
        ],
        industrial: ['industrial', 'industry', 'manufacturer', '工业', '产业', '工业用户', '工業', '產業'],
        institution: ['institution', 'government', '机构', '政府', '事业单位', '機構'],
      },
      headers: {
        en: ['kind', 'type', 'customer type', 'customer kind'],
        'zh-CN': ['客户类型', '类型', '客户性质'],
        'zh-TW': ['客戶類型', '類型', '客戶性質'],
      },
    },
    region: {
      type: 'text',
      headers: {
        en: ['region', 'area', 'province', 'state'],
        'zh-CN': ['地区', '区域', '省份', '大区'],
        'zh-TW': ['地區', '區域', '省份'],
      },
    },
    city: {
      type: 'text',
      headers: {
        en: ['city', 'town'],
        'zh-CN': ['城市', '市', '所在城市', '地市', '地级市'],
        'zh-TW': ['城市', '縣市', '所在城市'],
      },
    },
    industry: {
      type: 'text',
      headers: { en: ['industry', 'sector'], 'zh-CN': ['行业', '所属行业'], 'zh-TW': ['行業', '產業別'] },
    },
    account_manager: {
      type: 'text',
      headers: {
        en: ['account_manager', 'manager', 'owner', 'sales rep', 'salesperson'],
        'zh-CN': ['客户经理', '业务员', '销售员', '负责人'],
        'zh-TW': ['客戶經理', '業務員', '銷售員', '負責人'],
      },
    },
    since: {
      type: 'date',
      headers: {
        en: ['since', 'customer since', 'joined', 'start date', 'registered'],
        'zh-CN': ['建档日期', '成为客户日期', '注册日期', '开户日期', '合作日期'],
        'zh-TW': ['建檔日期', '註冊日期', '開戶日期', '合作日期'],
      },
    },
    left: {
      type: 'date',
      headers: {
        en: ['left', 'left on', 'churned', 'end date', 'cancelled'],
        'zh-CN': ['流失日期', '离开日期', '终止日期', '销户日期'],
        'zh-TW': ['流失日期', '離開日期', '終止日期', '銷戶日期'],
      },
    },
    birthday: {
      type: 'date',
      headers: {
        en: ['birthday', 'date of birth', 'birth date'],
        'zh-CN': ['生日', '出生日期'],
        'zh-TW': ['生日', '出生日期'],
      },
    },
    phone: {
      type: 'text',
      headers: {
        en: ['phone', 'telephone', 'mobile'],
        'zh-CN': ['电话', '手机', '联系电话', '手机号'],
        'zh-TW': ['電話', '手機', '聯絡電話', '手機號'],
      },
    },
    email: {
      type: 'text',
      headers: {
        en: ['email', 'e-mail', 'mail'],
        'zh-CN': ['邮箱', '电子邮箱', '电子邮件'],
        'zh-TW': ['電子郵件', '郵箱'],
      },
    },
    credit_code: {
      type: 'text',
      headers: {
        en: ['credit_code', 'unified social credit code'],
        'zh-CN': ['统一社会信用代码', '信用代码'],
        'zh-TW': ['統一社會信用代碼', '統一編號'],
      },
    },
    potential: {
      type: 'number',
      range: [1, 5],
      headers: { en: ['potential'], 'zh-CN': ['潜力', '潜在价值'], 'zh-TW': ['潛力', '潛在價值'] },
    },
  },
  storage: {
    layout: 'records',
    table: 'customers',
    key: ['customer_id'],
    values: [
      'name',
      'kind',
      'region',
      'city',
      'industry',
      'account_manager',
      'since',
      'left',
      'birthday',
      'phone',
      'email',
      'credit_code',
      'potential',
    ],
    fills: true,
    extras: 'attributes',
  },
};
