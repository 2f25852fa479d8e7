import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAsked, missingFields } from '../../src/questionnaires/asked.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { words } from '../../src/text/index.js';
import { advance } from '../../src/wizard/advance.js';
import { view } from '../../src/wizard/view.js';
import { everyQuestion } from '../survey/samples.js';
import { around, customers, fresh, typing } from './typing.js';

const nps = readQuestionnaire(presets.nps!, 'nps');
const servqual = readQuestionnaire(presets.servqual!, 'servqual');

const answered = (wizard: ReturnType<typeof fresh>) => Object.fromEntries(wizard.answers);

describe('the customer', () => {
  it('is found by a part of the name or the id, and taken with Enter', () => {
    const chosen = typing(fresh(nps), '小<enter>');
    expect(chosen).toMatchObject({ customer: customers[0], isNewCustomer: false, step: 'answer recommend' });
    expect(typing(fresh(nps), 'C00<down><down><enter>').customer).toEqual(customers[2]);
  });

  it('is nobody after Enter or Tab on an empty line', () => {
    for (const keys of ['<enter>', '<blank>', '小<enter><back><blank>']) {
      expect(typing(fresh(nps), keys)).toMatchObject({ customer: null, step: 'answer recommend' });
    }
  });

  it('stays as it was when Enter is pressed on going back', () => {
    expect(typing(fresh(nps), '小<enter><back><enter>').customer).toEqual(customers[0]);
  });

  it('is made anew from a name or an id that nobody has', () => {
    const named = typing(fresh(nps), '李四<enter>C9<enter>');
    expect(named).toMatchObject({ step: 'customer_name', typed: '李四', isNewCustomer: true });
    expect(typing(named, '<enter>').customer).toEqual({ customer_id: 'C9', name: '李四' });
    const numbered = typing(fresh(nps), 'C9<enter>');
    expect(numbered).toMatchObject({ step: 'customer_id', typed: 'C9' });
    expect(typing(numbered, '<enter><enter>').customer).toEqual({ customer_id: 'C9', name: null });
  });

  it('cannot be made with the id of another, or with none', () => {
    const refused = typing(fresh(nps), 'Zoe<enter>C001<enter>');
    expect(refused).toMatchObject({
      step: 'customer_id',
      refusal: { code: 'id_taken', args: { name: '王小明' } },
    });
    expect(typing(fresh(nps), 'Zoe<enter><enter>').refusal?.code).toBe('missing_value');
  });

  it('can be made although others match', () => {
    expect(typing(fresh(nps), '小<down><enter>')).toMatchObject({ step: 'customer_id', isNewCustomer: true });
  });

  it('marks nothing outside the list', () => {
    expect(typing(fresh(nps), '小<up><up>').marked).toBe(0);
    expect(typing(fresh(nps), '小<down><down><down>').marked).toBe(1);
  });
});

describe('the role', () => {
  it('is asked where there are several, and only those', () => {
    const asked = typing(fresh(everyQuestion), '<enter>');
    expect(asked.step).toBe('role');
    expect(typing(asked, '2')).toMatchObject({ role: 'staff', step: 'answer quality' });
    expect(typing(asked, '经理<enter>').refusal?.code).toBe('not_a_choice');
    expect(typing(asked, '员工<enter>').role).toBe('staff');
    expect(fresh(nps).role).toBe('customer');
  });
});

