export const nps = `\
# Net promoter score. A score of 0 is an answer: a detractor.
# 净推荐值。0 分也是回答，属于贬损者。
id: nps
title: {en: How likely are you to recommend us?, zh-CN: 您会推荐我们吗？}
introduction:
  en: Two or three short questions. There are no right or wrong answers.
  zh-CN: 只有两三个小问题，答案没有对错之分。
roles: [customer]
questions:
  - id: recommend
    type: nps
    text:
      en: How likely are you to recommend us to a friend or a business partner?
      zh-CN: 您有多大可能把我们推荐给朋友或生意伙伴？
    anchors:
      - {en: Not at all likely, zh-CN: 完全不可能}
      - {en: Extremely likely, zh-CN: 非常可能}
    required: true
  - id: reason
    type: open
    text: {en: What is the main reason for your score?, zh-CN: 您打这个分数的主要原因是什么？}
  - id: improvement
    type: open
    text: {en: What would have to change for a better score?, zh-CN: 我们怎样改进，您才会给出更高的分数？}
    when: {question: recommend, to: 6} # asked of detractors only 只问贬损者
`;
