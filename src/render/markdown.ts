import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { isoDate } from '../day.js';
import type { Chart, Report, Table } from '../report.js';
import { type ReadableColumn, readable } from './cells.js';
import { drawChart } from './charts/index.js';
import { isNumeric } from './exact.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** Display columns of a chart: what GitHub shows without scrolling. */
const chartWidth = 72;
const colourless = new Chalk({ level: 0 });

/** GitHub Flavored Markdown: every table below its heading, with its charts, then the notes and the as-of date as a list. */
export function renderMarkdown(report: Report, tables: readonly Table[], words: Words): string {
  const sections = tables.flatMap((table) => {
    const columns = readable(table, words).map(markdownColumn);
    const charts = (report.charts ?? []).filter((chart) => chart.table === table.id);
    return [
      `## ${escapeMarkdown(words.table(table.id))}\n\n${tableLines(columns)}`,
      ...charts.map((chart) => chartLines(chart, table, words)).filter((text) => text !== ''),
    ];
  });
  const notes = report.notes.map(
    (note) => `- ${note.level === 'warning' ? '⚠️ ' : ''}${escapeMarkdown(words.note(note))}\n`,
  );
  const date = isoDate(report.asOf);
  const remarks = date === null ? notes : [...notes, `- ${escapeMarkdown(words.asOf(date))}\n`];
  return [...sections, ...(remarks.length > 0 ? [remarks.join('')] : [])].join('\n');
}

/** A chart below its heading; nothing where there is nothing to draw. */
function chartLines(chart: Chart, table: Table, words: Words): string {
  const lines = drawChart(chart, table, words, { width: chartWidth, chalk: colourless });
  if (lines.length === 0) return '';
  // No label can end the block: the fence is longer than any of theirs.
  const ticks = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)));
  return `### ${escapeMarkdown(words.chart(chart.id))}\n\n${fence}text\n${lines.join('\n')}\n${fence}\n`;
}

/** The lines that make up a column of the source text, from the heading down, all of one width. */
function markdownColumn({ heading, cells, type }: ReadableColumn): string[] {
  const texts = [heading, ...cells].map(escapeMarkdown);
  const width = texts.reduce((most, text) => Math.max(most, stringWidth(text)), 3);
  const padded = texts.map((text) => {
    const space = ' '.repeat(width - stringWidth(text));
    return isNumeric(type) ? space + text : text + space;
  });
  const rule = isNumeric(type) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  return [padded[0], rule, ...padded.slice(1)];
}

function tableLines(columns: readonly string[][]): string {
  return (columns[0] ?? [])
    .map((_, line) => `| ${columns.map((column) => column[line]).join(' | ')} |\n`)
    .join('');
}

/** Data stays data: no markup, HTML, link or picture comes of it, and no line ends before its row does. */
function escapeMarkdown(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) =>
    visible(line)
      .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;'),
  );
  return lines.join('<br>');
}
