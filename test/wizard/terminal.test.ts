import { statSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';
import { Terminal } from '../helpers/terminal.js';

const back = '\x1b';
const interrupt = '\x03';
/** The question after a response, not yet answered. */
const next = /(Next respondent\?|录下一位？)$/m;

/** A shop with two customers, and what they are asked. */
function shop(questionnaire = 'nps') {
  const folder = temporaryFolder();
  folder.write('customers.csv', 'customer_id,name\nC001,王小明\nC002,Anna Berg\n');
  expect(clientele(folder.path, ['import', 'customers', 'customers.csv']).code).toBe(0);
  const enter = async (args: readonly string[] = [], wanted = 'Whose answers are these?', size = {}) => {
    const terminal = new Terminal(folder.path, ['survey', 'enter', questionnaire, ...args], size);
    await terminal.sees(wanted);
    return terminal;
  };
  const drafts = () => folder.list().filter((name) => name.endsWith('.draft'));
  const responses = () =>
    clientele(folder.path, ['survey', 'export', questionnaire, '--format', 'ndjson'])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...folder, enter, drafts, responses };
}

it('stores a response that is entered, and asks for the next', async () => {
  const { enter, drafts, responses } = shop();
  const terminal = await enter();
  await terminal.type('Anna', '> Anna Berg (C002)');
  await terminal.type('\r', '1 of 2');
  // A validation error.
  await terminal.type('12', '12 is not from 0 to 10');
  await terminal.type('4', '2 of 3');
  await terminal.type('too dear\r', '3 of 3');
  // Going back, with the old answers.
  await terminal.type(back, '› too dear');
  await terminal.type(back, 'so far: 4 (Enter keeps it)');
  // A skip rule: who recommends us is not asked what would have to change.
  await terminal.type('9', /2 of 2.*› too dear/s);
  await terminal.type('\x15very fresh\r', 'Enter: save');
  expect(terminal.text()).toMatch(/^1 +How likely .* 9$/m);
  expect(terminal.text()).not.toMatch(/^3 /m);
  // A review that changes one answer.
  await terminal.type('1\r', 'so far: 9');
  await terminal.type('10', /^1 +How likely .* 10$/m);
  // An Enter right behind a number that was taken at once may be a habit.
  await terminal.type('\r', 'Enter once more saves it');
  await terminal.type('\r', next);
  expect(drafts()).toEqual([]);
  await terminal.type('\r', 'Whose answers are these?');
  await terminal.type('\r', '1 of 2');
  await terminal.type('7', '2 of 2');
  await terminal.type('\t', 'Enter: save');
  await terminal.type('\r', next);
  terminal.press('2\r');
  expect(await terminal.ended).toBe(0);
  expect(responses()).toMatchObject([
    { customer_id: 'C002', role: 'customer', recommend: 10, reason: 'very fresh', improvement: null },
    { customer_id: null, role: 'customer', recommend: 7, reason: null, improvement: null },
  ]);
  expect(drafts()).toEqual([]);
});

it('asks for an answer where none is given, and stores no customer without one', async () => {
  const { enter, path, responses } = shop('kano');
  const terminal = await enter();
  await terminal.type('李四\r', 'Id of the new customer');
  await terminal.type('C009\r', '› 李四');
  await terminal.type('\r', '1 of 7');
  for (let i = 0; i < 14; i++) terminal.press('\t');
  await terminal.sees('Enter: save');
  await terminal.type('\r', 'nothing is answered');
  expect(ask(`${path}/clientele.db`, 'SELECT count(*) FROM customers')).toEqual([[2]]);
  await terminal.type('1\r', '1 of 7');
  await terminal.type('2', 'if we do not');
  await terminal.type('\t', 'Enter: save');
  await terminal.type('\r', next);
  terminal.press('2\r');
  expect(await terminal.ended).toBe(0);
  expect(responses()).toMatchObject([{ customer_id: 'C009' }]);
  expect(ask(`${path}/clientele.db`, "SELECT name FROM customers WHERE customer_id = 'C009'")).toEqual([
    ['李四'],
  ]);
});

