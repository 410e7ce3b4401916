import { LineCounter, parseDocument } from 'yaml';

import { err, ok, type Result } from '../../result.ts';
import type { LengthUnit } from '../../units/length-unit.ts';
import { isMeasurementName } from '../measurement-name.ts';
import { sidedValueSchema } from '../measurement-set.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type { ExchangeFile, ExchangeFormat, Skipped, SourceValue } from './exchange-file.ts';

/** A file that needs more aliases than this to be written is a bomb. */
const MOST_ALIASES = 50;

/** Reads our JSON, or a set or pattern that FreeSewing exported as JSON. */
export function readBodyJson(text: string): Result<ExchangeFile, ExchangeFault> {
  try {
    return readBody(JSON.parse(text));
  } catch (error) {
    // Not JSON: said to the person.
    if (error instanceof SyntaxError) return err({ kind: 'broken-json' });
    throw error;
  }
}

/** Reads a set or pattern that FreeSewing exported as YAML. */
export function readBodyYaml(text: string): Result<ExchangeFile, ExchangeFault> {
  const lines = new LineCounter();
  try {
    const yaml = parseDocument(text, {
      schema: 'core',
      lineCounter: lines,
      logLevel: 'silent',
    });
    const [problem] = [...yaml.errors, ...yaml.warnings];
    if (problem !== undefined) {
      return err({ kind: 'broken-yaml', line: lines.linePos(problem.pos[0]).line });
    }
    return readBody(yaml.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (error) {
    // Too many aliases, or nested deeper than the stack is: no file a program wrote for a body.
    if (error instanceof ReferenceError || error instanceof RangeError) {
      return err({ kind: 'too-deep' });
    }
    throw error;
  }
}

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNITS: Readonly<Record<string, LengthUnit>> = { mm: 'mm', cm: 'cm', in: 'in', inch: 'in' };

type Found = { readonly format: ExchangeFormat; readonly measurements: Bag };

/** Where the measurements lie: ours, FreeSewing's set, its pattern's settings, or nothing but names. */
function measurementsOf(root: Bag): Found | null {
  const settings = isBag(root.settings) ? root.settings : {};
  if (isBag(root.measies)) return { format: 'freesewing', measurements: root.measies };
  if (isBag(settings.measurements)) {
    return { format: 'freesewing', measurements: settings.measurements };
  }
  if (isBag(root.measurements)) {
    const isTheirs = 'design' in root || root.units === 'metric' || root.units === 'imperial';
    return { format: isTheirs ? 'freesewing' : 'toise', measurements: root.measurements };
  }
  const isBare = Object.keys(root).some(isMeasurementName);
  return isBare ? { format: 'freesewing', measurements: root } : null;
}

function readBody(root: unknown): Result<ExchangeFile, ExchangeFault> {
  const found = isBag(root) ? measurementsOf(root) : null;
  if (!isBag(root) || found === null) return err({ kind: 'not-measurements' });
  const said = root.unit ?? 'mm';
  // FreeSewing keeps millimetres whatever its user sees; its `units` says only how to show them.
  const unit = typeof said === 'string' && Object.hasOwn(UNITS, said) ? UNITS[said] : undefined;
  if (unit === undefined) return err({ kind: 'unit', said: String(said).slice(0, 20) });
  const values: SourceValue[] = [];
  const skipped: Skipped[] = [];
  for (const [source, raw] of Object.entries(found.measurements)) {
    if (raw === null) {
      skipped.push({ source, reason: 'empty', shown: '' });
      continue;
    }
    const sided = sidedValueSchema.safeParse(raw);
    if (!sided.success) {
      // A bare file of FreeSewing may hold a name and a date beside its measurements.
      if (found.measurements !== root || isMeasurementName(source)) {
        return err({ kind: 'field', field: source, shown: short(raw) });
      }
      skipped.push({ source, reason: 'unknown', shown: short(raw) });
      continue;
    }
    values.push(...sidesOf(source, sided.data, unit));
  }
  return ok({ kind: 'body', format: found.format, values, skipped });
}

const LONGEST_SHOWN = 30;

const short = (raw: unknown): string => (JSON.stringify(raw) ?? '').slice(0, LONGEST_SHOWN);

function sidesOf(
  source: string,
  sided: number | { readonly left: number; readonly right: number },
  lengthUnit: LengthUnit,
): readonly SourceValue[] {
  const unit = source === 'shoulderSlope' ? 'deg' : lengthUnit;
  const one = (side: SourceValue['side'], value: number): SourceValue => ({
    source,
    side,
    value,
    unit,
    typed: String(value),
  });
  if (typeof sided === 'number') return [one('both', sided)];
  return [one('left', sided.left), one('right', sided.right)];
}
