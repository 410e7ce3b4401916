import manifest from '../../package.json' with { type: 'json' };
import { sqliteVersion } from '../db/sqlite-version.ts';

/** What runs here, for a person who asks for help. */
export function versions(): { readonly [name: string]: string } {
  return {
    toise: manifest.version,
    node: process.versions.node,
    sqlite: sqliteVersion(),
    system: `${process.platform} ${process.arch}`,
  };
}
