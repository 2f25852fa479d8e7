/** What the indicators are made of, by the ids in the questionnaire. */
export const questions = {
  aware: 'yes_no',
  opinion: 'choice',
  bought: 'yes_no',
  bought_again: 'yes_no',
  transactions: 'number',
  complaints: 'number',
  intends_to_buy: 'yes_no',
} as const;

/** Of one response: yes is 1 and no is 0; of an opinion, whether it is favourable; `NaN` where not answered. */
export type Answers = Readonly<Record<keyof typeof questions, number>>;

/** What one response adds to an indicator; null where it says nothing about it. */
export type Count = readonly [successes: number, trials: number] | null;

/** The five indicators, each a share. The definitions are ours: the course that names them prints none. */
export const indicators = {
  awareness: ({ aware }: Answers): Count => of(aware),
  /** Of those who know us. */
  reputation: ({ aware, opinion }: Answers): Count => (aware === 1 ? of(opinion) : null),
  /** Of those who bought. */
  return_rate: ({ bought, bought_again }: Answers): Count => (bought === 1 ? of(bought_again) : null),
  /** Of purchases. */
  complaint_rate: ({ transactions, complaints }: Answers): Count =>
    transactions > 0 && !Number.isNaN(complaints) ? [complaints, transactions] : null,
  sales_power: ({ intends_to_buy }: Answers): Count => of(intends_to_buy),
} as const;

export type Indicator = keyof typeof indicators;

export const indicatorIds = Object.keys(indicators) as Indicator[];

function of(answer: number): Count {
  return Number.isNaN(answer) ? null : [answer, 1];
}
