export const valueCurveAirline = `\
# Value curve: the key elements of the trade, each rated from 0 (none of it) to 10 (as good as it can be), by
# customers, staff and managers alike. 0 is an answer; leave blank what somebody cannot judge.
# 价值曲线：对本行业的关键要素逐项打分，0 分（完全没有）到 10 分（好到极点）；顾客、员工、管理者都要打分。
# 0 分也是回答；无法评价的项目请留空。
id: value-curve-airline
title: {en: The value of an airline, zh-CN: 航空公司价值曲线调查}
introduction:
  en: Please rate what the airline offers you, element by element.
  zh-CN: 请对航空公司提供给您的各项要素逐一打分。
roles: [customer, staff, manager]
scale: [0, 10]
anchors:
  - {en: None of it, zh-CN: 完全没有}
  - {en: As good as it can be, zh-CN: 好到极点}
questions:
  - id: safety
    type: rating
    text: {en: Safety, zh-CN: 安全}
  - id: punctuality
    type: rating
    text: {en: Punctuality, zh-CN: 准点}
  - id: price
    type: rating
    text: {en: Value for money, zh-CN: 票价实惠}
  - id: aircraft
    type: rating
    text: {en: Aircraft and cabin, zh-CN: 机型与客舱}
  - id: crew
    type: rating
    text: {en: Crew and service on board, zh-CN: 机组与空中服务}
  - id: add
    type: open
    text: {en: What should we add that nobody in this trade offers?, zh-CN: 您希望增加哪些同行都没有的东西？}
  - id: drop
    type: open
    text: {en: What could we leave out without your missing it?, zh-CN: 哪些东西取消了您也不会在意？}
`;
