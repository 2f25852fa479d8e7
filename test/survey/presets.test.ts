import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/questionnaires/fields.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import type { Label } from '../../src/questionnaires/questionnaire.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';

const all = Object.keys(presets).map((name) => ({
  name,
  questionnaire: readQuestionnaire(presets[name], name),
}));
const named = (name: string) => readQuestionnaire(presets[name], name);

describe.each(all)('the preset $name', ({ name, questionnaire }) => {
  it('goes by its own id', () => {
    expect(questionnaire.id).toBe(name);
  });

  it('says everything in both languages', () => {
    const { title, introduction, dimensions, questions } = questionnaire;
    const labels: Label[] = [
      title,
      introduction,
      ...dimensions.map(({ label }) => label),
      ...questions.flatMap(({ text, options, anchors }) => [
        text,
        ...options.map(({ label }) => label),
        ...(anchors ?? []),
      ]),
    ];
    for (const label of labels) {
      expect(label.en, JSON.stringify(label)).toMatch(/^[\x20-\x7e–—’“”…−]+$/);
      expect(label['zh-CN'], JSON.stringify(label)).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the presets', () => {
  it('call the ends of scales by whole phrases in Chinese', () => {
    const anchors = all.flatMap(({ questionnaire }) =>
      questionnaire.questions.flatMap((each) => each.anchors ?? []),
    );
    const phrases = anchors.map((label) => label['zh-CN']);
    expect(phrases.length).toBeGreaterThan(50);
    // An adverb alone says nothing.
    expect(phrases.filter((phrase) => /(完全|一点也|非常|很)(不|会|不会)?$/.test(phrase))).toEqual([]);
  });

  it('ask what the course asks', () => {
    const ids = (name: string) => named(name).questions.map(({ id }) => id);
    expect(ids('value-curve-hotel')).toEqual([
      ...['price', 'quiet', 'hygiene', 'bed', 'equipment', 'service', 'room_size', 'lobby'],
      ...['architecture', 'food', 'add', 'drop'],
    ]);
    expect(ids('value-curve-airline')).toEqual([
      ...['safety', 'punctuality', 'price', 'aircraft', 'crew', 'add', 'drop'],
    ]);
    expect(ids('customer-identity')).toHaveLength(11);
  });

  it('have 22 items in five weighted dimensions for service quality', () => {
    const { questions, dimensions } = named('servqual');
    const sizes = dimensions.map(({ id }) => questions.filter(({ dimension }) => dimension === id).length);
    expect(sizes).toEqual([4, 5, 4, 4, 5]);
    expect(dimensions.map(({ weight }) => weight)).toEqual([11, 32, 22, 19, 16]);
    expect(new Set(questions.map(({ type, scale }) => `${type} ${scale}`))).toEqual(
      new Set(['expectation 1,7']),
    );
    expect(
      fieldsOf(named('servqual'))
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual([...['T1.expected', 'T1.perceived', 'T2.expected']]);
  });
});
