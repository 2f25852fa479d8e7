import type { Criterion } from '../evaluate/scorecard.js';
import type { Cells } from './cells.js';
import type { Split } from './cut.js';

export const presetNames = ['value', 'loyalty', 'relationship'] as const;

export type PresetName = (typeof presetNames)[number];

/** What is crossed, at which cuts, and what the cells are called. */
export interface Preset {
  x: string;
  y: string;
  split: Split;
  cells: Cells;
}

export const presets: Readonly<Record<PresetName, Preset>> = {
  /** Current value × potential value. */
  value: {
    x: 'potential',
    y: 'profit',
    split: 'mean',
    cells: [
      { id: 'core', action: 'keep_and_invest' },
      { id: 'maintain', action: 'hold' },
      { id: 'develop', action: 'win_more' },
      { id: 'reduce', action: 'spend_less' },
    ],
  },
  /**
   * Profitability × length of relationship.
   *
   * @see W. Reinartz & V. Kumar (2002), The mismanagement of customer loyalty, Harvard Business Review 80(7), 86–94
   */
  loyalty: {
    x: 'tenure',
    y: 'profit',
    split: 'mean',
    cells: [
      { id: 'true_friends', action: 'delight' },
      { id: 'butterflies', action: 'earn_while_active' },
      { id: 'barnacles', action: 'check_wallet' },
      { id: 'strangers', action: 'invest_nothing' },
    ],
  },
  /** What a customer is for our business × how well people know each other. */
  relationship: {
    x: 'rating:business_value',
    y: 'rating:personal_relationship',
    split: 'midpoint',
    cells: [
      { id: 'partner', action: 'plan_together' },
      { id: 'friend', action: 'find_business' },
      { id: 'supplier', action: 'get_closer' },
      { id: 'outsider', action: 'get_to_know' },
    ],
  },
};

/** Criteria that ratings name by id or by one of these labels, whatever the scorecard. */
export const presetCriteria: readonly Pick<Criterion, 'id' | 'label'>[] = [
  { id: 'business_value', label: { en: 'business value', 'zh-CN': '业务价值', 'zh-TW': '業務價值' } },
  {
    id: 'personal_relationship',
    label: { en: 'personal relationship', 'zh-CN': '个人关系', 'zh-TW': '個人關係' },
  },
];
