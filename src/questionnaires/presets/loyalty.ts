export const loyalty = `\
# Seven types of loyalty, from attachment, repeat purchase and the stated reason: monopoly 垄断, inertia 惰性,
# latent 潜在, convenience 方便, price 价格, incentive 激励, premium 超值.
# The ids are what \`clientele loyalty\` counts by. 题目和选项的 id 供分析使用，请勿改动。
id: loyalty
title: {en: Why you buy from us, zh-CN: 您为什么选择我们}
introduction:
  en: Four questions about how and why you buy from us.
  zh-CN: 四个问题，了解您怎样以及为什么选择我们。
roles: [customer]
questions:
  - id: attachment
    type: rating
    scale: [1, 5]
    anchors:
      - {en: Not at all, zh-CN: 一点也不可惜}
      - {en: Very much, zh-CN: 非常可惜}
    text: {en: How much would you miss us if we closed tomorrow?, zh-CN: 如果我们明天停业，您会觉得可惜吗？}
    required: true
  - id: repeat
    type: rating
    scale: [1, 5]
    anchors:
      - {en: Hardly ever, zh-CN: 几乎从不}
      - {en: Nearly always, zh-CN: 几乎总是}
    text: {en: "When you need what we sell, how often do you buy it from us?", zh-CN: 需要这类产品时，您有多经常向我们购买？}
    required: true
  - id: reason
    type: choice
    text: {en: What is the main reason for that?, zh-CN: 主要原因是什么？}
    options:
      - {id: monopoly, label: {en: There is nobody else to buy from, zh-CN: 没有别的选择}}
      - {id: inertia, label: {en: Habit; changing is too much trouble, zh-CN: 习惯了，懒得换}}
      - {id: latent, label: {en: I would like to buy more from you but cannot, zh-CN: 想多买，但受条件限制}}
      - {id: convenience, label: {en: You are near and easy to deal with, zh-CN: 近便、省事}}
      - {id: price, label: {en: You are the cheapest, zh-CN: 价格最低}}
      - {id: incentive, label: {en: "Points, gifts or rebates", zh-CN: 有积分、赠品或返利}}
      - {id: premium, label: {en: Nobody else is as good, zh-CN: 物超所值，别家比不上}}
    required: true
  - id: obstacle
    type: open
    text: {en: What keeps you from buying more?, zh-CN: 是什么让您没有多买？}
    when: {question: reason, is: latent}
`;
