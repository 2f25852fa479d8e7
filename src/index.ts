/** The library: everything that the command line does, without parsing, printing and exit codes. */
export type { AnalysisName } from './analyses/index.js';
export type { Analysis, Locale } from './analysis.js';
export { Clientele, open } from './clientele.js';
export type { Facts } from './facts.js';
export type { ImportedFile, ImportOptions } from './import.js';
export { kinds } from './kinds/index.js';
export { type Problem, ProblemError } from './problem.js';
export { render } from './render/index.js';
export type { Column, Note, Report, Table } from './report.js';
export { LockedError } from './store/database.js';
export { words } from './text/index.js';
