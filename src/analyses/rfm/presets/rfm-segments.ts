export const rfmSegments = `\
# Segments by the scores r (recency), f (frequency) and m (monetary), each from 1 (poor) to 5 (good).
# The rules are tried from the top, and the first that matches wins. A score may be one number or a range,
# both ends included; one that is left out may be any. Between them these rules match every customer who bought.
# 按近度 r、频度 f、额度 m 三项得分（1 差，5 好）划分客户。自上而下逐条比较，以最先符合的为准。
# 得分可以写一个数，也可以写范围（含两端）；不写表示不限。下列规则合起来覆盖所有买过的客户。
name: rfm-segments
segments:
  - id: champions
    label: {en: Champions, zh-CN: 冠军客户}
    when: {r: [4, 5], f: [4, 5], m: [4, 5]}
    action:
      en: Reward them, let them try new products first, and ask them to recommend you
      zh-CN: 给予回报，让他们优先体验新品，并请他们推荐
  - id: loyal
    label: {en: Loyal customers, zh-CN: 忠诚客户}
    when: {r: [3, 5], f: [3, 5], m: [3, 5]}
    action:
      en: Offer better products and a loyalty programme, and ask for their opinion
      zh-CN: 推荐更高价值的产品，邀请加入会员计划，征求意见
  - id: potential_loyalists
    label: {en: Potential loyalists, zh-CN: 潜在忠诚客户}
    when: {r: [4, 5], f: [2, 5]}
    action:
      en: Recommend what goes with their purchases, and offer membership
      zh-CN: 推荐搭配产品，邀请入会
  - id: new_customers
    label: {en: New customers, zh-CN: 新客户}
    when: {r: 5, f: 1}
    action:
      en: Welcome them, help them with their first purchase, and lead them to a second
      zh-CN: 欢迎新客户，协助用好首次购买的产品，促成第二次购买
  - id: promising
    label: {en: Promising, zh-CN: 有潜力客户}
    when: {r: 4, f: 1}
    action:
      en: Make yourself known to them, and offer a trial
      zh-CN: 让他们更了解我们，提供试用
  - id: need_attention
    label: {en: Need attention, zh-CN: 需关注客户}
    when: {r: 3, f: [2, 5], m: [2, 5]}
    action:
      en: Make a limited offer that fits what they bought before
      zh-CN: 根据以往购买情况，提供限时优惠
  - id: about_to_sleep
    label: {en: About to sleep, zh-CN: 即将沉睡客户}
    when: {r: 3}
    action:
      en: Get in touch, and show them popular products
      zh-CN: 主动联系，介绍热销产品
  - id: cannot_lose
    label: {en: Cannot lose them, zh-CN: 不能失去的客户}
    when: {r: [1, 2], f: [4, 5], m: [4, 5]}
    action:
      en: Call on them in person, find out why they stopped, and win them back
      zh-CN: 登门拜访，了解停止购买的原因，全力赢回
  - id: at_risk
    label: {en: At risk, zh-CN: 有流失风险的客户}
    when: {r: [1, 2], f: [2, 5], m: [3, 5]}
    action:
      en: Write to them personally, and offer a reason to come back
      zh-CN: 逐个联系，给出回来购买的理由
  - id: hibernating
    label: {en: Hibernating, zh-CN: 休眠客户}
    when: {r: 2}
    action:
      en: Send an occasional offer, and spend little on it
      zh-CN: 偶尔发送优惠信息，控制投入
  - id: lost
    label: {en: Lost, zh-CN: 已流失客户}
    when: {r: 1}
    action:
      en: Try once to win them back, else leave them be
      zh-CN: 尝试挽回一次，无效则不再投入
`;
