import type { Question } from '../../questionnaires/questionnaire.js';
import type { Rating } from './ratings.js';

/** What to do about an element of the trade (Kim & Mauborgne 2005, Blue Ocean Strategy). */
export type Action = 'eliminate' | 'reduce' | 'raise' | 'create';

/**
 * What is valued most is raised; of what is valued least, what is in the lowest third of its scale is eliminated and
 * the rest reduced. What stands in both places says nothing.
 */
export function actionOf({ place, mean }: Rating, { scale }: Question): Action | null {
  if (place === 'top') return 'raise';
  if (place !== 'bottom') return null;
  const [lowest, highest] = scale!;
  return 3 * (mean.value - lowest) < highest - lowest ? 'eliminate' : 'reduce';
}

/** What is not offered yet stands in no list of elements: people name it, as they name what they do not miss. */
export function actionAsked(question: string): Action | null {
  if (question === 'add') return 'create';
  return question === 'drop' ? 'eliminate' : null;
}
