import { createHash } from 'node:crypto';
import { mapHeader } from '../csv/header.js';
import { type Beginning, beginningOf } from '../csv/inspect.js';
import { findText } from '../documents.js';
import type { ImportOptions } from '../import.js';
import type { Kind } from '../kinds/kind.js';
import { responses, responsesTo } from '../kinds/responses.js';
import { fail } from '../problem.js';
import { presets } from '../questionnaires/presets/index.js';
import type { Questionnaire, QuestionnaireText } from '../questionnaires/questionnaire.js';
import type { StoredDocument } from '../store/stored-documents.js';

/** What a file of responses is about. */
export interface Subject {
  /** The kind of responses to its questionnaire, in the form that the file has. */
  kind: Kind;
  questionnaire: Questionnaire;
  /** The questionnaire's id. */
  name: string;
  /** What finds it again: a name, or the file that was given. */
  source: string;
  yaml: string;
  /** Of the YAML: the same file is another import when it answers other questions. */
  digest: string;
  /** Whether a stored questionnaire of this id was kept against another one. */
  kept: boolean;
}

/**
 * Finds out to which questionnaire a file responds: the one asked for, else the one that its first row names, else
 * the only one stored.
 *
 * @throws ProblemError `questionnaire_missing`, `several_questionnaires`, `no_such_questionnaire`, `duplicate_differs`
 */
export async function subjectOf(
  path: string,
  options: ImportOptions,
  stored: readonly StoredDocument[],
): Promise<Subject> {
  const { readQuestionnaire } = await import('../questionnaires/read.js');
  const beginning = beginningOf(path, options);
  const columns = columnsOf(beginning, options);
  const named = beginning.first?.[columns.indexOf('questionnaire')] || null;
  const { text, file } = await find(options.questionnaire ?? null, named, stored);
  const given = readQuestionnaire(text, file);
  const own = stored.find(({ name }) => name === given.id);
  const differs = own !== undefined && own.yaml !== text;
  const { onDuplicate = 'keep' } = options;
  if (differs && onDuplicate === 'error')
    fail('duplicate_differs', { line: 1, column: 'questionnaire', value: given.id });
  const kept = differs && onDuplicate === 'keep';
  const questionnaire = kept ? readQuestionnaire(own.yaml, own.name) : given;
  const isLong = columns.includes('question') && columns.includes('answer');
  const yaml = kept ? own.yaml : text;
  const digest = createHash('sha256').update(yaml).digest('hex');
  return {
    kind: responsesTo(questionnaire, isLong),
    questionnaire,
    name: given.id,
    source: kept ? own.name : file,
    yaml,
    digest: digest.slice(0, 16),
    kept,
  };
}

/** The fields of the long form that a file's columns are; null for others. */
function columnsOf({ header }: Beginning, { map = {} }: ImportOptions): (string | null)[] {
  const { fields } = responses;
  const known = Object.entries(fields).map(([id, { headers }]) => ({
    id,
    required: false,
    names: Object.values(headers).flat(),
  }));
  // What else is mapped belongs to fields of the questionnaire.
  const own = Object.entries(map).filter(([id]) => Object.hasOwn(fields, id));
  return mapHeader(header, known, Object.fromEntries(own)).columns;
}

async function find(
  asked: string | QuestionnaireText | null,
  named: string | null,
  stored: readonly StoredDocument[],
): Promise<{ text: string; file: string }> {
  if (typeof asked === 'string')
    return { text: await findText(presets, asked, 'questionnaire', stored), file: asked };
  if (asked !== null) return { text: asked.yaml, file: asked.name };
  if (named !== null) return { text: byName(named, stored), file: named };
  const names = stored.map(({ name }) => name).join(', ');
  if (stored.length > 1) fail('several_questionnaires', { column: 'questionnaire', args: { names } });
  const [only] = stored;
  if (!only) fail('questionnaire_missing', { args: { names: Object.keys(presets).join(', ') } });
  return { text: only.yaml, file: only.name };
}

/** What stands in data is a name, never a path. @throws ProblemError `no_such_questionnaire` */
function byName(name: string, stored: readonly StoredDocument[]): string {
  const known = stored.find((each) => each.name === name)?.yaml;
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  const names = [...new Set([...stored.map((each) => each.name), ...Object.keys(presets)])].join(', ');
  return known ?? preset ?? fail('no_such_questionnaire', { value: name, args: { names } });
}
