import { rowCount, type ScatterChart, type Table, type Value } from '../../src/report.js';

/** Of each point of a chart what the quadrant is called in which it lies, and what its row says of it. */
export function quadrantsIn(chart: ScatterChart, tables: readonly Table[]): [called: string, said: Value][] {
  const table = tables.find(({ id }) => id === chart.table)!;
  const values = (id: string) => table.columns.find((column) => column.id === id)!.values;
  const { column, values: names } = chart.quadrants!;
  return Array.from({ length: rowCount(table) }, (_, row) => {
    const [x, y] = [Number(values(chart.x)[row]), Number(values(chart.y)[row])];
    return { x, y, said: values(column)[row] };
  })
    .filter(({ said }) => said !== null)
    .map(({ x, y, said }) => [names[(y >= chart.yCut! ? 0 : 2) + (x >= chart.xCut! ? 1 : 0)], said]);
}
