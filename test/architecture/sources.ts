import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';

import { literalOf, type Node, nameOf, treeOf } from './syntax-tree.ts';

export type Source = { readonly file: string; readonly text: string };

/** The TypeScript below a folder, with slashes whatever the system. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules/'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/**
 * What a source imports: project files by their path, packages by their name. Type-only imports
 * count: a type that crosses a layer is a dependency like any other. So do `import()`, `import('x').T`
 * and the file a thread is started from.
 */
export function importsOf({ file, text }: Source): readonly string[] {
  return [...treeOf(text, file)]
    .map(importedBy)
    .filter((target) => target !== null)
    .map((target) => (target.startsWith('.') ? posix.join(posix.dirname(file), target) : target));
}

function importedBy(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalOf(node.source);
    case 'NewExpression':
      return nameOf(node.callee) === 'URL' ? relativeSource(node.arguments) : null;
    default:
      return null;
  }
}

function relativeSource(parts: unknown): string | null {
  const target = Array.isArray(parts) ? literalOf(parts[0]) : null;
  return target !== null && /^\.{1,2}\/.*\.tsx?$/.test(target) ? target : null;
}
