import { err, ok, type Result } from '../../result.ts';
import type { LengthUnit } from '../../units/length-unit.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeFormat, SourceValue } from './exchange-file.ts';
import { reckonAll } from './formula/reckon.ts';
import { SEAMLY_ANGLES } from './name-table.ts';
import { readMultisize } from './seamly-multisize.ts';
import { childOf, readXml, type XmlElement } from './xml-tree.ts';

type Root = { readonly format: ExchangeFormat; readonly isMultisize: boolean };

const ROOTS: Readonly<Record<string, Root>> = {
  smis: { format: 'seamly', isMultisize: false },
  vit: { format: 'valentina', isMultisize: false },
  smms: { format: 'seamly', isMultisize: true },
  vst: { format: 'valentina', isMultisize: true },
};

const UNITS: Readonly<Record<string, LengthUnit>> = { mm: 'mm', cm: 'cm', inch: 'in' };

/** Reads `.smis`, `.vit`, `.smms` and `.vst`; every formula in it is reckoned, or the file refused. */
export function readSeamly(text: string): Result<ExchangeFile, ExchangeFault> {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const root = ROOTS[xml.value.name];
  if (root === undefined) {
    return err({ kind: xml.value.name === 'pattern' ? 'pattern-file' : 'not-measurements' });
  }
  const said = childOf(xml.value, 'unit')?.text.trim() ?? 'cm';
  const unit = UNITS[said];
  if (unit === undefined) return err({ kind: 'unit', said: said.slice(0, 20) });
  const elements = measurementElements(xml.value);
  if (elements.length === 0) return err({ kind: 'nothing-known' });
  if (root.isMultisize) return readMultisize(xml.value, elements, root.format, unit);

  const formulas = new Map(
    elements.map(({ attributes: { name = '', value = '' } }) => [name, value]),
  );
  const reckoned = reckonAll(formulas);
  if (!reckoned.ok) return err({ kind: 'formula', ...reckoned.error });
  const values = [...reckoned.value].map(([source, value]) => sourceValue(source, value, unit));
  return ok({ kind: 'body', format: root.format, values, skipped: [] });
}

/** The reckoned value of a name, as it would be typed. */
export function sourceValue(source: string, value: number, unit: LengthUnit): SourceValue {
  const rounded = Math.round(value * 1000) / 1000;
  return {
    source,
    side: 'both',
    value: rounded,
    unit: SEAMLY_ANGLES.has(source) ? 'deg' : unit,
    typed: String(rounded),
  };
}

const measurementElements = (root: XmlElement): readonly XmlElement[] =>
  (childOf(root, 'body-measurements')?.children ?? []).filter(
    ({ name, attributes }) => name === 'm' && (attributes.name ?? '') !== '',
  );