describe('an answer', () => {
  const first = typing(fresh(everyQuestion), '<enter>1');

  it('of one digit needs no Enter', () => {
    expect(typing(first, '7')).toMatchObject({ step: 'answer recommend', typed: '' });
    expect(answered(typing(first, '0９'))).toEqual({ quality: 0, recommend: 9 });
  });

  it('is 10 after a 1 and a 0, and 1 after a 1 and Enter', () => {
    expect(typing(first, '1').step).toBe('answer quality');
    expect(answered(typing(first, '10'))).toEqual({ quality: 10 });
    expect(answered(typing(first, '1<enter>'))).toEqual({ quality: 1 });
  });

  it('may be followed by an Enter out of habit, which skips nothing', () => {
    expect(answered(typing(first, '7<enter>8<enter>5<enter>6<enter>'))).toEqual({
      quality: 7,
      recommend: 8,
      'advice.expected': 5,
      'advice.perceived': 6,
    });
    expect(typing(first, '7<enter>').step).toBe('answer recommend');
    expect(typing(first, '7<enter><enter>').step).toBe('answer advice.expected');
  });

  it('off the scale is refused at once, and the line is free for another', () => {
    const refused = typing(first, '12');
    expect(refused).toMatchObject({
      step: 'answer quality',
      typed: '',
      refusal: { code: 'out_of_range', args: { value: '12', lowest: 0, highest: 10 } },
    });
    expect(typing(refused, '<enter>')).toMatchObject({ step: 'answer quality', refusal: refused.refusal });
    expect(answered(typing(refused, '<enter>9'))).toEqual({ quality: 9 });
  });

  it('that is none is refused with Enter, and stays on the line until the next is typed', () => {
    const refused = typing(first, 'good<enter>');
    expect(refused).toMatchObject({ typed: 'good', refusal: { code: 'not_a_number' } });
    expect(typing(refused, '4').answers.get('quality')).toBe(4);
    expect(typing(refused, '<clear>4').answers.get('quality')).toBe(4);
    expect(typing(fresh(everyQuestion), '<enter>9<enter>2').role).toBe('staff');
    expect(typing(fresh(nps), 'Zoe<enter>C001<enter>9<enter>').customer?.customer_id).toBe('C0019');
  });

  it('that is none can be mended on the line', () => {
    const date = typing(first, `${'<blank>'.repeat(12)}2024-13-05<enter>`);
    expect(date).toMatchObject({ step: 'answer since', refusal: { code: 'not_a_date' } });
    const mended = advance(date, { type: 'typed', text: '2024-3-05' }, around);
    expect(mended).toMatchObject({ typed: '2024-3-05', refusal: null });
    expect(typing(date, '2023').typed).toBe('2023');
  });

  it('may be of any type', () => {
    const keys = '73' + '65' + '24' + '15' + '2' + '1,3<enter>' + '是<enter>' + '1' + '12<enter>';
    const done = typing(first, `${keys}2024年3月5日<enter>很好，谢谢 <enter>`);
    expect(done.step).toBe('review');
    expect(answered(done)).toEqual({
      quality: 7,
      recommend: 3,
      'advice.expected': 6,
      'advice.perceived': 5,
      'price.importance': 2,
      'price.performance': 4,
      'tracking.functional': 1,
      'tracking.dysfunctional': 5,
      reason: 'cheap',
      channels: 'shop;phone',
      trouble: 1,
      resolved: 1,
      visits: 12,
      // 2024-03-05
      since: 19787,
      comment: '很好，谢谢',
    });
  });

  it('is missing where it is left blank, if it may be', () => {
    expect(answered(typing(first, '<blank><enter>5'))).toEqual({ 'advice.expected': 5 });
    const required = typing(fresh(nps), '<enter><blank>');
    expect(required).toMatchObject({ step: 'answer recommend', refusal: { code: 'missing_value' } });
    expect(typing(required, '<enter>').refusal?.code).toBe('missing_value');
  });
});

describe('going back', () => {
  const third = typing(fresh(everyQuestion), '<enter>178');

  it('shows the old answer, which Enter keeps, a new one replaces and Tab removes', () => {
    const back = typing(third, '<back>');
    expect(back).toMatchObject({ step: 'answer recommend', typed: '' });
    expect(answered(back)).toEqual({ quality: 7, recommend: 8 });
    expect(answered(typing(back, '<enter>'))).toEqual({ quality: 7, recommend: 8 });
    expect(answered(typing(back, '3'))).toEqual({ quality: 7, recommend: 3 });
    expect(answered(typing(back, '<blank>'))).toEqual({ quality: 7 });
    for (const keys of ['<enter>', '3', '<blank>'])
      expect(typing(back, keys).step).toBe('answer advice.expected');
  });

  it('ends at the first step', () => {
    expect(typing(third, '<back><back><back><back><back><back>').step).toBe('customer');
  });

  it('loses no text that is being written', () => {
    const writing = typing(fresh(nps), '<enter>9good te');
    const returned = typing(writing, '<back>9');
    expect(returned).toMatchObject({ step: 'answer reason', typed: 'good te' });
    expect(typing(returned, 'a<enter>').answers.get('reason')).toBe('good tea');
  });
});

