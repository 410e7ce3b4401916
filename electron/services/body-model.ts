import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type BodyModel, bodyModelOf } from '../../shared/anthropometry/body-model.ts';

/** Reads the reference of bodies. Throws when the file is missing or not in the model's form. */
export async function readBodyModel(resourcesFolder: string): Promise<BodyModel> {
  const text = await readFile(join(resourcesFolder, 'anthropometry', 'model.json'), 'utf8');
  return bodyModelOf(JSON.parse(text));
}
