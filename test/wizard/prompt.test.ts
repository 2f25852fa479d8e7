import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { wizardPrompt } from '../../src/prompts/wizard-prompt.js';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { words } from '../../src/text/index.js';
import { advance } from '../../src/wizard/advance.js';
import { readDraft, writeDraft } from '../../src/wizard/draft.js';
import { view } from '../../src/wizard/view.js';
import { resume, type Wizard } from '../../src/wizard/wizard.js';
import { around, book, fresh, typing } from './typing.js';

const nps = readQuestionnaire(presets.nps!, 'nps');
const size = () => ({ columns: 80, rows: 24 });

/** The prompt, with the draft as it stands and whatever stops it. */
async function open(wizard: Wizard = fresh(nps), keep = (_: string) => {}) {
  const stop = new AbortController();
  const kept: string[] = [];
  const prompt = await render(
    wizardPrompt,
    {
      wizard,
      advance: (before, event) => advance(before, event, around),
      view: (now) => view(now, words('en'), size()),
      keep: (_, now) => {
        keep(writeDraft(now.questionnaire, now));
        kept.push(writeDraft(now.questionnaire, now));
      },
      size,
      color: false,
      stop: (error) => stop.abort(error),
    },
    { signal: stop.signal },
  );
  // One that a test leaves open is ended with the process.
  prompt.answer.catch(() => {});
  const entry = () => readDraft(nps, kept.at(-1)!)!;
  return { ...prompt, entry };
}