describe('skip rules', () => {
  it('pass over questions that the answers rule out', () => {
    expect(typing(fresh(nps), '<enter>9tea<enter>').step).toBe('review');
    expect(typing(fresh(nps), '<enter>3tea<enter>').step).toBe('answer improvement');
  });

  it('are followed again when an answer changes', () => {
    const promoter = typing(fresh(nps), '<enter>9tea<enter>');
    const detractor = typing(promoter, '1<enter>3');
    expect(detractor).toMatchObject({ step: 'answer improvement', change: { part: 'recommend' } });
    expect(typing(detractor, 'price<enter>').step).toBe('review');
    // The answer to a question that is not asked any longer comes back with the question.
    const again = typing(detractor, 'price<enter>1<enter>10');
    expect(again.step).toBe('review');
    expect(typing(again, '1<enter>0')).toMatchObject({ step: 'review' });
    expect(typing(again, '1<enter>0').answers.get('improvement')).toBe('price');
  });

  it('ask for what is required only now before saving', () => {
    const untroubled = typing(fresh(everyQuestion), `<enter>1${'<blank>'.repeat(10)}0<blank><blank><blank>`);
    expect(untroubled.step).toBe('review');
    const troubled = typing(untroubled, '8<enter>1');
    expect(troubled.step).toBe('answer resolved');
    // A questionnaire that has changed since asks for what was passed over.
    const without = { ...typing(troubled, '0'), answers: new Map(troubled.answers) };
    const asked = typing(without, '<enter><enter>');
    expect(asked).toMatchObject({ step: 'answer resolved', refusal: { code: 'missing_value' } });
    expect(typing(asked, '<back>')).toMatchObject({ step: 'review', answers: without.answers });
    expect(typing(asked, '0<enter><enter>').step).toBe('save');
  });
});

