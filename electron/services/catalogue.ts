import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Catalogue, catalogueSchema } from '../../shared/catalogue/catalogue.ts';

/**
 * Reads what the house sells. Throws when the file is missing, not in the catalogue's form, or a
 * product names a cloth that is not there: the studio cannot price anything then.
 */
export async function readCatalogue(resourcesFolder: string): Promise<Catalogue> {
  const text = await readFile(join(resourcesFolder, 'catalogue', 'catalogue.json'), 'utf8');
  const catalogue = catalogueSchema.parse(JSON.parse(text));
  const known = new Set(catalogue.cloths.map(({ id }) => id));
  for (const { id, cloths } of catalogue.products) {
    if (cloths.length === 0) throw new Error(`product ${id}: no cloth`);
    const missing = cloths.find((cloth) => !known.has(cloth));
    if (missing !== undefined) throw new Error(`product ${id}: no cloth called ${missing}`);
  }
  return catalogue;
}