describe('the prompt', () => {
  it('enters a response by keys, and gives it back', async () => {
    const { events, getScreen, answer } = await open();
    expect(getScreen()).toContain('Whose answers are these?');
    events.type('Anna');
    expect(getScreen()).toContain('> Anna Berg (C002)');
    events.keypress('enter');
    expect(getScreen()).toContain('1 of 2');
    events.type('8');
    expect(getScreen()).toContain('2 of 2');
    events.type('fresh');
    events.keypress('enter');
    expect(getScreen()).toMatch(/^2 +What is the main reason.* fresh$/m);
    events.keypress('enter');
    const entered = await answer;
    expect(entered).toMatchObject({ step: 'save', customer: { customer_id: 'C002' } });
    expect(Object.fromEntries(entered.answers)).toEqual({ recommend: 8, reason: 'fresh' });
  });

  it('shows why a number is no answer, and takes the next', async () => {
    const { events, getScreen } = await open(typing(fresh(nps), '<enter>'));
    events.type('13');
    expect(getScreen()).toContain('13 is not from 0 to 10');
    events.type('3');
    expect(getScreen()).toContain('2 of 3');
    expect(getScreen()).not.toContain('13');
  });

  it('goes back on Escape, with the old answer', async () => {
    const { events, input, getScreen } = await open(typing(fresh(nps), '<enter>3too dear<enter>'));
    events.keypress('escape');
    expect(getScreen()).toContain('› too dear');
    events.type('!');
    expect(getScreen()).toContain('› too dear!');
    events.keypress('escape');
    expect(getScreen()).toContain('so far: 3 (Enter keeps it)');
    // A digit that comes within half a second of Escape is a key of its own.
    events.keypress('enter');
    input.write('\x1b9');
    expect(getScreen()).toMatch(/2 of 2[\s\S]*› too dear!/);
  });

  it('edits within the line', async () => {
    const { events, getScreen } = await open(typing(fresh(nps), '<enter>9'));
    events.type('茶新鲜');
    events.keypress('left');
    events.keypress('left');
    events.type('很');
    expect(getScreen()).toContain('› 茶很新鲜');
    events.keypress('backspace');
    expect(getScreen()).toContain('› 茶新鲜');
    events.keypress('up');
    expect(getScreen()).toContain('› 茶新鲜');
  });

  it('has kept everything when Ctrl-C ends it, and goes on from there', async () => {
    const { events, answer, entry } = await open();
    events.type('小');
    events.keypress('enter');
    events.type('3');
    events.type('too de');
    events.keypress({ name: 'c', ctrl: true });
    await expect(answer).rejects.toMatchObject({ name: 'ExitPromptError' });
    const again = await open(resume(nps, entry(), book));
    expect(again.getScreen()).toMatch(/王小明 \(C001\)\n2 of 3[\s\S]*› too de$/m);
    again.events.type('ar');
    again.events.keypress('enter');
    expect(again.entry().answers.get('reason')).toBe('too dear');
  });

  it('has kept every key when it is killed, and goes on from the last one', async () => {
    const { events, entry } = await open();
    events.type('李四');
    events.keypress('enter');
    events.type('C9');
    events.keypress('enter');
    events.keypress('enter');
    events.type('3');
    events.type('too d');
    // Nothing tells the prompt that it ends: all there is left is the draft.
    const again = await open(resume(nps, entry(), book));
    expect(again.getScreen()).toMatch(/李四 \(C9\)\n2 of 3[\s\S]*› too d$/m);
    again.events.type('ear');
    again.events.keypress('enter');
    again.events.type('the price');
    again.events.keypress('enter');
    again.events.keypress('enter');
    const entered = await again.answer;
    expect(entered).toMatchObject({ customer: { customer_id: 'C9', name: '李四' }, isNewCustomer: true });
    expect(Object.fromEntries(entered.answers)).toEqual({
      recommend: 3,
      reason: 'too dear',
      improvement: 'the price',
    });
  });

  it('takes back a change in which it was killed', async () => {
    const { events, entry } = await open(typing(fresh(nps), '小<enter>9tea<enter>'));
    events.type('c');
    events.keypress('enter');
    events.type('李四');
    events.keypress('enter');
    expect(entry()).toMatchObject({ step: 'customer_id', isNewCustomer: true });
    const again = await open(resume(nps, entry(), book));
    expect(again.getScreen()).toContain('Esc: leave it as it was');
    again.events.keypress('escape');
    expect(again.getScreen()).toMatch(/^c +Customer +王小明 \(C001\)$/m);
  });

  it('changes one answer from the review, and no other', async () => {
    const { events, getScreen, answer } = await open(typing(fresh(nps), '小<enter>9fresh<enter>'));
    expect(getScreen()).toMatch(/^1 +How likely .* 9$/m);
    events.type('2');
    events.keypress('enter');
    expect(getScreen()).toContain('› fresh');
    events.type(' tea');
    events.keypress('enter');
    expect(getScreen()).toMatch(/^2 +What is the main reason.* fresh tea$/m);
    expect(getScreen()).toMatch(/^1 +How likely .* 9$/m);
    events.keypress('enter');
    const entered = await answer;
    expect(entered.customer?.customer_id).toBe('C001');
    expect(Object.fromEntries(entered.answers)).toEqual({ recommend: 9, reason: 'fresh tea' });
  });

  it('asks what the answers call for, and nothing else', async () => {
    const { events, getScreen, answer } = await open(typing(fresh(nps), '<enter>'));
    // Who recommends us is not asked what would have to change.
    events.type('9');
    expect(getScreen()).toContain('2 of 2');
    events.keypress('tab');
    expect(getScreen()).toContain('Enter: save');
    expect(getScreen()).not.toMatch(/^3 /m);
    // Nor going back from the review.
    events.keypress('escape');
    expect(getScreen()).toContain('2 of 2');
    events.keypress('tab');
    // Who does so no longer is asked now.
    events.type('1');
    events.keypress('enter');
    events.type('6');
    expect(getScreen()).toContain('3 of 3');
    events.type('more teas');
    events.keypress('enter');
    expect(getScreen()).toMatch(/^3 .* more teas$/m);
    // And what was answered is out of the review with the question.
    events.type('1');
    events.keypress('enter');
    events.type('7');
    expect(getScreen()).toContain('Enter: save');
    expect(getScreen()).not.toContain('more teas');
    events.keypress('enter');
    events.keypress('enter');
    expect((await answer).step).toBe('save');
  });

  it('asks for an answer where there is none to save', async () => {
    const kano = readQuestionnaire(presets.kano!, 'kano');
    const { events, getScreen } = await open(typing(fresh(kano), `<enter>${'<blank>'.repeat(14)}`));
    events.keypress('enter');
    expect(getScreen()).toContain('nothing is answered');
    expect(getScreen()).toContain('Enter: save');
  });

  it('ends when there is nobody left to type', async () => {
    const { events, answer } = await open();
    events.keypress({ name: 'd', ctrl: true });
    await expect(answer).rejects.toMatchObject({ name: 'AbortPromptError' });
  });

  it('ends when an answer cannot be kept, and says why', async () => {
    const { events, answer } = await open(fresh(nps), () => {
      throw new Error('the disk is full');
    });
    events.keypress('enter');
    await expect(answer).rejects.toMatchObject({
      name: 'AbortPromptError',
      cause: { message: 'the disk is full' },
    });
  });
});
