import { listing } from './listing.js';
import { openPrinter } from './output.js';
import { addExamples, type GlobalOptions, type Register } from './session.js';

export const registerImports: Register = (program, session) => {
  const command = program.command('imports').description(session.words().commands.imports!);
  addExamples(command, session, ['clientele imports', 'clientele imports --format csv --output history.csv']);
  command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const printer = await openPrinter(session, options);
    const { open } = await import('../clientele.js');
    const clientele = open(options.db);
    try {
      const history = clientele.imports();
      const text = (id: 'imported_at' | 'file' | 'encoding') => ({
        id,
        type: 'text' as const,
        values: history.map((each) => each[id]),
      });
      const count = (id: 'read' | 'imported' | 'unchanged' | 'rejected' | 'new_customers') => ({
        id,
        type: 'count' as const,
        values: history.map((each) => each[id]),
      });
      const columns = [
        text('file'),
        { id: 'kind', type: 'word' as const, values: history.map(({ kind }) => kind) },
        count('read'),
        count('imported'),
        count('unchanged'),
        count('rejected'),
        count('new_customers'),
        text('encoding'),
        text('imported_at'),
      ];
      await printer.print(listing('imports', [{ id: 'imports', columns }]));
    } catch (error) {
      printer.abandon();
      throw error;
    } finally {
      clientele.close();
    }
  });
};
