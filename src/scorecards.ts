import { matchCriterion } from './analyses/evaluate/criteria.js';
import { presets } from './analyses/evaluate/presets/index.js';
import type { Scorecard } from './analyses/evaluate/scorecard.js';
import type { Locale } from './analysis.js';
import { normalise, type Scales } from './csv/plan.js';
import { ratings } from './kinds/ratings.js';
import { fail } from './problem.js';
import type { StoredDocument } from './store/stored-documents.js';

/** The scale of scores about which no scorecard says anything. */
const initialScale = [1, 5] as const;

/** Presets and stored scorecards, read. */
async function readAll(stored: readonly StoredDocument[]): Promise<Scorecard[]> {
  const { readScorecard } = await import('./analyses/evaluate/scorecard.js');
  return [
    ...Object.entries(presets).map(([name, yaml]) => readScorecard(yaml, name)),
    ...stored.map(({ yaml, name }) => readScorecard(yaml, name)),
  ];
}

/**
 * The scales that imported scores must be within. Where several scorecards have a criterion, a score may lie
 * on the scale of any of them: it belongs to them all.
 *
 * @param own the scorecard that the file is, where it is one: only its scale counts then
 */
export async function scalesOf(
  stored: readonly StoredDocument[],
  given: readonly [number, number] | undefined,
  own: string | null,
): Promise<Scales> {
  if (given || stored.length === 0)
    return { initial: given ?? initialScale, byScorecard: {}, byCriterion: {} };
  const byScorecard: Record<string, readonly [number, number]> = Object.create(null);
  const byCriterion: Record<string, readonly [number, number]> = Object.create(null);
  for (const { name, scale, criteria } of await readAll(stored)) {
    byScorecard[normalise(name)] = scale;
    for (const { id, label } of criteria) {
      for (const word of [id, ...Object.values(label)].map(normalise)) {
        const wider = byCriterion[word] ?? scale;
        byCriterion[word] = [Math.min(wider[0], scale[0]), Math.max(wider[1], scale[1])];
      }
    }
  }
  if (own !== null)
    return { initial: byScorecard[normalise(own)] ?? initialScale, byScorecard: {}, byCriterion: {} };
  return { initial: initialScale, byScorecard, byCriterion };
}

type WeighedRow = { criterion: string; weight: number | null };

/** The preset whose form the rows are: all its criteria, with the weights that the form prints. */
function formOf(
  presetCards: readonly Scorecard[],
  rows: readonly WeighedRow[],
  scale: readonly [number, number],
): Scorecard | undefined {
  return presetCards.find((card) => {
    const matched = rows.map(({ criterion, weight }) => {
      const match = matchCriterion(card, criterion);
      return match && match.weight === weight ? match.id : undefined;
    });
    const isWhole = new Set(matched).size === card.criteria.length && rows.length === card.criteria.length;
    return isWhole && !matched.includes(undefined) && String(card.scale) === String(scale);
  });
}

/**
 * The YAML of a scorecard that a wide file gives. A preset's form that comes back keeps the preset's groups and
 * grades; other criteria that a preset knows get its ids and labels.
 *
 * @throws ProblemError `criterion_twice` where two rows are the same criterion in two languages
 */
export async function scorecardFromWeights(
  name: string,
  scale: readonly [number, number],
  rows: readonly WeighedRow[],
): Promise<string> {
  const [{ stringify }, known] = await Promise.all([import('yaml'), readAll([])]);
  const form = formOf(known, rows, scale);
  if (form) return presets[form.name].replace(/^name:.*$/m, `name: ${JSON.stringify(name)}`);
  const criteria = rows.map(({ criterion, weight }) => {
    const match = known.map((card) => matchCriterion(card, criterion)).find((found) => found !== undefined);
    const { id, label } = match ?? { id: criterion, label: { en: criterion } };
    return { id, label, ...(weight === null ? {} : { weight }) };
  });
  const twice = criteria.find(({ id }, at) => criteria.findIndex((each) => each.id === id) < at);
  if (twice) fail('criterion_twice', { value: twice.id });
  return stringify({ name, scale: [...scale], criteria });
}

/**
 * The blank wide CSV of a scorecard: criterion, weight, and a column per customer. Filled in and imported, it is
 * a scorecard of the same groups and grades.
 */
export async function scorecardForm(
  yaml: string,
  name: string,
  locale: Locale,
  customers: readonly string[],
): Promise<string> {
  const [{ readScorecard, labelOf }, { stringify }] = await Promise.all([
    import('./analyses/evaluate/scorecard.js'),
    import('csv-stringify/sync'),
  ]);
  const { fields, wide } = ratings;
  const heads = [fields[wide!.row].headers[locale][0], wide!.weight[locale][0], ...customers];
  const blanks = customers.map(() => '');
  const rows = readScorecard(yaml, name).criteria.map((each) => [
    labelOf(each, locale),
    each.weight ?? '',
    ...blanks,
  ]);
  return stringify([heads, ...rows]);
}

/** Every scorecard there is: those in a database, and the presets that none of them takes the name of. */
export function allScorecards(stored: readonly StoredDocument[]): StoredDocument[] {
  const own = new Set(stored.map((each) => each.name));
  const rest = Object.entries(presets).map(([name, yaml]) => ({ name, yaml, file: '' }));
  return [...stored, ...rest.filter((each) => !own.has(each.name))];
}
