/** The types of loyalty, the strongest first; last those who are not loyal. */
export const loyaltyTypes = [
  'premium',
  'latent',
  'incentive',
  'convenience',
  'price',
  'inertia',
  'monopoly',
  'not_loyal',
] as const;

export type LoyaltyType = (typeof loyaltyTypes)[number];

/** What makes a type: null where it does not matter. */
export interface Rule {
  attachment: Level | null;
  repeat: Level | null;
  /** The id of an option of the question for the reason. */
  reason: string | null;
  type: LoyaltyType;
}

export type Level = 'high' | 'low';

/**
 * Tried in order; the first that holds decides, and one always holds. Who buys again and says that something
 * outside holds them is held by it; else the attachment decides, after Griffin's four kinds of loyalty. Who
 * seldom buys is latently loyal if attached or kept from buying.
 *
 * @see J. Griffin (1995), Customer Loyalty: How to Earn It, How to Keep It, chapter 2
 */
export const rules: readonly Rule[] = [
  { attachment: 'high', repeat: 'low', reason: null, type: 'latent' },
  { attachment: 'low', repeat: 'low', reason: 'latent', type: 'latent' },
  { attachment: 'low', repeat: 'low', reason: 'price', type: 'price' },
  { attachment: 'low', repeat: 'low', reason: null, type: 'not_loyal' },
  { attachment: null, repeat: 'high', reason: 'monopoly', type: 'monopoly' },
  { attachment: null, repeat: 'high', reason: 'convenience', type: 'convenience' },
  { attachment: null, repeat: 'high', reason: 'price', type: 'price' },
  { attachment: null, repeat: 'high', reason: 'incentive', type: 'incentive' },
  { attachment: 'high', repeat: 'high', reason: null, type: 'premium' },
  { attachment: 'low', repeat: 'high', reason: null, type: 'inertia' },
];

/** The position of the rule that decides. */
export function ruleFor(attachment: Level, repeat: Level, reason: string): number {
  return rules.findIndex(
    (rule) =>
      (rule.attachment ?? attachment) === attachment &&
      (rule.repeat ?? repeat) === repeat &&
      (rule.reason ?? reason) === reason,
  );
}
