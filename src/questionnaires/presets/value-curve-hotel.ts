export const valueCurveHotel = `\
# Value curve: the key elements of the trade, each rated from 0 (none of it) to 10 (as good as it can be), by
# customers, staff and managers alike. 0 is an answer; leave blank what somebody cannot judge.
# 价值曲线：对本行业的关键要素逐项打分，0 分（完全没有）到 10 分（好到极点）；顾客、员工、管理者都要打分。
# 0 分也是回答；无法评价的项目请留空。
id: value-curve-hotel
title: {en: The value of a hotel, zh-CN: 酒店价值曲线调查}
introduction:
  en: Please rate what the hotel offers you, element by element.
  zh-CN: 请对酒店提供给您的各项要素逐一打分。
roles: [customer, staff, manager]
scale: [0, 10]
anchors:
  - {en: None of it, zh-CN: 完全没有}
  - {en: As good as it can be, zh-CN: 好到极点}
questions:
  - id: price
    type: rating
    text: {en: Value for money, zh-CN: 价格实惠}
  - id: quiet
    type: rating
    text: {en: Quiet of the room, zh-CN: 房间安静}
  - id: hygiene
    type: rating
    text: {en: Cleanliness and hygiene, zh-CN: 卫生条件}
  - id: bed
    type: rating
    text: {en: Comfort of the bed, zh-CN: 床铺舒适}
  - id: equipment
    type: rating
    text: {en: Furniture and equipment of the room, zh-CN: 房内设施}
  - id: service
    type: rating
    text: {en: Friendliness and speed of service, zh-CN: 服务态度与效率}
  - id: room_size
    type: rating
    text: {en: Size of the room, zh-CN: 房间大小}
  - id: lobby
    type: rating
    text: {en: Lobby and lounge, zh-CN: 大堂}
  - id: architecture
    type: rating
    text: {en: Architecture and decoration, zh-CN: 建筑与装潢}
  - id: food
    type: rating
    text: {en: Food and restaurant, zh-CN: 餐饮}
  - id: add
    type: open
    text: {en: What should we add that nobody in this trade offers?, zh-CN: 您希望增加哪些同行都没有的东西？}
  - id: drop
    type: open
    text: {en: What could we leave out without your missing it?, zh-CN: 哪些东西取消了您也不会在意？}
`;
