import type { Analysis } from '../analysis.js';

/** Every analysis, in the order of the help, read when it is needed. A new one is a folder of its own and a line here. */
const loaders = {
  evaluate: async () => (await import('./evaluate/index.js')).evaluate,
  weights: async () => (await import('./weights/index.js')).weights,
  profit: async () => (await import('./profit/index.js')).profit,
  rfm: async () => (await import('./rfm/index.js')).rfm,
  abc: async () => (await import('./abc/index.js')).abc,
  matrix: async () => (await import('./matrix/index.js')).matrix,
  accounts: async () => (await import('./accounts/index.js')).accounts,
  cohorts: async () => (await import('./cohorts/index.js')).cohorts,
  retention: async () => (await import('./retention/index.js')).retention,
  lifetime: async () => (await import('./lifetime/index.js')).lifetime,
  churn: async () => (await import('./churn/index.js')).churn,
  satisfaction: async () => (await import('./satisfaction/index.js')).satisfaction,
  'value-curve': async () => (await import('./value-curve/index.js')).valueCurve,
  nps: async () => (await import('./nps/index.js')).nps,
  csat: async () => (await import('./csat/index.js')).csat,
  importance: async () => (await import('./importance/index.js')).importance,
  kano: async () => (await import('./kano/index.js')).kano,
  indicators: async () => (await import('./indicators/index.js')).indicators,
  'delivered-value': async () => (await import('./delivered-value/index.js')).deliveredValue,
  loyalty: async () => (await import('./loyalty/index.js')).loyalty,
  reliability: async () => (await import('./reliability/index.js')).reliability,
  styles: async () => (await import('./styles/index.js')).styles,
};

export type AnalysisName = keyof typeof loaders;

type Loaded<N extends AnalysisName> = Awaited<ReturnType<(typeof loaders)[N]>>;

/** What an analysis takes. */
export type OptionsOf<N extends AnalysisName> = Loaded<N>['options'];

export const analysisNames = Object.keys(loaders) as AnalysisName[];

export function isAnalysisName(name: string): name is AnalysisName {
  return Object.hasOwn(loaders, name);
}

const loaded = new Map<string, Analysis>();

export async function loadAnalysis<N extends AnalysisName>(name: N): Promise<Loaded<N>> {
  const analysis = (await loaders[name]()) as Loaded<N>;
  loaded.set(name, analysis as unknown as Analysis);
  return analysis;
}

/** In the order of the help. */
export async function loadAnalyses(
  names: readonly AnalysisName[] = analysisNames,
): Promise<ReadonlyMap<AnalysisName, Analysis>> {
  const all = names.map(async (name) => [name, (await loadAnalysis(name)) as unknown as Analysis] as const);
  return new Map(await Promise.all(all));
}

/** Those that have been loaded, by name: what is to be said is said by one of them. */
export function loadedAnalyses(): ReadonlyMap<string, Analysis> {
  return loaded;
}
