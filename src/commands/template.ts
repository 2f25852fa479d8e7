import { kinds } from '../kinds/index.js';
import { fail } from '../problem.js';
import { printText } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

export const registerTemplate: Register = (program, session) => {
  const command = program
    .command('template')
    .description(session.words().commands.template!)
    .argument('<kind>', kinds.map((kind) => kind.name).join(', '));
  addExamples(command, session, [
    'clientele template transactions',
    'clientele template customers --lang zh-CN --bom --output customers-blank.csv',
  ]);
  command.action(async (name: string) => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const kind = kinds.find((each) => each.name === name);
    if (!kind)
      fail('no_such_kind', { value: name, args: { kinds: kinds.map((each) => each.name).join(', ') } });
    const headers = Object.values(kind.fields).map((field) => field.headers[session.locale][0]!);
    printText(session, options, `${options.bom ? '\uFEFF' : ''}${headers.join(',')}\n`);
  });
};
