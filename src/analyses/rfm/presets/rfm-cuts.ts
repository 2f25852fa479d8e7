export const rfmCuts = `\
# Where the scores begin: four ascending cut points each. A value on a cut belongs to the interval above it.
# These are examples; put your own trade's numbers in their place.
# 各项得分的分界点：每项四个，从小到大；恰在分界点上的值归入上一区间。这里只是示例，请换成本行业的数字。
#
# Days since the last purchase: below 30 scores 5, from 365 on 1.
# 距最近一次购买的天数：不足 30 天得 5 分，365 天及以上得 1 分。
recency: [30, 90, 180, 365]
# Number of transactions: 1 scores 1, from 10 on 5.
# 交易次数：1 次得 1 分，10 次及以上得 5 分。
frequency: [2, 3, 5, 10]
# Revenue in all, in your currency's unit: below 100 scores 1, from 5000 on 5.
# 销售额合计，以货币单位计：不足 100 得 1 分，5000 及以上得 5 分。
monetary: [100, 500, 1000, 5000]
`;
