import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { UsageError } from './verb.ts';

/** Where a file asked for by `--out` goes. Refused before any work when it cannot go there. */
export function placeFor(verb: string, out: string, example: string): string {
  const place = resolve(out);
  if (!existsSync(dirname(place))) {
    throw new UsageError(`${verb}: there is no folder ${dirname(place)}`);
  }
  if (existsSync(place) && statSync(place).isDirectory()) {
    throw new UsageError(`${verb}: ${place} is a folder; name the file, e.g. --out ${example}`);
  }
  return place;
}