describe('the review', () => {
  const done = typing(fresh(nps), '小<enter>9tea<enter>');

  it('changes one answer and comes back', () => {
    expect(answered(typing(done, '1<enter>8'))).toEqual({ recommend: 8, reason: 'tea' });
    expect(typing(done, '1<enter>8').step).toBe('review');
    const text = typing(done, '2<enter>');
    expect(text.typed).toBe('tea');
    expect(answered(typing(text, ' time<enter>'))).toEqual({ recommend: 9, reason: 'tea time' });
  });

  it('changes both halves of a pair, and no other', () => {
    const keys = `<enter>1${'57'.repeat(22)}`;
    const whole = typing(fresh(servqual), keys);
    expect(whole.step).toBe('review');
    const half = typing(whole, '7<enter>1');
    expect(half.step).toMatch(/perceived$/);
    const changed = typing(half, '2');
    expect(changed.step).toBe('review');
    const differing = [...changed.answers].filter(([id, answer]) => whole.answers.get(id) !== answer);
    expect(differing.map(([, answer]) => answer)).toEqual([1, 2]);
  });

  it('changes customer, date and respondent', () => {
    expect(typing(done, 'c<enter>Anna<enter>')).toMatchObject({ customer: customers[1], step: 'review' });
    expect(typing(done, 'ｄ<enter>2024-03-05<enter>')).toMatchObject({ day: 19787, step: 'review' });
    expect(typing(done, 'd<enter>2024-13-05<enter>').refusal?.code).toBe('not_a_date');
    expect(typing(done, 'd<enter>2024-10-04<enter>')).toMatchObject({ day: 20000, step: 'review' });
    const future = typing(done, 'd<enter>2024-10-05<enter>');
    expect(future).toMatchObject({
      day: 20000,
      step: 'date',
      refusal: { code: 'in_future', args: { value: '2024-10-05' } },
    });
    const changed = typing(done, 'c<enter>李四<enter>C9<enter><enter>');
    expect(changed).toMatchObject({ customer: { customer_id: 'C9', name: '李四' }, step: 'review' });
  });

  it('has a respondent go over a name, but not over what was made up', () => {
    const kept = typing(done, 'n<enter><enter>');
    expect(kept).toMatchObject({ respondent: 'R1', step: 'review' });
    const named = typing(kept, 'n<enter>Bo<enter>');
    expect(named).toMatchObject({ respondent: 'Bo', step: 'review' });
    expect(typing(named, 'n<enter>b<enter>').respondent).toBe('Bob');
  });

  it('knows its rows', () => {
    expect(typing(done, '9<enter>')).toMatchObject({ step: 'review', refusal: { code: 'no_such_row' } });
  });

  it('saves nothing by the Enter that follows the last answer out of habit', () => {
    const rated = typing(fresh(servqual), `<enter>1${'57<enter>'.repeat(22)}`);
    expect(rated).toMatchObject({ step: 'review', refusal: { code: 'save_again' } });
    expect(typing(rated, '<enter>').step).toBe('save');
  });

  it('saves nothing where nothing is answered, and goes on', () => {
    const kano = readQuestionnaire(presets.kano!, 'kano');
    const blank = typing(fresh(kano), `李四<enter>C9<enter><enter>${'<blank>'.repeat(14)}`);
    expect(blank.step).toBe('review');
    const refused = typing(blank, '<enter>');
    expect(refused).toMatchObject({ step: 'review', refusal: { code: 'nothing_answered' } });
    for (const locale of ['en', 'zh-CN'] as const) {
      const said = view(refused, words(locale), { columns: 80, rows: 24 }).below.map(({ text }) => text);
      expect(said[0]).toBe(words(locale).say('wizard_nothing_answered'));
    }
    expect(typing(refused, '1<enter>1<blank><enter><enter>').step).toBe('save');
  });

  it('saves nothing where all answers are to questions that are asked no longer', () => {
    const changed = typing(fresh(everyQuestion), `<enter>1${'<blank>'.repeat(10)}11<blank><blank><blank>`);
    const without = typing(changed, '8<enter><blank>');
    expect([...without.answers.keys()]).toEqual(['resolved']);
    expect(typing(without, '<enter><enter>')).toMatchObject({ refusal: { code: 'nothing_answered' } });
  });

  it('takes back a change that is left with Escape, however far it went', () => {
    // A new customer who has no id yet, and one who has no name yet.
    expect(typing(done, 'c<enter>李四<enter><back>')).toEqual(done);
    expect(typing(done, 'c<enter>李四<enter>C9<enter><back>')).toEqual(done);
    expect(typing(typing(done, 'c<enter>李四<enter><back>'), '<enter>').step).toBe('save');
    // One half of a pair.
    const pairs = typing(fresh(servqual), `<enter>1${'57'.repeat(22)}`);
    expect(typing(pairs, '1<enter>2<back>')).toEqual({ ...pairs, actedAtOnce: false });
    // What is asked because of the change: it is asked again when the change is made again.
    const untroubled = typing(fresh(everyQuestion), `<enter>15${'<blank>'.repeat(9)}0<blank><blank><blank>`);
    const troubled = typing(untroubled, '8<enter>1');
    expect(troubled.step).toBe('answer resolved');
    expect(typing(troubled, '<back>')).toEqual(untroubled);
    expect(typing(troubled, '<back>8<enter>1').step).toBe('answer resolved');
  });

  it('takes back whatever keys the change was made with', () => {
    const keys = fc.array(fc.constantFrom('<enter>', '<blank>', '<down>', '1', '0', '5', 'c', '王'), {
      maxLength: 12,
    });
    const review = typing(
      fresh(everyQuestion),
      `小<enter>17${'<blank>'.repeat(9)}0<blank><blank>text<enter>`,
    );
    expect(review.step).toBe('review');
    let left = 0;
    fc.assert(
      fc.property(fc.constantFrom('c', 'r', 'd', 'n', '1', '3', '8', '11'), keys, (row, pressed) => {
        let wizard = typing(review, `${row}<enter>`);
        for (const key of pressed) if (wizard.change) wizard = typing(wizard, key);
        if (!wizard.change) return;
        left++;
        expect(typing(wizard, '<back>')).toEqual(review);
      }),
      { numRuns: 500 },
    );
    expect(left).toBeGreaterThan(100);
  });
});

it('saves only what can be saved, whatever keys are pressed', () => {
  const key = fc.constantFrom(
    '<enter>',
    '<back>',
    '<blank>',
    '<down>',
    '<clear>',
    '1',
    '0',
    '7',
    'c',
    '8',
    '王',
    'x',
  );
  const reviewed = typing(fresh(everyQuestion), `<enter>1${'<blank>'.repeat(10)}0<blank><blank><blank>`);
  let saved = 0;
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      let wizard = reviewed;
      for (const each of keys) {
        wizard = typing(wizard, each);
        if (wizard.step === 'save') break;
      }
      if (wizard.step !== 'save') return;
      saved++;
      expect(missingFields(everyQuestion, wizard.answers)).toEqual([]);
      expect(answersAsked(everyQuestion, wizard.answers).size).toBeGreaterThan(0);
      expect(wizard.respondent).not.toBe('');
      expect(everyQuestion.roles).toContain(wizard.role);
      expect(wizard.customer?.customer_id).not.toBe('');
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(saved).toBeGreaterThan(50);
});
