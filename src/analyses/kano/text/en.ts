import type { AnalysisText } from '../../../analysis.js';
import { questionText, surveyText } from '../../surveys/text/en.js';

const { lower: _, upper: __, ...shared } = surveyText.columns;

export const en: AnalysisText = {
  summary: 'tell which features are must-haves, which delight and which leave people cold (Kano)',
  description:
    'Sorts features by what they do to satisfaction (Kano 1984): each is asked about twice, how one would feel with it and ' +
    'how without it. Answers make a feature must-be, one-dimensional, attractive, indifferent, reverse or questionable; the ' +
    'category that most answers fall in is the feature’s, with a test of whether it leads by more than chance. Better and ' +
    'worse tell how far the feature raises satisfaction where it is there, and lowers it where it is not.',
  options: {
    questionnaire:
      'the questionnaire: a YAML file, or a name (default: the only one stored that asks Kano questions)',
    ...surveyText.options,
  },
  tables: {
    items: 'Features',
    summary: 'Categories',
    groups: 'Features by group',
    changes: 'Change of the features',
    group_changes: 'Change of the features by group',
  },
  columns: {
    ...shared,
    item: 'Feature',
    responses: 'Responses',
    M: '(M)',
    O: '(O)',
    A: '(A)',
    I: '(I)',
    R: '(R)',
    Q: '(Q)',
    category: 'Category',
    p: 'p',
    better: 'Better',
    better_lower: 'Better, lower',
    better_upper: 'Better, upper',
    worse: 'Worse',
    worse_lower: 'Worse, lower',
    worse_upper: 'Worse, upper',
    features: 'Features',
    answers: 'Answers',
    share: 'Share',
    action: 'What to do',
    coefficient: 'Coefficient',
    now: 'Now',
  },
  charts: { features: 'Features: how much their absence annoys (left) and their presence pleases (up)' },
  values: {
    ...surveyText.values,
    'category.M': 'must-be (M)',
    'category.O': 'one-dimensional (O)',
    'category.A': 'attractive (A)',
    'category.I': 'indifferent (I)',
    'category.R': 'reverse (R)',
    'category.Q': 'questionable (Q)',
    'action.never_fail': 'never fail in it; more of it wins nothing',
    'action.do_better': 'do it better than others: the more, the more satisfied they are',
    'action.add_to_delight': 'add it to delight: nobody misses it, but it wins customers',
    'action.save_the_cost': 'save its cost, or show what it is good for',
    'action.leave_out': 'leave it out, or let them choose: they prefer to be without it',
    'action.ask_again': 'look at the wording of the questions: these answers contradict themselves',
    'coefficient.better': 'better',
    'coefficient.worse': 'worse',
  },
  notes: {
    ...surveyText.notes,
    coefficients:
      'better = (A + O) ÷ (A + O + M + I), worse = −(O + M) ÷ (A + O + M + I), with Wilson intervals; reverse and questionable answers take no part',
    mode_test:
      'a feature’s category is the most frequent one; p is the probability of such a lead over the second where both are as frequent (two-sided binomial test, Hung & Fithian 2019)',
    tied_features: 'features with several most frequent categories, all of which are named: {features}',
    contradictions: 'answers that contradict themselves (Q), such as to like both: {answers}',
    half_answered: 'pairs of which only one question is answered do not count: {pairs}',
  },
  problems: questionText.problems,
};
