import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'who will buy again, how often and for how much, and what that is worth today',
  description:
    'Customers who stay away do not say whether they are gone. From how often each has bought (x), when last (t_x) and since ' +
    'when (T), models of repeat purchasing (BG/NBD, MBG/NBD, Pareto/NBD; BG/BB for opportunities that are used or not) tell how ' +
    'likely each is still alive and how often each will buy; the Gamma-Gamma model tells for how much. Together that is the ' +
    'value of each customer over the horizon, discounted.',
  options: {
    unit: 'what time is counted in; a month is 365.25 ÷ 12 days',
    model: 'model of purchases; best fits those of continuous time and takes the best',
    opportunities: 'units that make one opportunity to buy, used or not, for the BG/BB model',
    trainTo: 'last day that the models are fitted to; what came after it tests them',
    horizon: 'units to look ahead, a year where not given: 365 days, 52 weeks or 12 months',
    spend: 'what a purchase brings: revenue, or the margin that is left after its cost of goods',
    discount: 'discount rate of a year',
    interval: 'gives each value limits of this confidence, such as 0.95',
  },
  tables: {
    customers: 'Customers',
    data: 'What the data hold',
    models: 'Models',
    parameters: 'Parameters',
    totals: 'All customers together',
    holdout: 'Held out: purchases of a mean customer, by x',
    tracking: 'Repeat purchases so far, by period',
    derivation: 'Step by step',
    result: 'What came out',
  },
  columns: {
    customer_id: 'Customer',
    name: 'Name',
    x: 'x',
    t_x: 't_x',
    T: 'T',
    p_alive: 'P(alive)',
    expected_purchases: 'Expected purchases',
    expected_spend: 'Expected spend',
    value: 'Value',
    lower: 'Lower',
    upper: 'Upper',
    found: 'Found',
    count: 'Count',
    treatment: 'What was done',
    model: 'Model',
    log_likelihood: 'Log-likelihood',
    aic: 'AIC',
    bic: 'BIC',
    holdout_mae: 'MAE, held out',
    holdout_rmse: 'RMSE, held out',
    chosen: 'Chosen',
    parameter: 'Parameter',
    estimate: 'Estimate',
    standard_error: 'Standard error',
    measure: 'Measure',
    expected: 'Expected',
    actual: 'Actual',
    customers: 'Customers',
    period: 'Period',
    actual_cumulative: 'Actual, so far',
    expected_cumulative: 'Expected, so far',
    step: 'Step',
    quantity: 'Number',
    amount: 'Amount',
    date: 'Date',
    file: 'File',
    lines: 'Lines',
  },
  charts: {
    tracking: 'Repeat purchases so far: actual and expected',
    holdout: 'Held out: purchases of a mean customer by repeat purchases before',
  },
  values: {
    'bg-nbd': 'BG/NBD',
    'mbg-nbd': 'MBG/NBD',
    'pareto-nbd': 'Pareto/NBD',
    'bg-bb': 'BG/BB',
    'gamma-gamma': 'Gamma-Gamma',
    yes: 'yes',
    no: 'no',
    transactions: 'transactions',
    duplicates: 'rows alike in every column but transaction_id, beyond the first',
    merged: 'transactions on the day (or in the opportunity) of another of the customer',
    non_positive: 'transactions with a revenue of 0 or less',
    customers: 'customers with a purchase',
    later_customers: 'customers whose first purchase came after the training',
    ageless: 'customers with T = 0: first purchase at the very end',
    spend_non_positive: 'customers whose repeat purchases bring 0 or less',
    spend_uncosted: 'customers with repeat purchases that have no cost of goods',
    read: 'read',
    kept: 'kept: they may be real',
    merged_into_one: 'merged into one purchase',
    kept_as_purchases: 'kept as purchases',
    fitted: 'fitted',
    left_out: 'left out',
    kept_saying_nothing: 'kept; they tell nothing of repeat purchases',
    left_out_of_spend: 'left out of the spend model; no expected spend, no value',
    training_purchases: 'repeat purchases in the training',
    holdout_purchases: 'purchases held out',
    alive: 'customers alive',
    horizon_purchases: 'purchases in the horizon',
    horizon_value: 'value in the horizon, discounted',
    first_purchase: 'first purchase',
    last_purchase: 'last purchase in the training',
    training_end: 'end of the training',
    repeat_purchases: 'x: purchases after the first, one a day or opportunity at most',
    recency: 't_x: time from the first purchase to the last',
    age: 'T: time from the first purchase to the end of the training',
    purchase_parameter: 'parameter of the model of purchases',
    'alive_bg-nbd': 'P(alive) = 1 ÷ (1 + a/(b + x − 1) · ((α + T)/(α + t_x))^(r + x)), 1 where x = 0',
    'alive_mbg-nbd': 'P(alive) = 1 ÷ (1 + a/(b + x) · ((α + T)/(α + t_x))^(r + x))',
    'alive_pareto-nbd':
      'P(alive) = (1 + s/(r + s + x) (α + T)^(r + x) (β + T)^s (F(t_x) − F(T)))⁻¹, F(t) = ₂F₁(r + s + x, s + 1; r + s + x + 1; (α − β)/(α + t))/(α + t)^(r + s + x); where α < β they change places there and r + x stands for s + 1',
    'alive_bg-bb':
      'P(alive at the next opportunity) = B(α + x, β + T − x) B(γ, δ + T + 1)/(B(α, β) B(γ, δ)) ÷ the likelihood of x, t_x and T',
    'while_alive_bg-nbd':
      'purchases in the horizon t of one who is alive = (a + b + x − 1)/(a − 1) · (1 − ((α + T)/(α + T + t))^(r + x) ₂F₁(r + x, b + x; a + b + x − 1; t/(α + T + t)))',
    'while_alive_mbg-nbd':
      'purchases in the horizon t of one who is alive = (a + b + x)/(a − 1) · (1 − ((α + T)/(α + T + t))^(r + x) ₂F₁(r + x, b + x + 1; a + b + x; t/(α + T + t)))',
    'while_alive_pareto-nbd':
      'purchases in the horizon t of one who is alive = (r + x)(β + T)/((α + T)(s − 1)) · (1 − ((β + T)/(β + T + t))^(s − 1))',
    'while_alive_bg-bb':
      'purchases in the horizon t of one who is alive at its start = (α + x)/(α + β + T) · Σ B(γ, δ + T + 1 + i)/B(γ, δ + T + 1) over i from 0 to t − 1',
    expected_purchases: 'expected purchases = P(alive) × these',
    discounted: 'discounted purchases = Σ those of period k ÷ (1 + d)^k, d the discount of a period',
    mean_spend: 'm: mean amount of the repeat purchases',
    spend_parameter: 'parameter of the model of spend',
    expected_spend_alike: 'expected spend = mean of the repeat purchases of all',
    expected_spend_own: 'expected spend = m; where x is 0, the mean of all customers, if there is one',
    expected_spend: 'expected spend = p (γ + x m)/(p x + q − 1)',
    value: 'value = discounted purchases × expected spend',
  },
  notes: {
    no_purchases: 'nobody bought anything up to this day: import transactions, or choose a later --as-of',
    none_trained:
      'nobody bought anything up to {date}: choose a later --train-to; who bought after it: {customers}',
    not_among: 'the customer bought nothing in the training: nothing is foretold',
    time_day: 't_x, T and periods are in days',
    time_week: 't_x, T and periods are in weeks: days ÷ 7',
    time_month: 't_x, T and periods are in months: days ÷ 30.4375',
    opportunities:
      't_x, T and periods are in opportunities (days in each: {days}), the last of which ends with the training; whatever a customer buys in one of them is one purchase, and P(alive) is that of being alive at the next one',
    train_to:
      'fitted to purchases up to {date}, the end of the training; held out after it, of the customers known by then, in periods: {periods}',
    horizon:
      'horizon in periods: {periods}; a discount of {annual} a year is {rate} a period, and the purchases of each period are discounted at its end',
    horizon_from:
      'P(alive), the horizon and value count from {date}, the end of the training: of what came after it they know nothing',
    chosen_by_aic: 'the model with the least AIC foretells',
    chosen_by_holdout: 'the model with the least root-mean-square error in the purchases held out foretells',
    leavers:
      'customers with a date left, of which these models know nothing: {customers}; what they are expected to buy is in the tables (clientele churn --table customers leaves them out)',
    edge_no_customers: '{model}: there is no customer to fit it to',
    edge_no_time: 'nothing can be fitted: all first purchases came at the very end, so that T = 0',
    edge_no_repeats:
      'nothing can be fitted: nobody bought again, which does not tell buying seldom from being gone',
    edge_homogeneous_purchases:
      '{model}: customers do not differ in how often they buy; its parameters run off to infinity and are not given',
    edge_no_dropout: '{model}: nobody seems to drop out; its parameters are not given',
    edge_certain_dropout:
      '{model}: everybody seems to drop out at the first chance; its parameters are not given',
    edge_homogeneous_dropout:
      '{model}: customers do not differ in how they drop out; its parameters run off to infinity and are not given',
    edge_undetermined: '{model}: the data do not determine its parameters; its parameters are not given',
    not_converged: '{model}: the search for its parameters did not reach its end',
    spend_revenue:
      'spend is the mean revenue of purchases after the first, the expected one by the Gamma-Gamma model, which takes spend to be independent of frequency',
    spend_margin:
      'spend is the mean margin (revenue less cost of goods) of purchases after the first, the expected one by the Gamma-Gamma model, which takes it to be independent of frequency',
    spend_left_out:
      'customers without an expected spend and a value, since what their repeat purchases bring is unknown or not above 0: {customers}',
    spend_no_customers:
      'nobody has repeat purchases that bring something: there is no expected spend and no value',
    spend_homogeneous_spend:
      'Gamma-Gamma: likelihood is greatest where customers do not differ in their mean spend (q and gamma run off to infinity); there are no standard errors',
    spend_constant_spend:
      'Gamma-Gamma: likelihood is greatest where the purchases of a customer do not vary (p runs off to infinity, gamma to 0); there are no standard errors',
    spend_undetermined:
      'Gamma-Gamma: the data do not tell whether customers differ in what they spend or only their purchases vary; spend per customer is not told apart, and there are no standard errors',
    spend_limit_alike: 'everybody is expected to spend the mean of all on a purchase',
    spend_limit_own: 'each customer is expected to spend the mean of his or her own repeat purchases',
    spend_not_converged: 'Gamma-Gamma: the search for its parameters did not reach its end',
    spend_no_mean:
      'Gamma-Gamma: q ≤ 1 leaves no mean spend, and so no value, of customers who have not bought again',
    value: 'value: discounted purchases in the horizon × expected spend; what was bought so far is not in it',
    limits:
      'limits are of {level}, by the delta method on the logarithm of the value: for how far the estimates may be off, not for the chance in what one customer does',
    limits_of_purchases:
      'the limits are those of purchases alone: how far the expected spend may be off is not known',
    no_limits: 'there are no limits: the errors of some estimates are not known',
    tracking_too_long:
      'purchases so far are not tracked: there are {periods} periods since the first purchase of all; is its date right?',
  },
  problems: {
    model_of_opportunities: {
      message: '--model {value} has no opportunities: it is a model of continuous time',
      hint: 'leave --opportunities out, or choose --model bg-bb',
    },
    train_to_late: {
      message: '--train-to {value} is not before the as-of date: nothing is left to test with',
      hint: 'choose an earlier day',
    },
    interval_whole: {
      message: '--interval {value}: limits need a confidence between 0 and 1',
      hint: 'for example 0.95',
    },
    holdout_short: {
      message: '--train-to {value} leaves no whole opportunity of {days} days to test with',
      hint: 'choose an earlier day',
    },
    horizon_uneven: {
      message: '--horizon {value} is not a whole number of opportunities of {opportunities} units',
      hint: 'choose a multiple of --opportunities',
    },
  },
};
