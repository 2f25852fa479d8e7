export const serviceLevel = `\
# Which level our service reaches: basic 基本, satisfactory 满意, value-added 超值, memorable 难忘. Each level builds on
# the one before.
# 我们的服务达到了哪个层次：基本、满意、超值、难忘；后一层以前一层为基础。
id: service-level
title: {en: The level of our service, zh-CN: 服务层次调查}
introduction:
  en: Please say for each sentence whether it is true of us. Leave blank what you cannot judge.
  zh-CN: 请逐句判断是否符合我们的情况；无法判断的请留空。
roles: [customer, staff, manager]
dimensions:
  - {id: basic, label: {en: Basic, zh-CN: 基本}}
  - {id: satisfactory, label: {en: Satisfactory, zh-CN: 满意}}
  - {id: value_added, label: {en: Value-added, zh-CN: 超值}}
  - {id: memorable, label: {en: Memorable, zh-CN: 难忘}}
questions:
  - id: safe
    type: yes_no
    dimension: basic
    text: {en: "The product does what it must and is safe.", zh-CN: 产品合格、安全。}
  - id: promised
    type: yes_no
    dimension: basic
    text: {en: "We do what we have promised.", zh-CN: 答应的事情做到。}
  - id: correct
    type: yes_no
    dimension: basic
    text: {en: "Prices and invoices are correct.", zh-CN: 价格和账单准确。}
  - id: friendly
    type: yes_no
    dimension: satisfactory
    text: {en: "We are friendly and easy to reach.", zh-CN: 态度友好，随时找得到人。}
  - id: quick
    type: yes_no
    dimension: satisfactory
    text: {en: "Questions and orders are dealt with quickly.", zh-CN: 询问和订单处理迅速。}
  - id: informed
    type: yes_no
    dimension: satisfactory
    text: {en: "We keep you informed without being asked.", zh-CN: 不用问，主动告知进展。}
  - id: advice
    type: yes_no
    dimension: value_added
    text: {en: "Our advice saves you money or work.", zh-CN: 我们的建议帮您省钱或省事。}
  - id: extra
    type: yes_no
    dimension: value_added
    text: {en: "We do more than was agreed, at no charge.", zh-CN: 免费提供约定之外的服务。}
  - id: tailored
    type: yes_no
    dimension: value_added
    text: {en: "What we offer is fitted to you.", zh-CN: 按您的情况量身定做。}
  - id: surprise
    type: yes_no
    dimension: memorable
    text: {en: "We have surprised you pleasantly.", zh-CN: 我们曾给您意外的惊喜。}
  - id: remembered
    type: yes_no
    dimension: memorable
    text: {en: "We remember you and what matters to you.", zh-CN: 我们记得您，也记得您在意的事。}
  - id: told
    type: yes_no
    dimension: memorable
    text: {en: "You have told others about our service.", zh-CN: 您曾向别人讲起我们的服务。}
`;
