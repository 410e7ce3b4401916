import { SaxesParser } from 'saxes';

import { err, ok, type Result } from '../../result.ts';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

export type XmlFault =
  /** A document type: it can make a small file grow without end or read other files. */
  | { readonly kind: 'doctype' }
  | { readonly kind: 'broken-xml'; readonly line: number }
  | { readonly kind: 'too-deep' };

/** Measurement files nest four deep and hold a few hundred elements. */
const DEEPEST = 16;
const MOST_ELEMENTS = 20_000;

type Growing = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
};

class XmlStop extends Error {
  override readonly name = 'XmlStop';
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** The elements of a document. The five entities of XML are all it may use. */
export function readXml(text: string): Result<XmlElement, XmlFault> {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | null = null;
  let elements = 0;

  parser.on('doctype', () => {
    throw new XmlStop({ kind: 'doctype' });
  });
  parser.on('error', () => {
    throw new XmlStop({ kind: 'broken-xml', line: parser.line });
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length >= DEEPEST || elements > MOST_ELEMENTS) throw new XmlStop({ kind: 'too-deep' });
    const element: Growing = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (more) => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += more;
  });
  parser.on('closetag', () => void open.pop());

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XmlStop) return err(error.fault);
    throw error;
  }
  return root === null ? err({ kind: 'broken-xml', line: 1 }) : ok(root);
}

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);
