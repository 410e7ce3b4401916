import { isNode, literalOf, type Node, treeOf } from './syntax-tree.ts';

/** A template's fixed parts, with `*` for each value that is filled in. */
function patternOf(node: Node): string {
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('*');
}

/**
 * What in a source may be the key of a text: string literals and templates that begin with the name
 * of a namespace and a colon, and whatever is handed to `t` with a colon in it. A filled-in part is
 * `*`. A template that fixes no more than the namespace is a key only where it is handed to `t`:
 * unfinished work is stored under names such as `measure:<id>`.
 */
export function keysIn(
  source: string,
  file: string,
  namespaces: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const start = new RegExp(`^(${namespaces.join('|')}):[A-Za-z][^\\s/]*$`);
  for (const node of treeOf(source, file)) {
    const text = textOf(node);
    if (text !== null && start.test(text)) found.add(text);
    const key = keyOfCall(node);
    if (key !== null && /^[\w-]+:\S+$/.test(key)) found.add(key);
  }
  return found;
}

const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'TemplateLiteral' ? patternOf(node) : literalOf(node);

/** The first argument of a call of `t`, where it is a literal or a template. */
function keyOfCall(node: Node): string | null {
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.name !== 't') return null;
  return textOf((node.arguments as readonly unknown[])[0]);
}

/** Keys handed to `t` that could be anything: no namespace at their start. */
export function looseCallsIn(source: string, file: string): readonly string[] {
  return [...treeOf(source, file)]
    .map(keyOfCall)
    .filter((key) => key !== null)
    .filter((key) => !/^[\w-]+:/.test(key));
}

/** Attributes of elements that people read or hear. */
const READ_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'error',
  'label',
  'placeholder',
  'title',
];

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Words for people that stand in the code instead of in the locales. */
export function hardCodedTextIn(source: string, file: string): readonly string[] {
  const found: string[] = [];
  for (const node of treeOf(source, file)) {
    if (node.type === 'JSXText' && hasWord(String(node.value))) {
      found.push(String(node.value).trim());
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as readonly Node[]) {
        const text = child.type === 'JSXExpressionContainer' ? literalOf(child.expression) : null;
        if (text !== null && hasWord(text)) found.push(text);
      }
    }
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { readonly name: unknown };
      const value = node.value;
      const inner =
        isNode(value) && value.type === 'JSXExpressionContainer' ? value.expression : value;
      const text =
        isNode(inner) && inner.type === 'TemplateLiteral' ? patternOf(inner) : literalOf(inner);
      const isRead = typeof name === 'string' && READ_ATTRIBUTES.includes(name);
      if (isRead && text !== null && hasWord(text)) found.push(`${name}="${text}"`);
    }
  }
  return found;
}
