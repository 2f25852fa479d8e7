export const servqual = `\
# Service quality by gaps: what customers expect against what they perceive, in five dimensions of 22 items
# (the method of Parasuraman, Zeithaml & Berry 1988; the wording is ours).
# 服务质量差距调查：五个维度、22 个项目，比较期望与实际感受（方法见 Parasuraman、Zeithaml、Berry，1988；文字为本工具自拟）。
#
# The weights say how important the dimensions are to customers, in points of 100. Put in those of your own.
# 权重表示顾客眼中各维度的重要程度，共 100 分，请换成自己的。
id: servqual
title: {en: Quality of our service, zh-CN: 服务质量调查}
introduction:
  en: >-
    For each statement, tell us first how far you expect it of a very good company in this trade, then how far
    it holds for us. 1 means “not at all”, 7 means “completely”.
  zh-CN: 对每句话，请先说明您期望一家优秀的同类企业做到什么程度，再说明我们实际做到了什么程度。1 分表示“完全做不到”，7 分表示“完全做到”。
roles: [customer, staff, manager]
scale: [1, 7]
anchors:
  - {en: Not at all, zh-CN: 完全做不到}
  - {en: Completely, zh-CN: 完全做到}
dimensions:
  - {id: tangibles, label: {en: Tangibles, zh-CN: 有形性}, weight: 11}
  - {id: reliability, label: {en: Reliability, zh-CN: 可靠性}, weight: 32}
  - {id: responsiveness, label: {en: Responsiveness, zh-CN: 响应性}, weight: 22}
  - {id: assurance, label: {en: Assurance, zh-CN: 保证性}, weight: 19}
  - {id: empathy, label: {en: Empathy, zh-CN: 移情性}, weight: 16}
questions:
  - id: T1
    type: expectation
    dimension: tangibles
    text: {en: Equipment is up to date., zh-CN: 设备先进，跟得上时代。}
  - id: T2
    type: expectation
    dimension: tangibles
    text: {en: Rooms and premises are pleasant to be in., zh-CN: 营业场所整洁美观，让人舒适。}
  - id: T3
    type: expectation
    dimension: tangibles
    text: {en: The staff are neatly dressed., zh-CN: 员工着装整洁得体。}
  - id: T4
    type: expectation
    dimension: tangibles
    text: {en: "Brochures, forms and invoices are clear and well made.", zh-CN: 宣传资料、表单和账单清楚美观。}
  - id: R1
    type: expectation
    dimension: reliability
    text: {en: What is promised for a certain time is done by then., zh-CN: 答应何时办好，就何时办好。}
  - id: R2
    type: expectation
    dimension: reliability
    text: {en: Problems are met with a sincere wish to solve them., zh-CN: 顾客遇到问题时，真心帮助解决。}
  - id: R3
    type: expectation
    dimension: reliability
    text: {en: The work is done right the first time., zh-CN: 第一次就把事情做对。}
  - id: R4
    type: expectation
    dimension: reliability
    text: {en: Deliveries and appointments are on time., zh-CN: 交货和赴约都准时。}
  - id: R5
    type: expectation
    dimension: reliability
    text: {en: Orders and invoices are free of mistakes., zh-CN: 订单和账目准确无误。}
  - id: S1
    type: expectation
    dimension: responsiveness
    text: {en: Customers are told exactly when something will be done., zh-CN: 明确告诉顾客什么时候能办好。}
  - id: S2
    type: expectation
    dimension: responsiveness
    text: {en: Service is prompt., zh-CN: 服务及时，不拖延。}
  - id: S3
    type: expectation
    dimension: responsiveness
    text: {en: The staff are always willing to help., zh-CN: 员工总是乐意帮忙。}
  - id: S4
    type: expectation
    dimension: responsiveness
    text: {en: Nobody is too busy to answer a question., zh-CN: 再忙也会及时答复顾客的询问。}
  - id: A1
    type: expectation
    dimension: assurance
    text: {en: The staff inspire confidence by how they act., zh-CN: 员工的言行让人信任。}
  - id: A2
    type: expectation
    dimension: assurance
    text: {en: Doing business here feels safe., zh-CN: 与这家企业打交道让人放心。}
  - id: A3
    type: expectation
    dimension: assurance
    text: {en: The staff are polite every time., zh-CN: 员工始终有礼貌。}
  - id: A4
    type: expectation
    dimension: assurance
    text: {en: The staff know enough to answer questions., zh-CN: 员工有足够的专业知识解答问题。}
  - id: E1
    type: expectation
    dimension: empathy
    text: {en: Customers get individual attention., zh-CN: 关注到每一位顾客。}
  - id: E2
    type: expectation
    dimension: empathy
    text: {en: Opening hours suit the customers., zh-CN: 营业时间方便顾客。}
  - id: E3
    type: expectation
    dimension: empathy
    text: {en: There is somebody who takes personal care of each customer., zh-CN: 有专人关照顾客的事情。}
  - id: E4
    type: expectation
    dimension: empathy
    text: {en: The customer's interest comes first., zh-CN: 把顾客的利益放在第一位。}
  - id: E5
    type: expectation
    dimension: empathy
    text: {en: The staff understand what each customer needs., zh-CN: 了解每位顾客的具体需要。}
`;
