export const customerIdentity = `\
# Eleven questions that tell who a customer is. Whoever knows the customer best answers them, and asks again
# each year.
# 识别客户的十一个问题，由最了解客户的人回答，每年更新一次。
id: customer-identity
title: {en: Eleven questions about a customer, zh-CN: 识别客户的十一个问题}
introduction:
  en: Write what you know, in a sentence or two each. Leave blank what you would have to guess.
  zh-CN: 请写下您了解的情况，每题一两句话；要靠猜的请留空。
roles: [staff, manager]
questions:
  - id: who
    type: open
    text: {en: "Who is the customer? Position, age, family or, for a company, size and trade?", zh-CN: 客户是谁？个人的年龄、职业、家庭，或企业的规模、行业？}
  - id: does
    type: open
    text: {en: "What does the customer do, and what matters to them in it?", zh-CN: 客户做什么？最在意什么？}
  - id: needs
    type: open
    text: {en: "Which need or problem brings them to us?", zh-CN: 什么需要或问题促使客户来找我们？}
  - id: why
    type: open
    text: {en: "Why do they buy from us and not from others?", zh-CN: 客户为什么买我们的，而不是别人的？}
  - id: when
    type: open
    text: {en: "When do they buy: which season, day, occasion?", zh-CN: 客户什么时候买？什么季节、日子、场合？}
  - id: where
    type: open
    text: {en: "Where and through which channel do they buy?", zh-CN: 客户在哪里、通过什么渠道购买？}
  - id: how
    type: open
    text: {en: "How do they buy: who suggests, who decides, who pays?", zh-CN: 客户怎样购买？谁提议、谁决定、谁付款？}
  - id: budget
    type: open
    text: {en: "How much can and will they spend?", zh-CN: 客户有多少钱可花、愿意花多少？}
  - id: pleasure
    type: open
    text: {en: "What makes them feel good about a purchase?", zh-CN: 什么让客户买得高兴？}
  - id: opinion
    type: open
    text: {en: "What do they expect of us, and what do they think of us?", zh-CN: 客户对我们有什么期望？怎么评价我们？}
  - id: competitors
    type: open
    text: {en: "What do they think of our competitors, and when would they change?", zh-CN: 客户怎么看我们的竞争对手？什么情况下会转向他们？}
`;
