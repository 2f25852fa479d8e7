import type { AnalysisText, Locale } from '../../analysis.js';
import type { Labels } from '../../report.js';

/** One id for several that are equally far ahead; null where there are none. */
export function tieOf(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join('/');
}

/** The words for ids of ties, made of the words that those who tie have in the column, or anywhere. */
export function tieLabels(
  ties: Iterable<string | null>,
  text: Readonly<Record<Locale, AnalysisText>>,
  column = '',
): Labels {
  const labels: Record<string, Record<string, string>> = {};
  for (const tie of ties) {
    const ids = tie?.split('/') ?? [];
    if (tie === null || ids.length < 2) continue;
    const wordsIn = (locale: Locale) => {
      const { values = {} } = text[locale];
      return ids.map((id) => values[`${column}.${id}`] ?? values[id] ?? id).join(' / ');
    };
    labels[tie] = { en: wordsIn('en'), 'zh-CN': wordsIn('zh-CN') };
  }
  return labels;
}
