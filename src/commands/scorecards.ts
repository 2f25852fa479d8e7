import type { Command } from 'commander';
import { fail } from '../problem.js';
import { allScorecards, scorecardForm } from '../scorecards.js';
import type { StoredDocument } from '../store/stored-documents.js';
import { listing } from './listing.js';
import { openPrinter, printText } from './output.js';
import { addExamples, type GlobalOptions, type Register, type Session } from './session.js';

export const registerScorecards: Register = (program, session) => {
  const { commands } = session.words();
  const list = program.command('scorecards').description(commands.scorecards!);
  addExamples(list, session, [
    'clientele scorecards',
    'clientele scorecards show distributor',
    'clientele scorecards form distributor --lang zh-CN',
  ]);
  list.action(() => listScorecards(session, list.optsWithGlobals<GlobalOptions>()));

  const show = list.command('show').description(commands['scorecards show']!).argument('<name>');
  addExamples(show, session, ['clientele scorecards show distributor --output my-scorecard.yaml']);
  show.action(async (name: string) => {
    const options = show.optsWithGlobals<GlobalOptions>();
    printText(session, options, (await find(options, name)).yaml);
  });

  const form = list.command('form').description(commands['scorecards form']!).argument('<name>');
  addExamples(form, session, ['clientele scorecards form distributor --lang zh-CN --bom --output form.csv']);
  form.action((name: string) => printForm(session, form, name));
};

async function all(options: GlobalOptions): Promise<StoredDocument[]> {
  const { open } = await import('../clientele.js');
  const clientele = open(options.db);
  const stored = clientele.scorecards();
  clientele.close();
  return allScorecards(stored);
}

/** @throws ProblemError `no_such_scorecard` */
async function find(options: GlobalOptions, name: string): Promise<StoredDocument> {
  const scorecards = await all(options);
  const found = scorecards.find((each) => each.name === name);
  return (
    found ??
    fail('no_such_scorecard', {
      value: name,
      args: { names: scorecards.map((each) => each.name).join(', ') },
    })
  );
}

async function listScorecards(session: Session, options: GlobalOptions): Promise<void> {
  const printer = await openPrinter(session, options);
  const { readScorecard } = await import('../analyses/evaluate/scorecard.js');
  const scorecards = await all(options);
  const read = scorecards.map(({ yaml, name }) => readScorecard(yaml, name));
  const columns = [
    { id: 'name', type: 'text' as const, values: scorecards.map((each) => each.name) },
    { id: 'criteria', type: 'count' as const, values: read.map((each) => each.criteria.length) },
    { id: 'scale', type: 'text' as const, values: read.map((each) => each.scale.join('–')) },
    { id: 'source', type: 'word' as const, values: scorecards.map((each) => each.file || 'preset') },
  ];
  await printer.print(listing('scorecards', [{ id: 'scorecards', columns }]));
}

/** Criterion, weight, and a column for each of three customers to be named. */
async function printForm(session: Session, command: Command, name: string): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  const { yaml } = await find(options, name);
  const customers = ['A', 'B', 'C'].map((letter) => session.words().say('form_customer', { letter }));
  const form = await scorecardForm(yaml, name, session.locale, customers);
  printText(session, options, `${options.bom ? '\uFEFF' : ''}${form}`);
}
