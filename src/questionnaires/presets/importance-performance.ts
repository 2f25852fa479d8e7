export const importancePerformance = `\
# Importance–performance analysis (Martilla & James 1977): how important each attribute is, and how well we do.
# 重要性—表现分析（Martilla、James，1977）：各项有多重要，我们又做得怎样。
id: importance-performance
title: {en: What matters to you and how we do, zh-CN: 什么对您重要，我们做得如何}
introduction:
  en: For each line, rate first how important it is to you, then how well we do it. 1 is lowest, 5 is highest.
  zh-CN: 对每一项，请先评它对您的重要性，再评我们的表现。1 分最低，5 分最高。
roles: [customer, staff, manager]
scale: [1, 5]
anchors:
  - {en: Very low, zh-CN: 很低}
  - {en: Very high, zh-CN: 很高}
questions:
  - id: quality
    type: importance
    text: {en: Quality of the products, zh-CN: 产品质量}
  - id: range
    type: importance
    text: {en: Choice of products, zh-CN: 品种齐全}
  - id: price
    type: importance
    text: {en: Price, zh-CN: 价格}
  - id: availability
    type: importance
    text: {en: Goods in stock when needed, zh-CN: 随时有货}
  - id: delivery
    type: importance
    text: {en: Speed and punctuality of delivery, zh-CN: 交货快捷准时}
  - id: ordering
    type: importance
    text: {en: Ease of ordering, zh-CN: 订货方便}
  - id: advice
    type: importance
    text: {en: Advice by people who know the trade, zh-CN: 内行的建议}
  - id: friendliness
    type: importance
    text: {en: Friendliness of the staff, zh-CN: 员工态度}
  - id: complaints
    type: importance
    text: {en: Handling of complaints, zh-CN: 投诉处理}
  - id: terms
    type: importance
    text: {en: Terms of payment, zh-CN: 付款条件}
`;
