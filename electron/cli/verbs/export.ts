import manifest from '../../../package.json' with { type: 'json' };
import { draft } from '../../../shared/pattern/draft.ts';
import { appRoot, resourcesFolder } from '../../app-root.ts';
import { patternFile } from '../../documents/pattern-file.ts';
import { PAPER_NAMESPACES } from '../../documents/pattern-words.ts';
import { readFonts } from '../../documents/pdf/paper.ts';
import { realWorld } from '../../real-world.ts';
import { loadTexts } from '../../texts.ts';
import { writeDurably } from '../../write-durably.ts';
import { designName } from '../design-name.ts';
import { draftFailureWords } from '../draft-failure-words.ts';
import { checkAllowances, readAllowances, readFigure } from '../draft-files.ts';
import { BODY_OPTIONS, BODY_OPTIONS_HELP } from '../exchange-body.ts';
import {
  readAllowance,
  readDesign,
  readFormat,
  readPaper,
  readProfile,
} from '../export-options.ts';
import { placeFor } from '../place-for.ts';
import { readBody } from '../read-body.ts';
import { readDesignOptions } from '../read-design-options.ts';
import { readLanguage } from '../read-language.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise export DESIGN --measurements FILE --format FORMAT --out FILE
             [--options FILE] [--figure FILE] [--allowance MM]
             [--allowances FILE] [--paper PAPER] [--profile PROFILE]
             [--language en|fr] [--title TEXT] [--json]

Drafts a design for a body and writes the pattern, true to scale, as a file for paper or cutter.

  --format     pdf, svg, dxf-aama, dxf-astm or hpgl
  --paper      A4 (default), A3, A0 or Letter: pages to glue, with a map of them (pdf only);
               roll-914: one sheet as wide as the roll, any width in mm from 300 to 3000
  --figure, --allowances  as for "toise draft"
  --profile    of a dxf: plain (default), gerber or clo, as the receiver wants it
  --title      written on it; the design's name where nothing is said
${BODY_OPTIONS_HELP}  --out        a file of that name is replaced when the new one is complete, not before
`;

export const verb: Verb = {
  name: 'export',
  summary: 'write a pattern as PDF, SVG, DXF or HPGL',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('export', args, {
      measurements: { type: 'string' },
      options: { type: 'string' },
      allowance: { type: 'string', default: '10' },
      format: { type: 'string' },
      paper: { type: 'string' },
      profile: { type: 'string' },
      figure: { type: 'string' },
      allowances: { type: 'string' },
      language: { type: 'string', default: 'en' },
      title: { type: 'string' },
      out: { type: 'string' },
      ...BODY_OPTIONS,
      json: { type: 'boolean', default: false },
    });
    const design = readDesign('export', positionals);
    const format = readFormat(values.format);
    const paper = readPaper(values.paper, format);
    const profile = readProfile(values.profile, format);
    const language = readLanguage('export', values.language);
    if (values.measurements === undefined) {
      throw new UsageError('export: --measurements FILE is missing');
    }
    if (values.out === undefined) throw new UsageError('export: --out FILE is missing');
    const place = placeFor('export', values.out, 'pattern.pdf');
    const body = await readBody('export', values.measurements, io, values);
    const { figure, allowances = null } = values;
    const edges = allowances === null ? {} : await readAllowances('export', allowances, io);
    const drafted = draft({
      design,
      measurements: body.measurements,
      options: await readDesignOptions('export', values.options, io),
      figure: figure === undefined ? undefined : await readFigure('export', figure, io),
      allowanceMm: readAllowance('export', values.allowance),
      allowances: edges,
    });
    if (!drafted.ok) throw new UsageError(`export: ${draftFailureWords(drafted.error)}`);
    checkAllowances('export', edges, drafted.value);
    const resources = resourcesFolder(appRoot());
    const translate = await loadTexts(resources, language, PAPER_NAMESPACES);
    const title = values.title ?? designName(design, translate);
    const file = await patternFile({
      draft: drafted.value,
      title,
      owner: [title],
      settings: { format, paper, profile },
      t: translate,
      fonts: await readFonts(resources),
      at: realWorld.now(),
      version: manifest.version,
    });
    if (!file.ok) {
      const { piece, byMm } = file.error;
      throw new UsageError(`export: ${piece} is ${byMm} mm wider than the roll; take a wider one`);
    }
    const { sheet, content } = file.value;
    await writeDurably(place, content, 0o644);
    const facts = {
      file: place,
      format,
      pieces: sheet.pieces.length,
      widthMm: Math.round(sheet.width),
      heightMm: Math.round(sheet.height),
      bytes: Buffer.byteLength(content),
    };
    io.stdout.write(
      values.json
        ? `${JSON.stringify(facts)}\n`
        : `${place}: ${facts.pieces} pieces, ${facts.widthMm} by ${facts.heightMm} mm\n`,
    );
    return 0;
  },
};
