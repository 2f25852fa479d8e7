export const personality = `\
# Personality from two axes, filled in by our own people about a customer:
#   extravert and people: lively 活泼 (praise 赞美)    extravert and task: power 力量 (serve 服务)
#   introvert and people: peace 和平 (explain 说明)    introvert and task: analyst 分析 (consult 请教)
# 两个维度判断性格，由我方人员根据观察填写。选项的 id 供分析使用，请勿改动。
id: personality
title: {en: What kind of person this customer is, zh-CN: 客户性格判断表}
introduction:
  en: Think of one person at the customer and choose what fits better. Leave blank what you do not know.
  zh-CN: 请想着客户方的一个人，选择更贴切的一项；不了解的请留空。
roles: [staff, manager]
dimensions:
  - {id: energy, label: {en: Introvert or extravert, zh-CN: 内向或外向}}
  - {id: focus, label: {en: People or task, zh-CN: 关注人或事}}
questions:
  - id: meetings
    type: choice
    dimension: energy
    text: {en: In company he or she …, zh-CN: 在人多的场合，他（她）……}
    options:
      - {id: introvert, label: {en: listens more than talks, zh-CN: 听得多、说得少}}
      - {id: extravert, label: {en: talks more than listens, zh-CN: 说得多、听得少}}
  - id: pace
    type: choice
    dimension: energy
    text: {en: His or her pace is …, zh-CN: 他（她）的节奏……}
    options:
      - {id: introvert, label: {en: unhurried, zh-CN: 从容不迫}}
      - {id: extravert, label: {en: quick and lively, zh-CN: 轻快活跃}}
  - id: opinion
    type: choice
    dimension: energy
    text: {en: Opinions are …, zh-CN: 对自己的看法……}
    options:
      - {id: introvert, label: {en: given when asked, zh-CN: 问到才说}}
      - {id: extravert, label: {en: given unasked, zh-CN: 主动表达}}
  - id: gestures
    type: choice
    dimension: energy
    text: {en: Voice and gestures are …, zh-CN: 声音和手势……}
    options:
      - {id: introvert, label: {en: quiet and few, zh-CN: 轻而少}}
      - {id: extravert, label: {en: loud and many, zh-CN: 响而多}}
  - id: strangers
    type: choice
    dimension: energy
    text: {en: With strangers he or she …, zh-CN: 面对陌生人，他（她）……}
    options:
      - {id: introvert, label: {en: waits to be spoken to, zh-CN: 等别人先开口}}
      - {id: extravert, label: {en: speaks first, zh-CN: 先开口}}
  - id: begins
    type: choice
    dimension: focus
    text: {en: A talk begins with …, zh-CN: 谈话一开始……}
    options:
      - {id: people, label: {en: people and how they are, zh-CN: 先问人、聊近况}}
      - {id: task, label: {en: the business at hand, zh-CN: 直接谈事情}}
  - id: decides
    type: choice
    dimension: focus
    text: {en: Decisions rest on …, zh-CN: 做决定主要看……}
    options:
      - {id: people, label: {en: trust and feeling, zh-CN: 信任和感觉}}
      - {id: task, label: {en: facts and results, zh-CN: 事实和结果}}
  - id: values
    type: choice
    dimension: focus
    text: {en: What counts in a supplier is …, zh-CN: 最看重供应商的……}
    options:
      - {id: people, label: {en: the relationship, zh-CN: 关系}}
      - {id: task, label: {en: the performance, zh-CN: 业绩}}
  - id: conflict
    type: choice
    dimension: focus
    text: {en: In a conflict he or she seeks …, zh-CN: 发生分歧时，他（她）追求……}
    options:
      - {id: people, label: {en: harmony, zh-CN: 和气}}
      - {id: task, label: {en: what is right, zh-CN: 是非}}
  - id: praise
    type: choice
    dimension: focus
    text: {en: Praise is welcome for …, zh-CN: 最喜欢别人称赞……}
    options:
      - {id: people, label: {en: the person, zh-CN: 自己的为人}}
      - {id: task, label: {en: the work, zh-CN: 自己的工作}}
`;
