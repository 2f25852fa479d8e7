export const deliveredValue = `\
# Delivered value = (product + service + personnel + image) − (money + time + energy + psychic cost), each rated
# from 0 to 10. The ids are what \`clientele delivered-value\` counts by.
# 让渡价值 =（产品 + 服务 + 人员 + 形象价值）−（货币 + 时间 + 体力 + 精神成本），各项 0–10 分。题目的 id 供分析使用，请勿改动。
id: delivered-value
title: {en: What you get and what it costs you, zh-CN: 顾客让渡价值调查}
introduction:
  en: First rate what you get from us, then what it costs you. 0 is none, 10 is very much.
  zh-CN: 请先评您得到的价值，再评您付出的代价。0 分表示没有，10 分表示非常高。
roles: [customer, staff, manager]
scale: [0, 10]
anchors:
  - {en: None, zh-CN: 没有}
  - {en: Very much, zh-CN: 非常高}
dimensions:
  - {id: value, label: {en: Total value, zh-CN: 总价值}}
  - {id: cost, label: {en: Total cost, zh-CN: 总成本}}
questions:
  - id: product
    type: rating
    dimension: value
    text: {en: "Product value: quality, function, design", zh-CN: 产品价值：质量、功能、款式}
  - id: service
    type: rating
    dimension: value
    text: {en: "Service value: advice, delivery, repair, warranty", zh-CN: 服务价值：咨询、送货、维修、保证}
  - id: personnel
    type: rating
    dimension: value
    text: {en: "Personnel value: skill and manners of our people", zh-CN: 人员价值：员工的能力与作风}
  - id: image
    type: rating
    dimension: value
    text: {en: "Image value: what our name stands for", zh-CN: 形象价值：企业和品牌的形象}
  - id: money
    type: rating
    dimension: cost
    text: {en: "Money: price and everything paid besides", zh-CN: 货币成本：价格及各项花费}
  - id: time
    type: rating
    dimension: cost
    text: {en: "Time: searching, travelling, waiting", zh-CN: 时间成本：寻找、往返、等候}
  - id: energy
    type: rating
    dimension: cost
    text: {en: "Energy: the effort of getting and using it", zh-CN: 体力成本：购买和使用所费的力气}
  - id: psychic
    type: rating
    dimension: cost
    text: {en: "Psychic cost: worry, doubt, annoyance", zh-CN: 精神成本：担心、犹豫、烦恼}
`;
