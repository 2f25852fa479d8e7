/** The library: everything that the command line does, without parsing, printing and exit codes. */
import { loadAnalyses } from './analyses/index.js';

// Their words are asked for without waiting.
await loadAnalyses();

export type { Given } from './analyse.js';
export type { AnalysisName } from './analyses/index.js';
export type { Analysis, Locale } from './analysis.js';
export { Clientele, open, type RunOptions } from './clientele.js';
export type { Comparison } from './compare.js';
export type { Reject } from './csv/batch.js';
export type { Facts } from './facts.js';
export type { ImportedFile, ImportOptions } from './import.js';
export { kinds } from './kinds/index.js';
export { type Problem, ProblemError } from './problem.js';
export type { Answer, Answers, Questionnaire, QuestionnaireText } from './questionnaires/questionnaire.js';
export { readQuestionnaire } from './questionnaires/read.js';
export { type Format, type RenderOptions, render } from './render/index.js';
export type { Column, Note, Report, Table } from './report.js';
export { allScorecards, scorecardForm } from './scorecards.js';
export { LockedError } from './store/database.js';
export type { ImportRecord } from './store/history.js';
export type { StoredDocument } from './store/stored-documents.js';
export type { GivenResponse } from './surveys/given-responses.js';
export { allQuestionnaires } from './surveys/questionnaires.js';
export type { GivenOptions } from './surveys/store-given.js';
export { template } from './template.js';
export { words } from './text/index.js';
