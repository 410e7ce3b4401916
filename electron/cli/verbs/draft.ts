import type { Figure } from '../../../shared/figure/figure.ts';
import type { MeasurementFile } from '../../../shared/measurement/measurement-file.ts';
import type { Allowances } from '../../../shared/pattern/allowance.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { type DesignId, isDesignId } from '../../../shared/pattern/design-id.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { DraftInput, WantedMeasures } from '../../../shared/pattern/draft-input.ts';
import { draftToJson, seamsToJson } from '../../../shared/pattern/draft-to-json.ts';
import { optionsForFinished } from '../../../shared/pattern/fit/finished-method.ts';
import type { FinishedOutcome } from '../../../shared/pattern/model.ts';
import type { LastTable } from '../../../shared/shoe/last-table.ts';
import { draftFailureWords } from '../draft-failure-words.ts';
import {
  checkAllowances,
  readAllowances,
  readFigure,
  readWanted,
  triedOn,
} from '../draft-files.ts';
import { BODY_OPTIONS, BODY_OPTIONS_HELP } from '../exchange-body.ts';
import { eachLine, readBody } from '../read-body.ts';
import { readDesignOptions } from '../read-design-options.ts';
import { onLastsOf, readLasts } from '../read-lasts.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise draft DESIGN --measurements FILE [--options FILE] [--figure FILE] [--lasts FILE]
                  [--allowance MM] [--allowances FILE] [--seams]
toise draft DESIGN --ndjson [--options FILE] [--figure FILE] [--allowance MM] [--seams]

Drafts a design for a body and prints the pattern as JSON; paths are SVG path data in mm.

  --measurements FILE  {"unit": "mm", "measurements": {"chest": 1053, …}}, or a .smis, .vit, .smms,
                       .vst, .csv or .yaml file; - reads standard input
${BODY_OPTIONS_HELP}  --options FILE       {"chestEase": 0.15, …}; "toise designs" lists them
  --figure FILE        {"posture": {"stance": 2, …}}, whole steps: stance (erect -3 to stooping 3),
                       shoulders (sloping -3 to square 3), headForward, droppedLeft, droppedRight,
                       blades, hollowBack, belly, seat (0 to 3)
  --finished FILE      {"chest": 1120, …} in mm: the garment's own measures; eases are set to give
                       them, and printed as "options", with what cannot be reached as "missed"
  --try-on M50         the measurements are differences from this stock size (M or F)
  --lasts FILE         for derby and oxford: a shop's table of lasts, as shared/shoe/lasts.json; the
                       option "last" names one of it, else the best is taken, in size and width
  --allowance MM       seam allowance, 0 to 50 (default 10)
  --allowances FILE    {"back/hem": 40, …} in mm: what single edges have instead, by piece and edge
  --seams              print the seam report only
  --ndjson             one body a line on standard input, one answer a line; a failure is a line
                       with "error"
  --json               accepted everywhere; this verb always prints JSON
`;

type Request = {
  readonly design: DesignId;
  readonly options: OptionValues;
  readonly figure: Figure | undefined;
  readonly allowanceMm: number;
  readonly allowances: Allowances | undefined;
  readonly seams: boolean;
  readonly stock: string | undefined;
  readonly wanted: WantedMeasures | undefined;
  readonly lasts: LastTable | undefined;
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
      figure: { type: 'string' },
      finished: { type: 'string' },
      'try-on': { type: 'string' },
      lasts: { type: 'string' },
      allowance: { type: 'string', default: '10' },
      allowances: { type: 'string' },
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
    const figure =
      values.figure === undefined ? undefined : await readFigure('draft', values.figure, io);
    const wanted =
      values.finished === undefined ? undefined : await readWanted(values.finished, io);
    const lasts = values.lasts === undefined ? undefined : await readLasts(values.lasts, io);
    const allowances =
      values.allowances === undefined
        ? undefined
        : await readAllowances('draft', values.allowances, io);
    const { seams, 'try-on': stock } = values;
    const given = { design, options, figure, allowanceMm, allowances };
    const request: Request = { ...given, seams, stock, wanted, lasts };
    const kind = stock === undefined ? 'body' : 'differences';
    if (values.ndjson) {
      if (values.measurements !== undefined && values.measurements !== '-') {
        throw new UsageError('draft: --ndjson reads standard input; leave --measurements out');
      }
      await eachLine('draft', io, (body) => answer(request, body), kind);
      return 0;
    }
    if (values.measurements === undefined) {
      throw new UsageError('draft: --measurements FILE is missing');
    }
    const body = await readBody('draft', values.measurements, io, values, kind);
    io.stdout.write(`${JSON.stringify(answer(request, body))}\n`);
    return 0;
  },
};

function answer(request: Request, file: MeasurementFile): unknown {
  const { design, options, figure, allowanceMm, allowances, seams, stock, wanted } = request;
  const measurements = stock === undefined ? file.measurements : triedOn(stock, file.measurements);
  const plain = { design, measurements, options, figure, allowanceMm, allowances };
  const { lasts } = request;
  const input: DraftInput = lasts === undefined ? plain : onLastsOf(lasts, plain, file.sex);
  const found = wanted === undefined ? null : optionsThatGive(input, wanted);
  const drafted = draft(found === null ? input : { ...input, options: found.options });
  if (!drafted.ok) throw new UsageError(`draft: ${draftFailureWords(drafted.error)}`);
  checkAllowances('draft', allowances ?? {}, drafted.value);
  const { version } = drafted.value;
  const json = seams
    ? { design, version, seams: seamsToJson(drafted.value) }
    : draftToJson(drafted.value);
  return found === null ? json : { ...json, ...found };
}

function optionsThatGive(input: DraftInput, wanted: WantedMeasures): FinishedOutcome {
  const found = optionsForFinished(draft, designDefinition(input.design), input, wanted);
  if (found.ok) return found.value;
  throw new UsageError(
    found.error.reason === 'not-settable'
      ? `draft: no option of ${input.design} sets the finished ${found.error.measure}`
      : `draft: ${draftFailureWords(found.error)}`,
  );
}