it('keeps to the questionnaire as it was when the wizard began', async () => {
  const { enter, path, write } = shop('mine.yaml');
  const yaml = 'id: mine\ntitle: Mine\nquestions:\n  - {id: good, type: yes_no, text: Good?}\n';
  write('mine.yaml', yaml);
  const terminal = await enter();
  await terminal.type('\r', 'Who answered?');
  await terminal.type('1', '1 of 1');
  write('mine.yaml', 'half of an edit: [');
  await terminal.type('1', 'Enter: save');
  await terminal.type('\r', 'Enter once more');
  await terminal.type('\r', next);
  terminal.press('2\r');
  expect(await terminal.ended).toBe(0);
  expect(ask(`${path}/clientele.db`, 'SELECT name, yaml FROM questionnaires')).toEqual([['mine', yaml]]);
});

it('goes back on Escape, whatever follows at once', async () => {
  const { enter, responses } = shop();
  const terminal = await enter();
  await terminal.type('\r', '1 of 2');
  await terminal.type('4', '2 of 3');
  await terminal.type('dear\r', '3 of 3');
  // Back to the reason, which a letter adds to, and one is taken off of.
  await terminal.type(`${back}er`, /2 of 3.*› dearer$/ms);
  await terminal.type('\r', '3 of 3');
  await terminal.type(`${back}\x7f`, /2 of 3.*› deare$/ms);
  await terminal.type('\r', '3 of 3');
  await terminal.type(`${back}茶`, /2 of 3.*› deare茶$/ms);
  // Back to the rating, and Enter keeps it.
  await terminal.type('\r', '3 of 3');
  await terminal.type(`${back}${back}\r`, /2 of 3.*› deare茶$/ms);
  // Back to the reason, which Tab leaves blank, and back to it.
  await terminal.type('\r', '3 of 3');
  await terminal.type(`${back}\t${back}`, /2 of 3.*›$/ms);
  await terminal.type('\t', '3 of 3');
  await terminal.type('warmth\r', 'Enter: save');
  await terminal.type(`${back}\x1b[A`, '› warmth');
  await terminal.type('\r', 'Enter: save');
  // A change is left, and Enter saves.
  await terminal.type('d\r', 'When was it answered?');
  await terminal.type('9999-01-01\r', '9999-01-01 is in the future');
  await terminal.type(`${back}\r`, next);
  await terminal.type('\r', 'Whose answers are these?');
  await terminal.type('\r', '1 of 2');
  terminal.press(`${back}${interrupt}`);
  expect(await terminal.ended).toBe(130);
  expect(responses()).toMatchObject([{ recommend: 4, reason: null, improvement: 'warmth' }]);
});

it('takes Chinese, in a narrow terminal, and makes a customer', async () => {
  const { enter, responses, path } = shop();
  const terminal = await enter(['--lang', 'zh-CN'], '这份答卷', { columns: 40, rows: 20 });
  await terminal.type('小明', '> 王小明 (C001)');
  await terminal.type('\x15李四', '> 新客户：李四');
  await terminal.type('\r', '新客户的编号');
  await terminal.type('C009\r', '› 李四');
  await terminal.type('\r', '第 1 题，共 2 题');
  await terminal.type('９', '第 2 题，共 2 题');
  const long = '茶叶新鲜，店员内行，价格公道，送货也很快，下次还会再来，也会推荐给朋友们。';
  await terminal.type(long, '给朋友们。');
  // The cursor is behind the text: one column for each half of a character, and two for the mark.
  const end = 2 + 2 * [...long].length;
  expect(terminal.cursor()[0]).toBe(end % 40);
  // Something is put in near the end, and the screen is drawn anew where it was.
  const top = terminal
    .text()
    .split('\n')
    .findIndex((line) => line.startsWith('›'));
  await terminal.type(`${'\x1b[D'.repeat(3)}老`, '老友们。');
  expect(terminal.cursor()).toEqual([(end + 2 - 6) % 40, top + 1]);
  expect(terminal.text().match(/第 2 题/g)).toHaveLength(1);
  await terminal.type('\r', 'Enter：保存');
  await terminal.type('\r', next);
  terminal.press('2\r');
  expect(await terminal.ended).toBe(0);
  expect(responses()).toMatchObject([
    { customer_id: 'C009', recommend: 9, reason: long.replace('朋友们', '朋老友们') },
  ]);
  expect(ask(`${path}/clientele.db`, "SELECT name FROM customers WHERE customer_id = 'C009'")).toEqual([
    ['李四'],
  ]);
});

