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
        keep(writeDraft(nps, now));
        kept.push(writeDraft(nps, now));
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

  it('goes on from the last key after kill −9, which no prompt sees', async () => {
    const { events, entry } = await open();
    events.keypress('enter');
    events.type('3');
    events.type('too');
    const again = await open(resume(nps, entry(), book));
    expect(again.getScreen()).toMatch(/2 of 3[\s\S]*› too$/m);
    again.events.keypress('escape');
    expect(again.getScreen()).toContain('so far: 3 (Enter keeps it)');
  });

  it('asks what a rule says, and no more once an answer has changed', async () => {
    const { events, getScreen } = await open();
    events.keypress('enter');
    events.type('6');
    expect(getScreen()).toContain('2 of 3');
    events.keypress('tab');
    expect(getScreen()).toMatch(/3 of 3[\s\S]*What would have to change/);
    events.type('price');
    for (let i = 0; i < 2; i++) events.keypress('escape');
    expect(getScreen()).toContain('1 of 3');
    events.type('7');
    expect(getScreen()).toContain('2 of 2');
    events.keypress('tab');
    expect(getScreen()).toContain('Enter: save');
    expect(getScreen()).not.toContain('What would have to change');
  });

  it('changes one answer in the review, and comes back to it', async () => {
    const { events, getScreen, answer } = await open(typing(fresh(nps), '<enter>9fresh<enter>'));
    expect(getScreen()).toMatch(/^1 +How likely.* 9$/m);
    events.type('2');
    events.keypress('enter');
    expect(getScreen()).toContain('› fresh');
    events.type(' tea');
    events.keypress('enter');
    expect(getScreen()).toMatch(/^2 +What is the main reason.* fresh tea$/m);
    events.keypress('enter');
    const { answers } = await answer;
    expect(Object.fromEntries(answers)).toEqual({ recommend: 9, reason: 'fresh tea' });
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
