export const csat = `\
# Customer satisfaction, 1–5: the share of 4 and 5 (top two boxes) is the CSAT figure.
# 顾客满意度，1–5 分：给 4 分和 5 分的比例即满意度（CSAT）。
id: csat
title: {en: How satisfied are you?, zh-CN: 顾客满意度调查}
introduction:
  en: Please think of your latest purchase from us.
  zh-CN: 请根据您最近一次向我们购买的经历回答。
roles: [customer]
scale: [1, 5]
anchors:
  - {en: Very dissatisfied, zh-CN: 非常不满意}
  - {en: Very satisfied, zh-CN: 非常满意}
questions:
  - id: overall
    type: rating
    text: {en: How satisfied are you with us overall?, zh-CN: 总体来说，您对我们满意吗？}
    required: true
  - id: product
    type: rating
    text: {en: How satisfied are you with the quality of the products?, zh-CN: 您对产品质量满意吗？}
  - id: price
    type: rating
    text: {en: How satisfied are you with the prices?, zh-CN: 您对价格满意吗？}
  - id: delivery
    type: rating
    text: {en: How satisfied are you with the delivery?, zh-CN: 您对交货满意吗？}
  - id: service
    type: rating
    text: {en: How satisfied are you with our staff and their advice?, zh-CN: 您对员工的服务和建议满意吗？}
  - id: problem
    type: yes_no
    text: {en: Did anything go wrong?, zh-CN: 过程中出过问题吗？}
  - id: resolved
    type: yes_no
    text: {en: Was it put right?, zh-CN: 问题解决了吗？}
    when: {question: problem, is: yes}
  - id: comment
    type: open
    text: {en: What should we do better?, zh-CN: 您希望我们在哪些方面改进？}
`;
