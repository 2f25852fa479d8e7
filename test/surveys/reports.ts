import type { Given } from '../../src/analyse.js';
import type { AnalysisName, OptionsOf } from '../../src/analyses/index.js';
import { open, type Report } from '../../src/index.js';
import type { ScatterChart } from '../../src/report.js';
import { column } from '../evaluate/facts.js';
import { temporaryFolder } from '../helpers/folder.js';
import { quadrantsIn } from '../helpers/quadrants.js';

/**
 * What an analysis says of responses as they are imported from a CSV.
 *
 * @param questionnaire The name of a preset, or YAML.
 */
export async function reportOn<N extends AnalysisName>(
  name: N,
  questionnaire: string,
  { responses, customers }: { responses: string; customers?: string },
  given: Given<OptionsOf<N>> = {},
) {
  const folder = temporaryFolder();
  const clientele = open(folder.at('c.db'));
  if (customers) await clientele.import('customers', folder.write('customers.csv', customers));
  const { rejected } = await clientele.import('responses', folder.write('responses.csv', responses), {
    questionnaire: questionnaire.includes('\n') ? folder.write('own.yaml', questionnaire) : questionnaire,
  });
  if (rejected > 0) throw new Error(`rejected: ${rejected}`);
  const report: Report = await clientele.analyse(name, given);
  clientele.close();
  return {
    ids: report.notes.map(({ id }) => id),
    notes: report.notes.map(({ id, args }) => ({ id, ...args })),
    quadrants: () => quadrantsIn(report.charts![0] as ScatterChart, report.tables),
    of: (table: string, id: string) => column(report.tables, table, id),
    row: (table: string, ...ids: string[]) => ids.map((id) => column(report.tables, table, id)[0]),
  };
}

/** A CSV of one question: so many respondents with each answer. */
export function answersTo(question: string, counts: Readonly<Record<string, number>>): string {
  const answers = Object.entries(counts).flatMap(([answer, count]) => new Array<string>(count).fill(answer));
  return [`respondent,role,${question}`, ...answers.map((answer, i) => `r${i},customer,${answer}`)].join(
    '\n',
  );
}
