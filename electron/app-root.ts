import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `package.json`, `resources/` and `dist/`: of the sources, of an unpacked
 * build, or of the packed program. Looked for upwards, since a bundle lies elsewhere than its source.
 */
export function appRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'resources'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('the program is incomplete: its resources are missing');
  return appRoot(parent);
}

export const resourcesFolder = (root: string): string => join(root, 'resources');
export const pageFolder = (root: string): string => join(root, 'dist', 'renderer');
