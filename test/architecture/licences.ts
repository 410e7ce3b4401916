import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Shipped = { readonly name: string; readonly licence: string };

type Licence = string | { readonly type: string };

type Manifest = {
  readonly name: string;
  readonly license?: Licence;
  /** How old packages say it. */
  readonly licenses?: readonly Licence[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder Node would find `name` in, looking upwards from `from`; null when it is not installed. */
function folderOf(name: string, from: string): string | null {
  const parts = from.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const folder = join(parts.slice(0, depth).join('/node_modules/'), 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}

/** Some packages declare nothing and carry the text: only MIT's own first line is believed. */
function licenceFileIn(folder: string): string {
  const file = join(folder, 'LICENSE');
  const [first = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return /^(The )?MIT License$/i.test(first.trim()) ? 'MIT' : 'none declared';
}

/** These packages and everything they depend on, with the licence each declares. */
export function closureOf(names: readonly string[], root: string): readonly Shipped[] {
  const seen = new Map<string, Shipped>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    // An optional dependency of another system.
    if (folder === null || seen.has(folder)) return;
    const { license, licenses = [], dependencies, peerDependencies } = manifestIn(folder);
    const declared = (license === undefined ? licenses : [license]).map((licence) =>
      typeof licence === 'object' ? licence.type : licence,
    );
    seen.set(folder, { name, licence: declared.join(' OR ') || licenceFileIn(folder) });
    // A peer is bundled just as well.
    const needed = { ...dependencies, ...peerDependencies };
    for (const dependency of Object.keys(needed)) visit(dependency, folder);
  };
  for (const name of names) visit(name, root);
  return [...seen.values()];
}

const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** True when the package may be used under a licence that asks nothing of the whole program. */
export const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));
