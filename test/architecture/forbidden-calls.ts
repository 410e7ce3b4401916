import type { Source } from './sources.ts';
import { isNode, type Node, nameOf, treeOf } from './syntax-tree.ts';

/** What is called or touched where it must not be, as `file: what`. */
export function forbiddenIn(source: Source): readonly string[] {
  const found = BANS.filter(({ files }) => files.test(source.file)).flatMap(({ names }) =>
    [...treeOf(source.text, source.file)].flatMap((node) =>
      touchedBy(node).filter((n) => names.has(n)),
    ),
  );
  return [...new Set(found)].map((what) => `${source.file}: ${what}`);
}

type Ban = { readonly files: RegExp; readonly names: ReadonlySet<string> };

const BANS: readonly Ban[] = [
  // The same input gives the same answer, in a test, a worker and next year.
  {
    files: /^shared\//,
    names: new Set([
      'Date.now',
      'new Date()',
      'Math.random',
      'performance.now',
      'crypto.randomUUID',
      'crypto.getRandomValues',
      'process',
      'window',
      'document',
      'localStorage',
      'fetch',
      'console',
      'setTimeout',
    ]),
  },
  { files: /^(shared|renderer|electron\/(?!db\/))/, names: new Set(['new Database']) },
  {
    files: /^(?!electron\/security\/open-external\.ts$)/,
    names: new Set(['shell.openExternal', 'openExternal of shell']),
  },
  // It holds the page until the main program has answered.
  { files: /^/, names: new Set(['ipcRenderer.sendSync', 'eval', 'new Function']) },
  // What a browser may evict is no place for a shop's work.
  { files: /^renderer\//, names: new Set(['localStorage', 'sessionStorage', 'indexedDB']) },
];

function touchedBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'MemberExpression': {
      const object = nameOf(node.object);
      const property = node.computed === true ? null : nameOf(node.property);
      return object === null ? [] : [object, `${object}.${property}`];
    }
    case 'NewExpression': {
      const callee = nameOf(node.callee);
      const isBare = Array.isArray(node.arguments) && node.arguments.length === 0;
      return callee === null ? [] : [`new ${callee}`, ...(isBare ? [`new ${callee}()`] : [])];
    }
    case 'CallExpression':
      return [nameOf(node.callee)].filter((name) => name !== null);
    case 'VariableDeclarator':
      return takenApart(node);
    default:
      return [];
  }
}

/** `const { openExternal } = shell` is the same call by another way. */
function takenApart({ id, init }: Node): readonly string[] {
  const object = nameOf(init);
  if (object === null || !isNode(id) || id.type !== 'ObjectPattern') return [];
  const properties = Array.isArray(id.properties) ? id.properties : [];
  return properties.map(
    (property) => `${isNode(property) ? nameOf(property.key) : ''} of ${object}`,
  );
}
