import type { MeasurementFile } from '../../../shared/measurement/measurement-file.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { type DesignId, isDesignId } from '../../../shared/pattern/design-id.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { draftToJson, seamsToJson } from '../../../shared/pattern/draft-to-json.ts';
import { draftFailureWords } from '../draft-failure-words.ts';
import { BODY_OPTIONS, BODY_OPTIONS_HELP } from '../exchange-body.ts';
import { eachLine, readBody } from '../read-body.ts';
import { readDesignOptions } from '../read-design-options.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise draft DESIGN --measurements FILE [--options FILE] [--allowance MM] [--seams]
toise draft DESIGN --ndjson [--options FILE] [--allowance MM] [--seams]

Drafts a design for a body and prints the pattern as JSON; paths are SVG path data in mm.

  --measurements FILE  {"unit": "mm", "measurements": {"chest": 1053, …}}, or a .smis, .vit, .smms,
                       .vst, .csv or .yaml file; - reads standard input
${BODY_OPTIONS_HELP}  --options FILE       {"chestEase": 0.15, …}; "toise designs" lists them
  --allowance MM       seam allowance, 0 to 50 (default 10)
  --seams              print the seam report only
  --ndjson             one body a line on standard input, one answer a line; a failure is a line
                       with "error"
  --json               accepted everywhere; this verb always prints JSON
`;

type Request = {
  readonly design: DesignId;
  readonly options: OptionValues;
  readonly allowanceMm: number;
  readonly seams: boolean;
};

export const verb: Verb = {
  name: 'draft',
  summary: 'draft a pattern for a body',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('draft', args, {
      ...BODY_OPTIONS,
      measurements: { type: 'string' },
      options: { type: 'string' },
      allowance: { type: 'string', default: '10' },
      seams: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [design, ...more] = positionals;
    if (design === undefined || !isDesignId(design)) {
      throw new UsageError(
        `draft: ${design === undefined ? 'name a design' : `there is no design "${design}"`}; "toise designs" lists them`,
      );
    }
    if (more.length > 0) throw new UsageError(`draft: "${more[0]}" is not understood`);
    const allowanceMm = values.allowance.trim() === '' ? Number.NaN : Number(values.allowance);
    if (!Number.isFinite(allowanceMm)) {
      throw new UsageError(`draft: --allowance takes millimetres, not "${values.allowance}"`);
    }
    const options = await readDesignOptions('draft', values.options, io);
    const request: Request = { design, options, allowanceMm, seams: values.seams };
    if (values.ndjson) {
      if (values.measurements !== undefined && values.measurements !== '-') {
        throw new UsageError('draft: --ndjson reads standard input; leave --measurements out');
      }
      await eachLine('draft', io, (body) => answer(request, body));
      return 0;
    }
    if (values.measurements === undefined) {
      throw new UsageError('draft: --measurements FILE is missing');
    }
    const body = await readBody('draft', values.measurements, io, values);
    io.stdout.write(`${JSON.stringify(answer(request, body))}\n`);
    return 0;
  },
};

function answer({ design, options, allowanceMm, seams }: Request, body: MeasurementFile): unknown {
  const { measurements } = body;
  const drafted = draft({ design, measurements, options, allowanceMm });
  if (!drafted.ok) throw new UsageError(`draft: ${draftFailureWords(drafted.error)}`);
  if (!seams) return draftToJson(drafted.value);
  const { version } = drafted.value;
  return { design, version, seams: seamsToJson(drafted.value) };
}
