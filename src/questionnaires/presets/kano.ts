export const kano = `\
# Kano: for each feature, how one feels with it and without it. A template: put in the features you think about;
# ten to fifteen are as many as people answer with care.
# 卡诺模型：对每项功能，分别问“提供”与“不提供”时的感受。这是模板，请换成自己要研究的功能，以十至十五项为宜。
id: kano
title: {en: Which of these matter to you?, zh-CN: 哪些功能对您重要？}
introduction:
  en: For each of these, tell us how you would feel if we offered it, and how you would feel if we did not.
  zh-CN: 对下面每一项，请告诉我们：如果提供，您有什么感受；如果不提供，您又有什么感受。
roles: [customer]
questions:
  - id: next_day_delivery
    type: kano
    text: {en: Delivery on the next day, zh-CN: 次日送达}
  - id: correct_invoice
    type: kano
    text: {en: Invoices without mistakes, zh-CN: 账单准确无误}
  - id: order_tracking
    type: kano
    text: {en: Following an order online, zh-CN: 网上查询订单进度}
  - id: free_samples
    type: kano
    text: {en: Free samples of new products, zh-CN: 赠送新品试用}
  - id: personal_contact
    type: kano
    text: {en: One person to turn to for everything, zh-CN: 专人对接，一事一人}
  - id: gift_wrapping
    type: kano
    text: {en: Gift wrapping, zh-CN: 礼品包装}
  - id: suggestion
    type: open
    text: {en: What else would you like us to offer?, zh-CN: 您还希望我们提供什么？}
`;
