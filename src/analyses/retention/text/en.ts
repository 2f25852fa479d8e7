import type { AnalysisText } from '../../../analysis.js';

export const en: AnalysisText = {
  summary: 'how long customers will stay, and what a few more points of retention are worth',
  description:
    'Projects how many customers will still be there after so many periods, from the dates since and left, from a table of ' +
    'survival, or from purchases; with limits, and beside the Kaplan–Meier estimate. Then what a customer is worth, and ' +
    'what it is worth to retain more of them.',
  options: {
    survival:
      'CSV of customers by period: period,customers from period 0, or period and a column per cohort, blank where not observed',
    inactive: 'lost is who has not bought for N whole periods; without it the dates since and left tell',
    unit: 'length of a period; of a file a year, otherwise a month where it is not given',
    model: 'model of retention; best is the one with the least AIC, or the least error with --holdout',
    holdout: 'fit without the last N periods, and measure the error in them',
    horizon: 'periods to project and to value',
    margin: 'margin that a customer brings in a period; where it is not given values are in margins',
    margins: 'instead of one margin, those of the 1st, 2nd … period; the last one goes on',
    acquisitionCost: 'what it costs to win a customer, now',
    discount: 'discount rate of a year',
    timing: 'when the first margin falls: now, or at the end of period 1 from those who are still there',
    lift: 'points of retention that are added to every period: 0.05 or 5% makes 85% of 80%',
  },
  tables: {
    observed: 'What was observed',
    projection: 'Projection',
    parameters: 'Parameters',
    models: 'Models',
    kaplan_meier: 'Kaplan–Meier estimate',
    value: 'Value of a customer, and of the lift',
    measures: 'Measures',
    industries: 'Five points of retention, by industry',
  },
  columns: {
    period: 'Period',
    customers: 'Customers',
    survival: 'Survival',
    retention: 'Retention',
    lower: 'Lower',
    upper: 'Upper',
    observed: 'Observed',
    model: 'Model',
    parameter: 'Parameter',
    estimate: 'Estimate',
    standard_error: 'Standard error',
    log_likelihood: 'Log-likelihood',
    aic: 'AIC',
    bic: 'BIC',
    holdout_mape: 'Error held out',
    chosen: 'Chosen',
    time: 'Period',
    at_risk: 'At risk',
    events: 'Lost',
    case: 'Case',
    value: 'Value',
    change: 'Change',
    measure: 'Measure',
    rate: 'Rate',
    industry: 'Industry',
    published: 'As cited',
    course: 'As a course has it',
  },
  charts: { projection: 'Projected survival with its limits, and what was observed' },
  values: {
    geometric: 'geometric',
    sbg: 'sBG',
    bdw: 'BdW',
    yes: 'yes',
    no: 'no',
    base: 'within the horizon, model',
    base_lifted: 'within the horizon, model, lifted',
    constant: 'within the horizon, constant rate',
    constant_lifted: 'within the horizon, constant rate, lifted',
    break_even: 'most to spend per customer for the lift',
    base_forever: 'for ever, model',
    base_forever_lifted: 'for ever, model, lifted',
    constant_forever: 'for ever, constant rate',
    constant_forever_lifted: 'for ever, constant rate, lifted',
    discount_rate: 'discount rate of a period',
    elasticity: 'elasticity of value to retention',
    residual_life: 'further periods within a horizon, of the longest observed',
    discounted_lifetime: 'discounted periods of a new customer',
    discounted_residual_lifetime: 'discounted further periods, of the longest observed',
    advertising_agency: 'advertising agency',
    life_insurance: 'life insurance',
    branch_bank_deposits: 'branch bank deposits',
    publishing: 'publishing',
    auto_home_insurance: 'auto and home insurance',
    auto_service: 'auto service',
    credit_card: 'credit card',
    industrial_brokerage: 'industrial brokerage',
    industrial_distribution: 'industrial distribution',
    industrial_laundry: 'industrial laundry',
    office_building_management: 'office-building management',
    software: 'software',
  },
  notes: {
    nobody_dates:
      'nobody has been a customer for a whole period by the dates since, up to the as-of date: choose a later --as-of, import customers with since and left, give a --survival FILE, or let purchases tell with --inactive N',
    nobody_file: 'the file of survival has no customer who was watched for a whole period',
    nobody_purchases:
      'of nobody’s purchases up to the as-of date can be told for a whole period whether they go on: choose a later --as-of or a smaller --inactive, or import transactions',
    by_dates:
      'customers by their dates since and left, from anniversary to anniversary; who is there on the as-of date is watched up to it',
    by_file: 'customers by period from the file of survival',
    by_purchases:
      'customers by purchases (a refund counts as one): lost in the first whole period without any, where as many in a row follow as --inactive says ({inactive}, that one included); later purchases do not count',
    period_month: 'a period is a month',
    period_quarter: 'a period is a quarter',
    period_year: 'a period is a year',
    undated: 'customers left out because they have no date since: {customers}',
    contradictory: 'customers left out because their date left is before their date since: {customers}',
    holdout:
      'periods held out at the end: {periods}; the models are fitted without them, and their error in them is the mean of |projected ÷ observed − 1| of survival',
    chosen_by_aic: 'the model with the least AIC projects, of those whose parameters can be told',
    chosen_by_holdout:
      'the model with the least error in the periods held out projects, of those whose parameters can be told',
    fell_back: 'nothing can be told of the model asked for here: the geometric one projects instead',
    ratio_test:
      'likelihood-ratio test of BdW against sBG, which it is at c = 1: χ² = {statistic} with 1 degree of freedom, p = {p}',
    misfit:
      'the model that projects, {model}, misses what was observed by more than chance: deviance {statistic} with {degrees} degrees of freedom, p = {p} (below 0.05); its limits do not allow for that',
    passed_over:
      '{model} has an AIC that is less by {gain}, but its parameters cannot be told: the projection leaves out what only that model sees',
    edge_no_customers: 'nobody was there to be retained',
    edge_no_losses: 'nobody was lost: retention is 1, and nothing tells for how long',
    edge_all_lost: 'everybody was lost in the first period: retention is 0',
    edge_one_period: '{model}: one period only was observed, which a constant rate describes as well',
    edge_homogeneous:
      '{model}: customers show no heterogeneity (its parameters run off to infinity): it says no more than a constant rate',
    edge_time_only:
      '{model}: customers show no heterogeneity (gamma and delta run off to infinity), and time alone changes retention: it is the discrete Weibull distribution here, S(t) = (1 − theta)^(t^c), with two parameters',
    edge_undetermined: '{model}: the observations do not determine its parameters',
    not_converged: '{model}: the search for its parameters did not reach its end',
    bands:
      'limits of the projection are of 95 %, by the delta method on the scale log(−log S): for how far the estimates may be off, not for a wrong model',
    greenwood: 'standard errors by Greenwood’s formula, limits of 95 % on the scale log(−log S)',
    discount: 'a discount of {annual} a year is {rate} a period',
    timing_now: 'the first margin falls now; margins within the horizon: {horizon}',
    timing_end: 'the first margin falls at the end of period 1; margins within the horizon: {horizon}',
    lift: 'lifted: {points} points are added to the retention of every period, up to 100 %; the constant rate is that of the geometric model',
    margins: 'periods with a margin of their own: {margins}; the last one goes on after them',
    in_margins: 'no --margin is given: values are in margins of one period',
    residual: 'renewals of the longest observed: {renewals}; periods in a horizon: {horizon}',
    no_forever: 'there is hardly any discount: nothing is said of values for ever',
    industries:
      'as commonly cited after Reichheld (1996), The Loyalty Effect, chapter 2, of which only the range 35–95 % could be checked. A model with a constant margin at a discount of 10–15 % cannot reach 75–95 % for any retention up to 90 %: such figures need margins that rise',
  },
  problems: {
    two_sources: {
      message: 'both --survival and --inactive say where retention comes from',
      hint: 'leave one of them out',
    },
    two_margins: {
      message: 'both --margin and --margins say what a customer brings',
      hint: 'leave one of them out',
    },
    holdout_too_long: {
      message: '--holdout {value}: the number of periods is {periods}',
      hint: 'hold out fewer than that',
    },
    horizon_too_long: {
      message: '--horizon {value}: this takes {most} periods at most',
      hint: 'choose a shorter one',
    },
    survival_empty: {
      message: '{file}: there is no table of survival in it',
      hint: 'a header period,customers, then a row per period from 0',
    },
    survival_csv: { message: '{file}, line {line}: a quote is out of place', hint: 'is it a CSV?' },
    survival_header: {
      message: '{file}, line {line}: the first row should be a header, but begins with “{value}”',
      hint: 'for example period,customers',
    },
    survival_columns: {
      message: '{file}, line {line}: there are more values than headers: “{value}”',
      hint: 'each cohort has a column with a header',
    },
    survival_period: {
      message: '{file}, line {line}, column {column}: “{value}” where period {period} should be',
      hint: 'periods are 0, 1, 2 … without a gap, a row each',
    },
    survival_start: {
      message: '{file}, line {line}, column {column}: period 0 is missing',
      hint: 'every cohort begins with the customers it had at first',
    },
    survival_number: {
      message: '{file}, line {line}, column {column}: “{value}” is not a whole number of customers',
      hint: 'write how many customers there were, not a percentage',
    },
    survival_gap: {
      message: '{file}, line {line}, column {column}: “{value}” after a blank',
      hint: 'a cohort is blank from where it is no longer observed to the end',
    },
    survival_rising: {
      message:
        '{file}, line {line}, column {column}: “{value}” is more than the {before} of the period before',
      hint: 'customers of a cohort cannot grow in number; is it a column of its own?',
    },
  },
};
