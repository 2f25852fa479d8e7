import type { Note } from '../../report.js';
import { surveyNotes } from '../surveys/notes.js';
import type { Feature, Kano } from './compute.js';

/** What the reader of an evaluation of features should know. */
export function notes({ survey, features, groups, halves }: Kano): Note[] {
  const contradictions = sumOf(features, ({ counts }) => counts.Q);
  const tied = features.filter(({ modes }) => modes.length > 1).length;
  const found: (Note | false)[] = [
    { id: 'coefficients', level: 'info' },
    { id: 'mode_test', level: 'info' },
    tied > 0 && { id: 'tied_features', level: 'info', args: { features: tied } },
    contradictions > 0 && { id: 'contradictions', level: 'warning', args: { answers: contradictions } },
    halves > 0 && { id: 'half_answered', level: 'info', args: { pairs: halves } },
  ];
  const sizes = {
    all: sizesOf(features),
    groups: groups.map(({ features }) => sizesOf(features)),
  };
  return [...surveyNotes(survey, sizes), ...found.filter((note) => note !== false)];
}

function sumOf(features: readonly Feature[], of: (feature: Feature) => number): number {
  return features.reduce((sum, feature) => sum + of(feature), 0);
}

function sizesOf(features: readonly Feature[]): number[] {
  return features.map(({ responses }) => responses);
}
