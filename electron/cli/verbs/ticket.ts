import manifest from '../../../package.json' with { type: 'json' };
import type { CuttingPaper } from '../../../shared/cutting/cutting-result.ts';
import { DEFAULT_FILE_SETTINGS, type FileSettings } from '../../../shared/cutting/file-settings.ts';
import { LABEL_SHEETS } from '../../../shared/cutting/label-sheet.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { appRoot, resourcesFolder } from '../../app-root.ts';
import { createCuttingFiles, type MadeFile } from '../../documents/cutting-file.ts';
import { realWorld } from '../../real-world.ts';
import type { CuttingOrder } from '../../services/order-sheets.ts';
import { writeDurably } from '../../write-durably.ts';
import { draftFailureWords } from '../draft-failure-words.ts';
import { BODY_OPTIONS, BODY_OPTIONS_HELP } from '../exchange-body.ts';
import { readMarkerFacts } from '../marker-facts.ts';
import { chosenDataFolder } from '../open-browser-studio.ts';
import { placeFor } from '../place-for.ts';
import { readLanguage } from '../read-language.ts';
import { readOptions } from '../read-options.ts';
import { readCuttingOrder } from '../read-order.ts';
import { garmentFromFiles } from '../ticket-source.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise ticket DESIGN --measurements FILE --out FILE
             [--options FILE] [--figure FILE] [--allowance MM] [--number T-000042]
             [--customer CODE] [--title TEXT] [--cloth-width MM] [--unit cm|mm|in]
toise ticket --order NUMBER [--data FOLDER] --out FILE
             both: [--marker FILE] [--language en|fr] [--labels FILE [--label-sheet SHEET]] [--json]

Writes the cutting ticket: pieces with quantities and materials, cloth, notions, what to mind.

  --order      a placed order of a data folder; the studio may be open
  --data       the data folder (default: this system's own place for it, or TOISE_DATA)
  --training   the data of the training studio
  --marker     {"material": "fabric", "widthMm": 1500, "lengthMm": 1830, "density": 84.2}, or a list;
               without it the length of cloth is an estimate and says so
  --labels     also write labels for every piece and the garment bag
  --label-sheet  ${LABEL_SHEETS.join(', ')}
${BODY_OPTIONS_HELP}  --out        a file of that name is replaced when the new one is complete, not before
`;

export const verb: Verb = {
  name: 'ticket',
  summary: 'write the cutting ticket and the labels of a garment',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('ticket', args, {
      order: { type: 'string' },
      data: { type: 'string' },
      training: { type: 'boolean', default: false },
      measurements: { type: 'string' },
      options: { type: 'string' },
      figure: { type: 'string' },
      allowance: { type: 'string', default: '10' },
      number: { type: 'string' },
      customer: { type: 'string' },
      title: { type: 'string' },
      'cloth-width': { type: 'string' },
      unit: { type: 'string', default: 'cm' },
      marker: { type: 'string' },
      language: { type: 'string', default: 'en' },
      labels: { type: 'string' },
      'label-sheet': { type: 'string', default: DEFAULT_FILE_SETTINGS.labels },
      out: { type: 'string' },
      ...BODY_OPTIONS,
      json: { type: 'boolean', default: false },
    });
    const language = readLanguage('ticket', values.language);
    const settings: FileSettings = {
      ...DEFAULT_FILE_SETTINGS,
      language,
      labels: readLabelSheet(values['label-sheet']),
    };
    if (values.out === undefined) throw new UsageError('ticket: --out FILE is missing');
    const place = placeFor('ticket', values.out, 'ticket.pdf');
    const labels =
      values.labels === undefined ? null : placeFor('ticket', values.labels, 'labels.pdf');
    const resources = resourcesFolder(appRoot());
    const order =
      values.order === undefined
        ? await garmentFromFiles(positionals, values, io)
        : await placedOrder(values.order, positionals, {
            dataFolder: chosenDataFolder(values.data, values.training, io.env),
            resources,
          });
    const markers = await readMarkerFacts('ticket', values.marker, io);
    const make = createCuttingFiles({
      resourcesFolder: resources,
      version: manifest.version,
      draft,
    });
    const file = async (what: CuttingPaper): Promise<MadeFile> => {
      const sheet = markers.length > 0 ? { ...order.sheet, markers } : order.sheet;
      const made = await make({ what, input: order.input, sheet, settings });
      if (made.ok) return made.value;
      const { error } = made;
      throw new UsageError(
        `ticket: ${error.reason === 'not-draftable' ? draftFailureWords(error.failure) : error.piece}`,
      );
    };
    // Both are made before either is written: bad input leaves nothing behind.
    const files = [{ path: place, ...(await file('ticket')) }];
    if (labels !== null) files.push({ path: labels, ...(await file('labels')) });
    for (const { path, content } of files) await writeDurably(path, content, 0o644);
    const facts = {
      order: order.sheet.number,
      estimated: order.sheet.estimated,
      files: files.map(({ path, content }) => ({ file: path, bytes: content.length })),
    };
    io.stdout.write(
      values.json ? `${JSON.stringify(facts)}\n` : files.map(({ path }) => `${path}\n`).join(''),
    );
    return 0;
  },
};

function placedOrder(
  number: string,
  [extra]: readonly string[],
  { dataFolder, resources }: { readonly dataFolder: string; readonly resources: string },
): Promise<CuttingOrder> {
  if (extra !== undefined) {
    throw new UsageError(`ticket: --order says what is cut; "${extra}" is one too many`);
  }
  return readCuttingOrder({
    ...{ verb: 'ticket', number, dataFolder, resourcesFolder: resources },
    now: realWorld.now,
  });
}

function readLabelSheet(text: string): FileSettings['labels'] {
  const sheet = LABEL_SHEETS.find((known) => known === text);
  if (sheet !== undefined) return sheet;
  throw new UsageError(`ticket: --label-sheet takes ${LABEL_SHEETS.join(', ')}, not "${text}"`);
}
