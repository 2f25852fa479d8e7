import { kinds } from '../kinds/index.js';
import { template } from '../template.js';
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
    printText(session, options, `${options.bom ? '\uFEFF' : ''}${template(name, session.locale)}`);
  });
};
