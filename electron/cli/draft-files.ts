import { z } from 'zod';

import { type Figure, figureSchema, POSTURE_NAMES, POSTURES } from '../../shared/figure/figure.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { stockSizes, tryOnMeasurements } from '../../shared/measurement/stock-sizes.ts';
import {
  ALLOWANCE_KEY,
  type Allowances,
  allowanceKey,
  EDGE_ALLOWANCE_MM,
} from '../../shared/pattern/allowance.ts';
import type { WantedMeasures } from '../../shared/pattern/draft-input.ts';
import type { Draft } from '../../shared/pattern/model.ts';
import { parseJson, readText } from './read-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** A figure file: `{"posture": {…}}`. */
export async function readFigure(verb: string, file: string, io: CommandIo): Promise<Figure> {
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

const allowancesSchema = z.record(
  z.string().regex(ALLOWANCE_KEY),
  z.number().min(EDGE_ALLOWANCE_MM.min).max(EDGE_ALLOWANCE_MM.max),
);

/** Allowances of single edges: `{"back/hem": 40, …}`, mm, by piece and edge. */
export async function readAllowances(
  verb: string,
  file: string,
  io: CommandIo,
): Promise<Allowances> {
  const json = parseJson(verb, file, await readText(verb, file, io));
  const allowances = allowancesSchema.safeParse(json);
  if (allowances.success) return allowances.data;
  const field = allowances.error.issues[0]?.path.join('.') || 'the file';
  const { min, max } = EDGE_ALLOWANCE_MM;
  throw new UsageError(
    `${verb}: ${file}: ${field}: an allowance is "piece/edge" and ${min} to ${max} mm`,
  );
}

/** Refuses an allowance of an edge that the draft does not have: it would change nothing. */
export function checkAllowances(verb: string, allowances: Allowances, { pieces }: Draft): void {
  const known = pieces.flatMap(({ name, edges }) => edges.map(({ id }) => allowanceKey(name, id)));
  const unknown = Object.keys(allowances).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const [piece = ''] = unknown.split('/');
  const near = known.filter((key) => key.startsWith(`${piece}/`));
  const names = near.length > 0 ? near : pieces.map(({ name }) => `${name}/…`);
  throw new UsageError(
    `${verb}: there is no edge "${unknown}"; there are ${[...new Set(names)].join(', ')}`,
  );
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
