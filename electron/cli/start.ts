import { runVerb } from './run-verb.ts';
import { START_HELP, startOptions } from './start-options.ts';
import { startStudio } from './start-studio.ts';

// `npm start`
process.exitCode = await runVerb(
  {
    name: 'start',
    summary: 'open the studio',
    help: START_HELP,
    run: (args, io) => startStudio(startOptions(args), io),
  },
  process.argv.slice(2),
  process,
);
