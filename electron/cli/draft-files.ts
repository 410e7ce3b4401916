import { z } from 'zod';

import { type Figure, figureSchema, POSTURE_NAMES, POSTURES } from '../../shared/figure/figure.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { stockSizes, tryOnMeasurements } from '../../shared/measurement/stock-sizes.ts';
import type { WantedMeasures } from '../../shared/pattern/fit/finished-method.ts';
import { parseJson, readText } from './read-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** A figure file: `{"posture": {…}}`. */
export async function readFigure(file: string, io: CommandIo, verb = 'draft'): Promise<Figure> {
  const json = parseJson(verb, file, await readText(verb, file, io));
  const figure = figureSchema.safeParse(json);
  if (figure.success) return figure.data;
  const [issue] = figure.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join('.') || 'the file';
  const posture = POSTURE_NAMES.find((name) => field === `posture.${name}`);
  const wanted =
    posture === undefined
      ? `a figure is {"posture": {…}} with steps of ${POSTURE_NAMES.join(', ')}`
      : `takes whole steps from ${POSTURES[posture].min} to ${POSTURES[posture].max}`;
  throw new UsageError(`${verb}: ${file}: ${field}: ${wanted}`);
}

const wantedSchema = z.record(z.string(), z.number().positive());

/** Finished measures that a garment is to have: `{"chest": 1120, …}`, mm. */
export async function readWanted(file: string, io: CommandIo): Promise<WantedMeasures> {
  const json = parseJson('draft', file, await readText('draft', file, io));
  const wanted = wantedSchema.safeParse(json);
  if (wanted.success) return wanted.data;
  const field = wanted.error.issues[0]?.path.join('.') || 'the file';
  throw new UsageError(`draft: ${file}: ${field}: finished measures are millimetres`);
}

/** The body of a try-on garment: `M50` and what was pinned on it. */
export function triedOn(stock: string, differences: MeasurementSet): MeasurementSet {
  const [, sex, size] = /^([MF])(\d{2})$/.exec(stock) ?? [];
  const body =
    sex === 'M' || sex === 'F' ? tryOnMeasurements(sex, Number(size), differences) : null;
  if (body?.ok) return body.value;
  const sizes = (of: 'M' | 'F'): string => stockSizes(of).join(', ');
  throw new UsageError(
    `draft: --try-on takes M or F with a stock size (M: ${sizes('M')}; F: ${sizes('F')}), not "${stock}"`,
  );
}
