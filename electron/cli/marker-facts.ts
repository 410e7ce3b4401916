import { z } from 'zod';

import type { MarkerFacts } from '../../shared/cutting/material-need.ts';
import { MATERIALS } from '../../shared/pattern/model.ts';
import { parseJson, readText } from './read-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

const PER_CENT = 100;

const factSchema = z.object({
  material: z.enum(MATERIALS).default('fabric'),
  widthMm: z.number().positive(),
  lengthMm: z.number().positive(),
  /** Per cent, as `toise nest` prints it. */
  density: z.number().min(0).max(PER_CENT),
});

const fileSchema = z.union([z.array(factSchema), factSchema.transform((fact) => [fact])]);

/** Markers that were laid for a garment: one, or a list of one for each material. */
export async function readMarkerFacts(
  verb: string,
  file: string | undefined,
  io: CommandIo,
): Promise<readonly MarkerFacts[]> {
  if (file === undefined) return [];
  const json = fileSchema.safeParse(parseJson(verb, file, await readText(verb, file, io)));
  if (json.success) return json.data.map((fact) => ({ ...fact, density: fact.density / PER_CENT }));
  throw new UsageError(
    `${verb}: ${file}: a marker is {"material": "fabric", "widthMm": 1500, "lengthMm": 1830, "density": 84.2}, or a list of them`,
  );
}
