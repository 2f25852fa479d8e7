import { loadAnalyses } from '../analyses/index.js';
import { flagOf } from '../options.js';
import { fail } from '../problem.js';
import { listing } from './listing.js';
import { openPrinter, printText } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

interface Preset {
  name: string;
  /** The option that takes it, and the commands that have this option. */
  option: string;
  commands: string[];
  text: string;
}

/** Prints what options take by name, to start a file of one's own from. */
export const registerPresets: Register = (program, session) => {
  const { commands } = session.words();
  const list = program.command('presets').description(commands.presets!);
  addExamples(list, session, ['clientele presets', 'clientele presets show distributor']);
  list.action(async () => {
    const printer = await openPrinter(session, list.optsWithGlobals<GlobalOptions>());
    const presets = await allPresets();
    const text = (id: string, of: (preset: Preset) => string) => {
      return { id, type: 'text' as const, values: presets.map(of) };
    };
    const columns = [
      text('name', ({ name }) => name),
      text('option', ({ option }) => `--${flagOf(option)}`),
      text('commands', (preset) => preset.commands.join(', ')),
    ];
    await printer.print(listing('presets', [{ id: 'presets', columns }]));
  });

  const show = list.command('show').description(commands['presets show']!).argument('<name>');
  addExamples(show, session, ['clientele presets show distributor --output my-scorecard.yaml']);
  show.action(async (name: string) => {
    const presets = await allPresets();
    const found = presets.find((each) => each.name === name);
    const names = presets.map((each) => each.name).join(', ');
    const { text } = found ?? fail('no_such_preset', { value: name, args: { names } });
    printText(session, show.optsWithGlobals<GlobalOptions>(), text);
  });
};

async function allPresets(): Promise<Preset[]> {
  const found = new Map<string, Preset>();
  for (const [command, { options }] of await loadAnalyses()) {
    for (const [option, { document }] of Object.entries(options)) {
      for (const [name, text] of Object.entries(document?.presets ?? {})) {
        const preset = found.get(name) ?? { name, option, commands: [], text };
        preset.commands.push(command);
        found.set(name, preset);
      }
    }
  }
  return [...found.values()];
}
