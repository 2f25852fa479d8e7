import type { Locale } from '../../analysis.js';
import type { Labels } from '../../report.js';
import type { Segmentation } from './segmentation.js';

const locales: readonly Locale[] = ['en', 'zh-CN'];

/** What stands for what to do about a segment; null where its rule says nothing. No id has a point of its own. */
export function actionOf({ segments }: Segmentation, id: string): string | null {
  const segment = segments.find((each) => each.id === id);
  return segment && Object.keys(segment.action).length === 0 ? null : `${id}.action`;
}

/** The words of the segments and of their actions, by id. Where a language has none, another's do. */
export function labelsOf({ segments }: Segmentation): Labels {
  return Object.fromEntries(
    segments.flatMap(({ id, label, action }) => [
      [id, inEveryLanguage(label)],
      [`${id}.action`, inEveryLanguage(action)],
    ]),
  );
}

function inEveryLanguage(words: Readonly<Record<string, string>>): Record<string, string> {
  const [first] = Object.values(words);
  if (first === undefined) return {};
  return { ...words, ...Object.fromEntries(locales.map((locale) => [locale, words[locale] ?? first])) };
}
