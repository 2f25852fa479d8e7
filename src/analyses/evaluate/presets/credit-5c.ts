export const credit5c = `\
# The five Cs of credit, each scored from 1 (poor) to 5 (good).
# 信用 5C 评估：每项 1 分（差）到 5 分（好）。
#
# There are no weights here, so all five weigh the same. Give each one a weight, or let pairwise judgements
# find them: clientele evaluate --scorecard credit-5c --weights ahp --judgements judgements.csv
# 不写权重，五项同等重要；可以逐项写上，也可以用两两比较（AHP）求得。
name: credit-5c
scale: [1, 5]
criteria:
  - id: character
    label: {en: Character, zh-CN: 品德, zh-TW: 品德}
  - id: capacity
    label: {en: Capacity, zh-CN: 能力, zh-TW: 能力}
  - id: capital
    label: {en: Capital, zh-CN: 资本, zh-TW: 資本}
  - id: collateral
    label: {en: Collateral, zh-CN: 抵押, zh-TW: 抵押}
  - id: conditions
    label: {en: Conditions, zh-CN: 条件, zh-TW: 條件}
grades:
  - {from: 4, grade: A} # low risk 低风险
  - {from: 3, grade: B} # medium risk 中等风险
  - {from: 1, grade: C} # high risk 高风险
`;
