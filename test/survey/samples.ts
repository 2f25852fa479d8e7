import { readQuestionnaire } from '../../src/questionnaires/read.js';

/** A questionnaire with a question of every type. */
export const everyType = `\
id: every-type
title: {en: Every type, zh-CN: 各种题型}
introduction: {en: Please answer., zh-CN: 请回答。}
roles: [customer, staff]
scale: [0, 10]
anchors: [{en: Poor, zh-CN: 很差}, {en: Excellent, zh-CN: 优秀}]
dimensions:
  - {id: goods, label: {en: Goods, zh-CN: 商品}, weight: 60}
  - {id: people, label: {en: People, zh-CN: 人员}, weight: 40}
questions:
  - {id: quality, type: rating, dimension: goods, text: {en: Quality, zh-CN: 质量}}
  - {id: recommend, type: nps, text: {en: Recommend us?, zh-CN: 推荐吗？}}
  - {id: advice, type: expectation, dimension: people, scale: [1, 7], text: {en: Advice, zh-CN: 建议}}
  - {id: price, type: importance, scale: [1, 5], text: {en: Price, zh-CN: 价格}}
  - {id: tracking, type: kano, text: {en: Tracking, zh-CN: 查询进度}}
  - id: reason
    type: choice
    text: {en: Main reason, zh-CN: 主要原因}
    options:
      - {id: near, label: {en: "Near, and easy", zh-CN: 近便}}
      - {id: cheap, label: {en: Cheap, zh-CN: 便宜}}
      - {id: good, label: {en: Good, zh-CN: 好}}
  - id: channels
    type: multiple_choice
    text: {en: Channels, zh-CN: 渠道}
    options:
      - {id: shop, label: {en: Shop, zh-CN: 门店}}
      - {id: web, label: {en: "Web, app", zh-CN: 网店}}
      - {id: phone, label: {en: Phone, zh-CN: 电话}}
  - {id: trouble, type: yes_no, text: {en: Any trouble?, zh-CN: 有问题吗？}}
  - {id: resolved, type: yes_no, required: true, text: {en: Resolved?, zh-CN: 解决了吗？}, when: {question: trouble, is: yes}}
  - {id: visits, type: number, scale: [0, 100], text: {en: Visits, zh-CN: 次数}}
  - {id: since, type: date, text: {en: Customer since, zh-CN: 何时成为顾客}}
  - {id: comment, type: open, text: {en: Comment, zh-CN: 意见}}
`;

export const everyQuestion = readQuestionnaire(everyType, 'every-type.yaml');