it('puts keys that come at once where the cursor is', async () => {
  const { enter, responses } = shop();
  const terminal = await enter();
  await terminal.type('abc', '› abc');
  await terminal.type('\x1b[H', '› abc');
  await terminal.type('XY', '› XYabc\n');
  await terminal.type('\x05\x15春风商贸', '› 春风商贸\n');
  await terminal.type('\x1b[D\x1b[D大地', '› 春风大地商贸\n');
  await terminal.type('\x05\x15\r', '1 of 2');
  await terminal.type('9', '2 of 2');
  await terminal.type('slow delivery', '› slow delivery');
  await terminal.type(`${'\x1b[D'.repeat(9)}er and slower`, '› slower and slower delivery');
  await terminal.type('\r', 'Enter: save');
  await terminal.type('\r', next);
  terminal.press('2\r');
  await terminal.ended;
  expect(responses()).toMatchObject([{ reason: 'slower and slower delivery' }]);
});

it('puts the next key in place of what was refused', async () => {
  const terminal = new Terminal(temporaryFolder().path, ['survey', 'enter', 'servqual']);
  await terminal.sees('Whose answers are these?');
  await terminal.type('\r', 'Who answered?');
  await terminal.type('9\r', '“9” is not among the answers');
  await terminal.type('ma', '› ma\n');
  await terminal.type('\x7f\x7f1', '1 of 22');
  terminal.press(interrupt);
  expect(await terminal.ended).toBe(130);
});

it('pages through a long review, and stays there after a change', async () => {
  const { path } = temporaryFolder();
  const terminal = new Terminal(path, ['survey', 'enter', 'servqual'], { columns: 40 });
  await terminal.sees('Whose answers are these?');
  await terminal.type('\r', 'Who answered?');
  await terminal.type('1', '1 of 22');
  await terminal.type('57'.repeat(22), /rows 1–(\d+) of 26/);
  await terminal.type('\x1b[6~\x1b[6~', /^22 .* 5 \/ 7\n›\n.*–26 of 26/m);
  await terminal.type('22\r', 'so far: 5');
  await terminal.type('66', /^22 .* 6 \/ 6\n›\n.*–26 of 26/m);
  await terminal.type('\x1b[A', '–25 of 26');
  await terminal.type('\x1b[5~\x1b[5~', 'rows 1–');
  terminal.press(interrupt);
  expect(await terminal.ended).toBe(130);
});

it('comes back to the question after Ctrl-Z', async () => {
  const shell = ['bash', '--norc', '-ic', '"$@"; read -p "what now? "; fg; read -p "and now? "; fg', 'bash'];
  const terminal = new Terminal(temporaryFolder().path, ['survey', 'enter', 'nps'], { shell });
  await terminal.sees('Whose answers are these?');
  await terminal.type('\r', '1 of 2');
  await terminal.type('9', '2 of 2');
  await terminal.type('good te', '› good te');
  await terminal.type('\x1a', 'what now?');
  await terminal.type('\r', /^How likely.*\n2 of 2\n.*\n› good te\nTab.*$/);
  await terminal.type('\x1b[D\x1b[Dfresh ', '› good fresh te\n');
  expect(terminal.bracketsPastes()).toBe(true);
  await terminal.type('\x1a', 'and now?');
  await terminal.type('\r', /^How likely.*\n2 of 2\n.*\n› good fresh te\nTab.*$/);
  terminal.press(interrupt);
  expect(await terminal.ended).toBe(130);
});

describe('a paste', () => {
  const pasted = (text: string) => `\x1b[200~${text}\x1b[201~`;

  it('is one answer, whatever it has in it', async () => {
    const { enter, responses } = shop();
    const terminal = await enter();
    await terminal.type('\r', '1 of 2');
    await terminal.type(pasted('4\r'), '2 of 3');
    await terminal.type('dear.', '› dear.');
    await terminal.type(
      `\x1b[H${pasted('too slow\rand too\tbad\r\n\x15')}`,
      /› too slow and too bad {2}dear\.$/m,
    );
    expect(terminal.text()).toContain('2 of 3');
    // The cursor is behind what was pasted, and Escape followed at once by a paste is a key of its own.
    await terminal.type('茶', 'bad  茶dear.');
    await terminal.type(`${back}${pasted('10\n')}`, /2 of 2.*茶dear\.$/ms);
    await terminal.type('\r', 'Enter: save');
    await terminal.type('\r', next);
    terminal.press('2\r');
    expect(await terminal.ended).toBe(0);
    expect(responses()).toMatchObject([{ recommend: 10, reason: 'too slow and too bad  茶dear.' }]);
  });

  it('of a hundred thousand characters is taken', async () => {
    const { enter, responses } = shop();
    const terminal = await enter();
    await terminal.type('\r', '1 of 2');
    await terminal.type('9', '2 of 2');
    terminal.press(pasted('long\n'.repeat(20_000)));
    await terminal.type('\r', 'Enter: save');
    await terminal.type('\r', next);
    expect(responses()).toMatchObject([{ recommend: 9, reason: 'long '.repeat(20_000).trim() }]);
  });

  it('has brackets as long as the wizard runs', async () => {
    const { enter } = shop();
    const terminal = await enter();
    await terminal.type('\r', '1 of 2');
    await expect.poll(() => terminal.bracketsPastes()).toBe(true);
    terminal.press(interrupt);
    expect(await terminal.ended).toBe(130);
    await expect.poll(() => terminal.bracketsPastes()).toBe(false);
    const killed = await enter([], 'not finished');
    await killed.type('1\r', '1 of 2');
    await expect.poll(() => killed.bracketsPastes()).toBe(true);
    await killed.kill('SIGTERM');
    expect(await killed.ended).toBe(143);
    await expect.poll(() => killed.bracketsPastes()).toBe(false);
  });
});

