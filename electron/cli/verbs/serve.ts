import { appRoot, resourcesFolder } from '../../app-root.ts';
import { chosenDataFolder } from '../open-browser-studio.ts';
import { currentPage } from '../page-build.ts';
import { readOptions, readPort } from '../read-options.ts';
import { serveStudio, USUAL_PORT } from '../serve-studio.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise serve [--port N] [--data FOLDER] [--training] [--json]

Opens the studio for a browser on this machine and prints its address, until Ctrl+C.
The address signs one browser in, once; the next one is printed after it was used.

  --port N        0 takes any free port (default ${USUAL_PORT}, or any free one when that is taken)
  --data FOLDER   the data folder (default: this system's own place for it, or TOISE_DATA)
  --training      made-up customers and a made-up shop, in a folder of their own
  --json          print {"address", "port"} and nothing else on standard output

The shop's key is kept in an encrypted file whose key is in the system's keyring or, where there
is none, made of the passphrase in TOISE_PASSPHRASE.
`;

export const verb: Verb = {
  name: 'serve',
  summary: 'open the studio for a browser on this machine',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('serve', args, {
      port: { type: 'string' },
      data: { type: 'string' },
      training: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) {
      throw new UsageError(`serve: "${positionals[0]}" is not understood`);
    }
    const port = values.port === undefined ? null : readPort('serve', values.port);
    const root = appRoot();
    return serveStudio(
      {
        port,
        training: values.training,
        json: values.json,
        dataFolder: chosenDataFolder(values.data, values.training, io.env),
        resourcesFolder: resourcesFolder(root),
        pageFolder: await currentPage(root, io),
      },
      io,
    );
  },
};
