export const communicationStyle = `\
# Communication style, a checklist that our own people fill in about a customer: the style with the most ticks is
# the primary one, the next the backup. Approach: thinker 说 explain, sensor 诱 lead, intuitor 赞 praise,
# feeler 动 move.
# 沟通风格检查表，由我方人员根据观察填写：符合最多的是主要风格，其次是备用风格。
id: communication-style
title: {en: How this customer communicates, zh-CN: 客户沟通风格检查表}
introduction:
  en: Think of one person at the customer. Tick what you have seen or heard; leave blank what you do not know.
  zh-CN: 请想着客户方的一个人，勾选您见过或听过的表现；不了解的请留空。
roles: [staff, manager]
dimensions:
  - {id: thinker, label: {en: Thinker, zh-CN: 分析论}}
  - {id: sensor, label: {en: Sensor, zh-CN: 行动论}}
  - {id: intuitor, label: {en: Intuitor, zh-CN: 直观论}}
  - {id: feeler, label: {en: Feeler, zh-CN: 人际论}}
questions:
  - id: thinker_1
    type: yes_no
    dimension: thinker
    text: {en: Wants figures and proof before deciding, zh-CN: 决定之前要看数据和证据}
  - id: sensor_1
    type: yes_no
    dimension: sensor
    text: {en: Comes straight to the point, zh-CN: 说话直截了当}
  - id: intuitor_1
    type: yes_no
    dimension: intuitor
    text: {en: Likes to talk about ideas and the future, zh-CN: 喜欢谈想法和未来}
  - id: feeler_1
    type: yes_no
    dimension: feeler
    text: {en: Begins with personal conversation, zh-CN: 先聊家常再谈正事}
  - id: thinker_2
    type: yes_no
    dimension: thinker
    text: {en: Asks for details in the right order, zh-CN: 喜欢按顺序了解细节}
  - id: sensor_2
    type: yes_no
    dimension: sensor
    text: {en: Is short of time and interrupts, zh-CN: 时间紧，常打断别人}
  - id: intuitor_2
    type: yes_no
    dimension: intuitor
    text: {en: Jumps from one subject to another, zh-CN: 话题跳跃}
  - id: feeler_2
    type: yes_no
    dimension: feeler
    text: {en: Asks what others think of it, zh-CN: 在意别人怎么看}
  - id: thinker_3
    type: yes_no
    dimension: thinker
    text: {en: Weighs several alternatives against each other, zh-CN: 会把几个方案放在一起比较}
  - id: sensor_3
    type: yes_no
    dimension: sensor
    text: {en: Asks what it brings and by when, zh-CN: 关心有什么结果、什么时候见效}
  - id: intuitor_3
    type: yes_no
    dimension: intuitor
    text: {en: Asks for what is new or unique, zh-CN: 关注新颖、独特之处}
  - id: feeler_3
    type: yes_no
    dimension: feeler
    text: {en: Shows feelings openly, zh-CN: 感情外露}
  - id: thinker_4
    type: yes_no
    dimension: thinker
    text: {en: Stays calm and keeps a distance, zh-CN: 冷静、不轻易流露感情}
  - id: sensor_4
    type: yes_no
    dimension: sensor
    text: {en: Decides quickly, zh-CN: 决定很快}
  - id: intuitor_4
    type: yes_no
    dimension: intuitor
    text: {en: "Looks at the whole, not at details", zh-CN: 着眼整体，不拘细节}
  - id: feeler_4
    type: yes_no
    dimension: feeler
    text: {en: Recalls people and stories of the past, zh-CN: 常提起过去的人和事}
  - id: thinker_5
    type: yes_no
    dimension: thinker
    text: {en: Keeps papers and desk in order, zh-CN: 文件和办公桌井井有条}
  - id: sensor_5
    type: yes_no
    dimension: sensor
    text: {en: Does several things at once, zh-CN: 同时做几件事}
  - id: intuitor_5
    type: yes_no
    dimension: intuitor
    text: {en: Challenges the usual way of doing things, zh-CN: 爱质疑惯常的做法}
  - id: feeler_5
    type: yes_no
    dimension: feeler
    text: {en: Buys from people he or she trusts, zh-CN: 向信得过的人购买}
`;
