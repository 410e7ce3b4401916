import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Language } from '../shared/customer/customer.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Looks a text up by `namespace:nested.key` and fills its `{{names}}`. */
export type Translate = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * The few texts that the Node side shows by itself (menu, dialogs, the browser door's own pages).
 * A missing key answers with itself, as it does in the window.
 */
export async function loadTexts(
  resourcesFolder: string,
  language: Language,
  namespaces: readonly string[],
): Promise<Translate> {
  const trees = new Map<string, Tree>();
  for (const namespace of namespaces) {
    const file = join(resourcesFolder, 'locales', language, `${namespace}.json`);
    trees.set(namespace, JSON.parse(await readFile(file, 'utf8')) as Tree);
  }
  return (key, values = {}) => {
    const [namespace = '', path = ''] = key.split(':');
    const text = find(trees.get(namespace), path.split('.'));
    if (text === null) return key;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

function find(tree: Tree | string | undefined, path: readonly string[]): string | null {
  const [step, ...rest] = path;
  if (step === undefined) return typeof tree === 'string' ? tree : null;
  return typeof tree === 'object' ? find(tree[step], rest) : null;
}
