import stringWidth from 'string-width';
import type { Report, Table } from '../report.js';
import { type ReadableColumn, readable } from './cells.js';
import { isNumeric } from './exact.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** GitHub Flavored Markdown: every table below its heading, then the notes as a list. */
export function renderMarkdown(report: Report, tables: readonly Table[], words: Words): string {
  const sections = tables.map((table) => {
    const columns = readable(table, words).map(markdownColumn);
    return `## ${escapeMarkdown(words.table(table.id))}\n\n${tableLines(columns)}`;
  });
  const notes = report.notes.map(
    (note) => `- ${note.level === 'warning' ? '⚠️ ' : ''}${escapeMarkdown(words.note(note))}\n`,
  );
  return [...sections, ...(notes.length > 0 ? [notes.join('')] : [])].join('\n');
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