describe('what is unfinished', () => {
  it('is kept after Ctrl-C, with exit code 130, and goes on with --resume', async () => {
    const { enter, drafts, responses, at } = shop();
    const terminal = await enter();
    await terminal.type('C001\r', '1 of 2');
    await terminal.type('3', '2 of 3');
    await terminal.type('tea was co', '› tea was co');
    terminal.press(interrupt);
    expect(await terminal.ended).toBe(130);
    expect(terminal.text()).toContain('clientele survey enter nps --resume');
    expect(drafts()).toHaveLength(1);
    expect(statSync(at(drafts()[0]!)).mode & 0o777).toBe(0o600);

    const resumed = await enter(['--resume'], '2 of 3');
    await resumed.sees(/王小明 \(C001\).*2 of 3.*› tea was co$/ms);
    await resumed.type('ld\r', '3 of 3');
    await resumed.type('\t', 'Enter: save');
    await resumed.type('\r', next);
    resumed.press('2\r');
    expect(await resumed.ended).toBe(0);
    expect(responses()).toMatchObject([{ customer_id: 'C001', recommend: 3, reason: 'tea was cold' }]);
    expect(drafts()).toEqual([]);
  });

  it.each([
    ['kill -9', (terminal: Terminal) => terminal.kill('SIGKILL'), 137],
    ['a closed window', async (terminal: Terminal) => terminal.hangUp(), 129],
    ['kill', (terminal: Terminal) => terminal.kill('SIGTERM'), 143],
    ['Ctrl-D', async (terminal: Terminal) => terminal.press('\x04'), 130],
  ])('survives %s', async (_, end, code) => {
    const { enter, drafts, responses } = shop();
    const terminal = await enter();
    await terminal.type('C001\r', '1 of 2');
    await terminal.type('3', '2 of 3');
    await terminal.type('cold\r', '3 of 3');
    await end(terminal);
    expect(await terminal.ended).toBe(code);
    expect(drafts()).toHaveLength(1);
    const resumed = await enter(['--resume'], '3 of 3');
    await resumed.type('warmth\r', 'Enter: save');
    await resumed.type('\r', next);
    resumed.press('2\r');
    await resumed.ended;
    expect(responses()).toMatchObject([{ recommend: 3, reason: 'cold', improvement: 'warmth' }]);
  });

  it('is offered where it is not asked for', async () => {
    const { enter, drafts } = shop();
    const first = await enter();
    await first.type('C001\r', '1 of 2');
    await first.type('3', '2 of 3');
    await first.kill('SIGKILL');
    await first.ended;
    const second = await enter([], 'There is a response that was not finished');
    await second.type('2\r', 'Whose answers are these?');
    await second.type('Anna', 'Anna Berg');
    expect(drafts()).toHaveLength(2);
    // While that run goes on, its response is its own.
    const third = await enter([], '1. Go on with it');
    await third.type('1\r', /C001.*2 of 3/s);
    expect(drafts()).toHaveLength(2);
    const fourth = await enter();
    for (const each of [second, third, fourth]) {
      each.press(interrupt);
      expect(await each.ended).toBe(130);
    }
  });

  it.each([[[]], [['--resume']]])('is found behind one that cannot be read, with %j', async (args) => {
    const { enter, drafts, write, at } = shop();
    const first = await enter();
    await first.type('C001\r', '1 of 2');
    await first.kill('SIGKILL');
    await first.ended;
    const older = `clientele.db.survey-nps-${'0'.repeat(36)}.draft`;
    const newer = `clientele.db.survey-nps-${'1'.repeat(36)}.draft`;
    const later = Date.now() / 1000 + 60;
    for (const name of [older, newer]) utimesSync(write(name, 'no database'), later, later);
    utimesSync(at(older), 1, 1);
    const second = await enter(args, args.length > 0 ? '1 of 2' : '1. Go on with it');
    expect(second.text()).toContain('cannot be read, and is put aside');
    second.press(interrupt);
    expect(await second.ended).toBe(130);
    expect(drafts()).toHaveLength(2);
    // The next run finds the older one, and that is all there is.
    const third = await enter([], '1. Go on with it');
    await third.type('3\r', 'Whose answers are these?');
    const fourth = await enter();
    expect(fourth.text()).toContain('put aside');
    for (const each of [third, fourth]) {
      each.press(interrupt);
      expect(await each.ended).toBe(130);
    }
  });

  it('can be thrown away', async () => {
    const { enter, drafts } = shop();
    const first = await enter();
    await first.type('C001\r', '1 of 2');
    await first.kill('SIGKILL');
    await first.ended;
    const second = await enter([], '1. Go on with it');
    await second.type('3\r', 'Whose answers are these?');
    expect(drafts()).toEqual([]);
    second.press(interrupt);
    expect(await second.ended).toBe(130);
    expect(second.text()).not.toContain('--resume');
  });

  it('cannot be gone on with where there is nothing', async () => {
    const { enter } = shop();
    const terminal = await enter(['--resume'], 'there is no unfinished response to nps');
    expect(await terminal.ended).toBe(2);
  });
});

