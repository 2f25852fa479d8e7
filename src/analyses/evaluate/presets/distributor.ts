export const distributor = `\
# The classic scorecard for distributors: ten criteria, each scored from 1 (poor) to 5 (good).
# 经销商评分表：十项指标，每项 1 分（差）到 5 分（好）。
#
# Weights may be in any unit, only their proportions count; these are percent.
# goal: cost is for criteria where less is better; source: says where a score comes from, if not from ratings:
#   source: {fact: revenue, quantiles: 5}              five bands of equally many customers
#   source: {fact: recency, bands: [30, 90, 180, 365]} days; five bands between these cuts
name: distributor
scale: [1, 5]
criteria:
  - id: credit
    label: {en: Credit standing, zh-CN: 信用, zh-TW: 信用}
    weight: 15
  - id: financial_position
    label: {en: Financial position, zh-CN: 财务状况, zh-TW: 財務狀況}
    weight: 15
  - id: market_coverage
    label: {en: Market coverage, zh-CN: 市场覆盖范围, zh-TW: 市場覆蓋範圍}
    weight: 10
  - id: sales_performance
    label: {en: Sales ability and performance, zh-CN: 销售能力和业绩, zh-TW: 銷售能力和業績}
    weight: 15
  - id: product_line
    label: {en: Product line, zh-CN: 产品线, zh-TW: 產品線}
    weight: 8
  - id: management_ability
    label: {en: Management ability, zh-CN: 管理能力, zh-TW: 管理能力}
    weight: 10
  - id: management_stability
    label: {en: Management stability, zh-CN: 管理层的稳定性, zh-TW: 管理層的穩定性}
    weight: 7
  - id: size
    label: {en: Size, zh-CN: 规模, zh-TW: 規模}
    weight: 5
  - id: reputation
    label: {en: Reputation, zh-CN: 声誉, zh-TW: 聲譽}
    weight: 5
  - id: attitude
    label: {en: Attitude, zh-CN: 态度, zh-TW: 態度}
    weight: 10
# The grade is the first whose score is reached. 达到分数线即得该等级。
grades:
  - {from: 4.5, grade: A}
  - {from: 3.5, grade: B}
  - {from: 2.5, grade: C}
  - {from: 1, grade: D}
`;
