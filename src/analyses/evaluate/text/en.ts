import type { AnalysisText } from '../../../analysis.js';
import { problems } from './problems-en.js';

export const en: AnalysisText = {
  summary: 'rank customers by a scorecard',
  description:
    'Scores customers by the criteria of a scorecard, from imported ratings and from what they bought, and ranks them. ' +
    'Says what each criterion adds, how little would turn the order round, and how the order holds under other weights.',
  options: {
    scorecard: 'scorecard: a YAML file, or the name of one in the database or of a preset',
    weights:
      'where weights come from: the scorecard, all equal, judgements (AHP), entropy, or the order of importance',
    judgements: 'CSV of pairwise judgements for --weights ahp; several files are several judges',
    method: 'weighted sum, or TOPSIS',
    draws: 'draw this many random sets of weights, to see how stable the ranks are',
    seed: 'seed of these draws',
    top: 'show the N best customers only',
  },
  tables: {
    scores: 'Scores',
    contributions: 'What each criterion contributes',
    weights: 'Weights',
    fragility: 'How little would make two customers tie',
    stability: 'Ranks under random weights',
    spread: 'Where raters differ',
    inputs: 'What went in',
    derivation: 'Step by step',
    result: 'What came out',
  },
  columns: {
    rank: 'Rank',
    customer_id: 'Customer',
    name: 'Name',
    score: 'Score',
    grade: 'Grade',
    coverage: 'Coverage',
    criterion: 'Criterion',
    weight: 'Weight',
    contribution: 'Contribution',
    source: 'Source',
    customer_a: 'Better',
    customer_b: 'Other',
    change: 'Change of weight',
    relative_change: 'Relative change',
    p_first: 'First',
    p_top: 'Among the top',
    mean_rank: 'Mean rank',
    raters: 'Raters',
    mean: 'Mean',
    lowest: 'Lowest',
    highest: 'Highest',
    standard_deviation: 'Standard deviation',
    value: 'Value',
    file: 'File',
    lines: 'Lines',
    step: 'Step',
    other: 'Other criterion',
    from: 'From',
    to: 'To',
    of: 'Of',
    rule: 'Rule',
  },
  values: {
    given: 'given',
    equal: 'equal',
    ahp: 'AHP',
    entropy: 'entropy',
    centroid: 'order',
    revenue: 'revenue',
    cost: 'cost',
    profit: 'profit',
    margin: 'margin',
    recency: 'days since the last transaction',
    frequency: 'transactions',
    active_days: 'days with transactions',
    tenure: 'days as a customer',
    potential: 'potential',
    rating: 'rating',
    mean: 'mean of the raters',
    band: 'band: from up to below',
    missing: 'no score',
    share: 'share among its siblings',
    weight_given: 'weight, of 1 in all',
    weight_equal: 'weight: all equal',
    weight_ahp: 'weight from judgements (AHP)',
    weight_entropy: 'weight by entropy',
    weight_centroid: 'weight by order of importance',
    turned: 'less is better: turned round',
    coverage: 'weight of the criteria with a score',
    redistributed: 'weight ÷ coverage',
    contribution: 'weight × score',
    sum: 'sum of the contributions',
    judgement: 'judgement: how many times as important as the other',
    lambda_max: 'λmax: for each criterion, Σ judgement × weight of the other = λmax × its weight',
    information_entropy: 'entropy E of its scores',
    divergence: '1 − E; the weight is its share of the sum',
    norm: 'norm: √Σ score² of all compared',
    weighted: 'weight × score ÷ norm; from worst to best',
    to_best: 'distance to the best, D⁺',
    to_worst: 'distance to the worst, D⁻',
    closeness: 'closeness, D⁻ ÷ (D⁺ + D⁻)',
  },
  notes: {
    nobody:
      'no customer has a score for scorecard {scorecard}: import ratings, or give criteria a fact as their source',
    unscored: 'customers left out because they have no score at all: {customers}',
    missing_scores:
      'customers that lack some scores: {customers}; the weight of what is missing is shared out among the rest (see coverage)',
    weightless:
      'customers without a rank, because they have scores by criteria of weight 0 only: {customers}',
    turned: 'less is better for {criteria}: what counts is {sum} − the score',
    out_of_scale: 'ratings left out because they are outside the scale {lowest}–{highest}: {ratings}',
    unused_ratings:
      'ratings of this scorecard left out because it does not rate their criteria ({criteria}): {ratings}',
    several_raters:
      'scores that are the mean of several raters: {scores}; table spread shows how they differ (sample standard deviation)',
    collapsed_quantiles:
      '{criterion}: many customers have equal values; bands: {bands} instead of {quantiles} (a single band gives no score)',
    quantile_type:
      'quantiles are of type 7 (Hyndman & Fan), over all customers with a value; a value on a cut is in the upper band',
    weights_sum: 'the weights of {group} add up to {sum}, not to 1 or 100; they are divided by their sum',
    judged_alone: 'the judges compare criteria of their own; scorecard {scorecard} is not used',
    no_weights: 'the scorecard gives no weights: everything weighs the same within its group',
    random_index:
      'consistency is judged by Saaty’s random index (1980): 0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 …',
    no_random_index: 'there is no random index for {criteria} criteria, so the consistency ratio is unknown',
    judges: 'the judgements of {judges} judges are joined by their geometric mean',
    inconsistent:
      'the judgements contradict each other: consistency ratio {ratio}, above 0.10; look first at {row} against {column}',
    not_converged:
      'the judgements are so far from consistent that the weights could not be worked out exactly: they are estimates, and the consistency ratio is unknown',
    entropy_incomplete:
      'customers that lack some scores and do not count for the entropy weights: {customers}',
    listing_order:
      'the scorecard gives no weights: its order of criteria is taken for their order of importance',
    topsis_score:
      'the score is the closeness to the ideal, 0 to 1 (TOPSIS, vector normalisation); it does not divide into contributions',
    topsis_fragility: 'fragility is of weighted sums only',
    topsis_grades: 'grades belong to the scorecard’s scale and are not given for TOPSIS',
    topsis_incomplete:
      'customers without a rank, because TOPSIS needs all scores and they lack some: {customers}',
    topsis_alike:
      'customers with all scores: {customers}; they do not differ in any, so TOPSIS cannot rank them',
    fragility_best: 'fragility is of the {customers} best customers, in pairs',
    tied_beyond: 'customers not shown who share the last rank that is shown: {customers}',
    shown: 'shown are the {shown} best of {customers} customers',
    draws:
      '{draws} sets of weights from a Dirichlet distribution around the weights (shapes n·w; uniform if they are equal), seed {seed}; the top is rank {top} or better',
    explain_inputs:
      'money is in the currency’s unit; lines are the line numbers of ratings, and of transactions the first and the last and how many there are',
  },
  problems,
};
