export const customerValue = `\
# What a customer is worth, in profit and beyond it, in two levels.
# 客户价值判断标准：利润指标与非利润指标，两级。
#
# Weights divide their group: a criterion weighs its share of the group, times the group's share, up to the
# top. Siblings without weights share equally. The 60 : 40 is a start; put your own.
# 权重逐级相乘；同级不写权重则平分。60 : 40 只是起点，请改成自己的。
name: customer-value
scale: [1, 5]
groups:
  - id: profit_value
    label: {en: Profit value, zh-CN: 利润指标, zh-TW: 利潤指標}
    weight: 60
  - id: non_profit_value
    label: {en: Non-profit value, zh-CN: 非利润指标, zh-TW: 非利潤指標}
    weight: 40
  - id: behaviour
    label: {en: Behaviour, zh-CN: 行为价值, zh-TW: 行為價值}
    group: non_profit_value
  - id: influence
    label: {en: Influence, zh-CN: 影响价值, zh-TW: 影響價值}
    group: non_profit_value
criteria:
  - id: current_value
    label: {en: Current value, zh-CN: 当前价值, zh-TW: 當前價值}
    group: profit_value
  - id: future_value
    label: {en: Future value, zh-CN: 未来价值, zh-TW: 未來價值}
    group: profit_value
  - id: credit_standing
    label: {en: Credit standing, zh-CN: 资信度, zh-TW: 資信度}
    group: behaviour
  - id: relationship
    label: {en: Relationship with us, zh-CN: 与供应商的关系, zh-TW: 與供應商的關係}
    group: behaviour
  - id: publicity
    label: {en: Publicity, zh-CN: 宣传, zh-TW: 宣傳}
    group: influence
  - id: brand
    label: {en: Brand, zh-CN: 品牌, zh-TW: 品牌}
    group: influence
  - id: network
    label: {en: Network, zh-CN: 网络, zh-TW: 網絡}
    group: influence
  - id: information
    label: {en: Information, zh-CN: 信息, zh-TW: 信息}
    group: influence
`;