it('does not save over a response that is stored', async () => {
  const { enter, responses } = shop();
  const terminal = await enter();
  for (const rating of ['8', '9']) {
    await terminal.type('C001\r', '1 of 2');
    await terminal.type(rating, '2 of 2');
    await terminal.type('\t', 'Enter: save');
    await terminal.type('n\r', /so far: [0-9a-f]{8} \(Enter keeps it\)\n›$/m);
    await terminal.type('Wang\r', /^n +Respondent +Wang$/m);
    if (rating === '8') {
      await terminal.type('\r', next);
      await terminal.type('\r', 'Whose answers are');
    }
  }
  await terminal.type('\r', 'has answered for this customer and day already');
  await terminal.type('n\r', '› Wang');
  await terminal.type('2\r', /^n +Respondent +Wang2$/m);
  await terminal.type('\r', next);
  terminal.press('2\r');
  await terminal.ended;
  expect(responses()).toMatchObject([
    { respondent: 'Wang', recommend: 8 },
    { respondent: 'Wang2', recommend: 9 },
  ]);
});

it.each([
  [['--no-color'], {}],
  [[], { NO_COLOR: '1' }],
])('has no colours with %j and %j', async (args, env) => {
  const drawn: string[] = [];
  const terminal = new Terminal(temporaryFolder().path, ['survey', 'enter', 'nps', ...args], { env });
  terminal.onDrawn((text) => drawn.push(text));
  await terminal.sees('Whose answers are these?');
  for (const [key, wanted] of [
    ['\r', '1 of 2'],
    ['9', '2 of 2'],
    ['\t', 'Enter: save'],
  ] as const)
    await terminal.type(key, wanted);
  await terminal.type('\r', next);
  terminal.press(interrupt);
  expect(await terminal.ended).toBe(130);
  // Colours and weights end in m.
  const sequences = drawn.join('').split('\x1b[').slice(1);
  expect(sequences.length).toBeGreaterThan(0);
  expect(sequences.filter((each) => /^[\d;]*m/.test(each))).toEqual([]);
});

it('says without a terminal what to do', () => {
  const { path } = temporaryFolder();
  const { code, err } = clientele(path, ['survey', 'enter', 'nps']);
  expect(code).toBe(2);
  expect(err).toContain('needs a terminal');
  expect(err).toContain('clientele survey enter nps --answers FILE.yaml');
  expect(err).toContain('clientele import responses FILE.csv --questionnaire nps');
  expect(clientele(path, ['survey', 'enter', 'nps', '--lang', 'zh-CN']).err).toContain('--answers');
});
