export const satisfactionIndicators = `\
# The five indicators of satisfaction by subject group: awareness 知名度, reputation 美誉度, return rate 回头率,
# complaint rate 抱怨率 and sales power 销售力. The ids are what \`clientele indicators\` counts by.
# 满意度五项指标，按调查对象分组。题目的 id 供分析使用，请勿改动。
id: satisfaction-indicators
title: {en: How well we are known and liked, zh-CN: 满意度指标调查}
introduction:
  en: A few facts, please; there is nothing to judge but one question.
  zh-CN: 请根据实际情况回答，只需几分钟。
roles: [actual_customer, user, reseller, internal]
dimensions:
  - {id: awareness, label: {en: Awareness, zh-CN: 知名度}}
  - {id: reputation, label: {en: Reputation, zh-CN: 美誉度}}
  - {id: return_rate, label: {en: Return rate, zh-CN: 回头率}}
  - {id: complaint_rate, label: {en: Complaint rate, zh-CN: 抱怨率}}
  - {id: sales_power, label: {en: Sales power, zh-CN: 销售力}}
questions:
  - id: aware
    type: yes_no
    dimension: awareness
    text: {en: Did you know our company or brand before today?, zh-CN: 在此之前，您知道我们的公司或品牌吗？}
    required: true
  - id: opinion
    type: choice
    dimension: reputation
    text: {en: What do you think of us?, zh-CN: 您对我们的评价如何？}
    options:
      - {id: favourable, label: {en: Favourable, zh-CN: 好}}
      - {id: neutral, label: {en: Neither good nor bad, zh-CN: 一般}}
      - {id: unfavourable, label: {en: Unfavourable, zh-CN: 不好}}
    when: {question: aware, is: yes}
  - id: bought
    type: yes_no
    dimension: return_rate
    text: {en: Have you bought from us in the last twelve months?, zh-CN: 最近十二个月您买过我们的产品吗？}
  - id: bought_again
    type: yes_no
    dimension: return_rate
    text: {en: Was it more than once?, zh-CN: 买过不止一次吗？}
    when: {question: bought, is: yes}
  - id: transactions
    type: number
    dimension: complaint_rate
    scale: [0, 100000]
    text: {en: About how many times did you buy in those twelve months?, zh-CN: 这十二个月大约买过多少次？}
    when: {question: bought, is: yes}
  - id: complaints
    type: number
    dimension: complaint_rate
    scale: [0, 100000]
    text: {en: How many times did you complain to us?, zh-CN: 其中向我们抱怨或投诉过几次？}
    when: {question: bought, is: yes}
  - id: intends_to_buy
    type: yes_no
    dimension: sales_power
    text: {en: Do you intend to buy from us in the next twelve months?, zh-CN: 未来十二个月您打算购买我们的产品吗？}
`;
