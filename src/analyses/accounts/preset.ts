/** The key-account policy that holds where no other is given: the only place where its numbers stand. */
export const accountPolicy = `\
# Key-account policy: which classes a customer is in, and why. Change what you like; nothing else holds numbers.
# 大客户分级规则：客户归入哪一类、依据是什么。所有数字都在这里，可以随意修改。
#
# Rules are tried from the top, and the first that holds gives the class. A rule holds when everything under
# when: holds; a figure that is not known holds nothing. A rule without when: is for everyone who is left.
# 规则自上而下逐条检验，第一条成立的规则决定类别。when: 下的条件须全部成立；数据未知时条件不成立；没有 when: 的规则适用于其余客户。
#
# Figures 数据
#   annual_revenue, prior_revenue            revenue of the twelve months up to the as-of date, and of those before
#                                            近十二个月、再前十二个月的销售额
#   annual_orders, prior_orders  orders of the same months; the lines of one order count once 同期订单数，同一订单的多行只计一次
#   growth                (annual - prior) / prior revenue, 0.2 for 20% 销售额增长率
#   margin                (revenue - cost) / revenue of the year; unknown where a cost is missing 年毛利率
#   revenue_rank          1 for the greatest annual revenue; ties share it 年销售额名次，并列者同名次
#   tier_customers        customers in the customer's own tier 同级客户数
#   orders, products, cities, counties  how many, of all transactions 全部交易的订单数、产品数、市数、区县数
#   recency               days since the last purchase 距最近一次购买的天数
#   since_first_purchase  days since the first purchase 距首次购买的天数
#   tenure                days since the customer came (column since, else the first purchase) 成为客户的天数
#   since_left            days since the customer left (column left) 流失后的天数
# Conditions 条件: at_least 不低于, above 高于, at_most 不超过, below 低于, and at_least_quantile: 0.8 for the
#   best fifth of the customers who bought in the year (在年内有购买的客户中达到 80% 分位数).
#   Classes found before may be named too, as a list 也可以引用前面得出的类别: tier: [special, superior]
name: account-policy

# By annual revenue, from the amount given on; one tier without an amount takes the rest.
# 按年销售额分级；不写金额的一级收纳其余客户。
tiers:
  - {tier: special, from: 500000, label: {en: special, zh-CN: 特级, zh-TW: 特級}}
  - {tier: superior, from: 200000, label: {en: superior, zh-CN: 优等, zh-TW: 優等}}
  - {tier: ordinary, label: {en: ordinary, zh-CN: 普通, zh-TW: 普通}}

# How many customers are the top by annual revenue 百强：年销售额前多少名
top: 100

# By use: comprehensive 综合, specialised 专业
use:
  - {class: comprehensive, when: {products: {at_least: 2}}}
  - {class: specialised, when: {products: {at_least: 1}}}

# By relationship: lapsed 流失性, new 新, growing 成长性, cooperative 协作
relationship:
  - {class: lapsed, when: {since_left: {at_least: 0}}}
  - {class: lapsed, when: {recency: {above: 180}}}
  - {class: new, when: {since_first_purchase: {at_most: 365}}}
  - {class: new, when: {tenure: {at_most: 365}, orders: {at_least: 1}}}
  - {class: growing, when: {growth: {at_least: 0.2}}}
  - {class: cooperative, when: {orders: {at_least: 1}}}

# Loyalty code: P prospect 潜在, W strategic 战略, S stable 稳定, N normal 一般
loyalty:
  - {class: P, when: {orders: {at_most: 0}}}
  - {class: W, when: {tier: [special, superior], relationship: [growing, cooperative], tenure: {at_least: 730}}}
  - class: S
    when:
      annual_orders: {at_least: 1}
      prior_orders: {at_least: 1}
      tenure: {at_least: 730}
  - {class: N}

# Owner level, by the span of the regions traded in: province 省局, city 市局, county 县局
owner_level:
  - {class: province, when: {cities: {at_least: 2}}}
  - {class: city, when: {counties: {at_least: 2}}}
  - {class: county, when: {counties: {at_least: 1}}}
  - {class: city, when: {cities: {at_least: 1}}}

# Relationship level (Kotler): row + column. Row, by the customers of the same tier: many 0, medium 1, few 2;
# column, by the margin of the year: low 0, medium 1, high 2. Each from the number given on.
# 关系水平：行（同级客户数：多 0、中 1、少 2）加列（年毛利率：低 0、中 1、高 2）；
# 0 basic 基本型, 1 reactive 被动型, 2 accountable 负责型, 3 proactive 能动型, 4 partnership 伙伴型
relationship_level:
  tier_customers: {many: 50, medium: 10}
  margin: {high: 0.3, medium: 0.15}

# Key customer 大客户: high frequency, volume, margin and loyalty together. Beside what stands here, nobody is one
# who did not buy in the year or whose margin is negative. 年内没有购买或毛利率为负的客户一律不是大客户。
key:
  annual_orders: {at_least_quantile: 0.8}
  annual_revenue: {at_least_quantile: 0.8}
  margin: {at_least_quantile: 0.5}
  loyalty: [S, W]

# Warn where one account manager holds more than this share of the revenue (lone-wolf risk).
# 一位客户经理掌握的销售额超过这一比例时提醒（单兵作战风险）。
manager_share: 0.5
`;
