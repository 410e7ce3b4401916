import { fromMillimetres, type LengthUnit } from '../../units/length-unit.ts';
import { MEASUREMENTS } from '../definitions.ts';
import type { MeasurementName } from '../measurement-name.ts';
import { measurementSetOf, type Session } from '../session.ts';
import { SEAMLY_NAMES, sideName } from './name-table.ts';

/** What a file says of the person and of each measurement beside the figures. */
export type ExchangeLabels = {
  readonly customer: string;
  readonly measurement: (name: MeasurementName) => string;
  readonly side: (side: 'left' | 'right') => string;
  readonly stature: string;
};

/** The version of the form both programs still read; each converts it to its own newest. */
const FORM_VERSION = { smis: '0.3.4', vit: '0.3.3', smms: '0.4.5', vst: '0.4.2' } as const;

const UNIT_NAMES: { readonly [U in LengthUnit]: string } = { mm: 'mm', cm: 'cm', in: 'inch' };

/** Decimals that keep a tenth of a millimetre in every unit. */
const DECIMALS: { readonly [U in LengthUnit]: number } = { mm: 1, cm: 2, in: 3 };

/**
 * A session as an individual measurement file of Seamly2D (`smis`) or Valentina (`vit`). These
 * programs know one body of two equal halves: where the sides differ, the known name holds their
 * mean and each side follows under a custom name, which an import here takes back.
 */
export function writeSeamly(
  root: 'smis' | 'vit',
  session: Session,
  unit: LengthUnit,
  labels: ExchangeLabels,
): string {
  const lines = linesOf(session, unit, labels).map(({ name, value, description }) =>
    line(name, `value="${value}"`, description),
  );
  return fileOf(root, { unit, note: session.note, lines }, [
    '<personal>',
    `  <family-name>${escapeXml(labels.customer)}</family-name>`,
    '  <given-name></given-name>',
    '  <birth-date>1800-01-01</birth-date>',
    '  <gender>unknown</gender>',
    '  <email></email>',
    '</personal>',
  ]);
}

/** Sizes and heights a multisize file may name as its base, cm, as both programs' forms list them. */
const BASES = {
  smms: { size: { least: 22, most: 72 }, height: { least: 50, most: 200 } },
  vst: { size: { least: 22, most: 56 }, height: { least: 92, most: 194 } },
} as const;
const STEP_CM = { size: 2, height: 6 } as const;
/** What both programs begin with: the label of a body whose chest or stature nobody took. */
const USUAL_CM = { size: 50, height: 176 } as const;

/**
 * A session as a multisize file of Seamly2D (`smms`) or Valentina (`vst`) of the one size that was
 * measured: nothing grows from size to size, since no one body tells how others are made. Its base is
 * named after half the chest and the stature. The form knows centimetres and millimetres only, so
 * inches go out as centimetres. `oneSize` says in the file's note what it is.
 */
export function writeMultisize(
  root: 'smms' | 'vst',
  session: Session,
  unit: LengthUnit,
  labels: ExchangeLabels & { readonly oneSize: string },
): string {
  const metric = unit === 'in' ? 'cm' : unit;
  const { chest } = measurementSetOf(session.readings);
  const base = (kind: 'size' | 'height', valueMm: number | null | undefined): number => {
    const { least, most } = BASES[root][kind];
    const cm = valueMm == null ? USUAL_CM[kind] : valueMm / 10;
    const steps = Math.round((Math.min(Math.max(cm, least), most) - least) / STEP_CM[kind]);
    return (least + steps * STEP_CM[kind]) * (metric === 'mm' ? 10 : 1);
  };
  const lines = linesOf(session, metric, labels).map(({ name, value, description }) =>
    line(name, `base="${value}" size_increase="0" height_increase="0"`, description),
  );
  const note = [labels.oneSize, session.note].filter((text) => text !== '').join('\n');
  return fileOf(root, { unit: metric, note, lines }, [
    `<size base="${base('size', typeof chest === 'number' ? chest / 2 : null)}"/>`,
    `<height base="${base('height', session.body?.stature)}"/>`,
  ]);
}

type Line = { readonly name: string; readonly value: string; readonly description: string };

function linesOf(session: Session, unit: LengthUnit, labels: ExchangeLabels): readonly Line[] {
  const set = measurementSetOf(session.readings);
  const length = (valueMm: number): string =>
    String(Number(fromMillimetres(valueMm, unit).toFixed(DECIMALS[unit])));
  const lines = MEASUREMENTS.flatMap(({ name, kind }): Line[] => {
    const value = set[name];
    if (value === undefined) return [];
    const shown = (raw: number): string =>
      kind === 'angle' ? String(Number(raw.toFixed(2))) : length(raw);
    const description = labels.measurement(name);
    const known = SEAMLY_NAMES[name][0];
    if (typeof value === 'number') return [{ name: known, value: shown(value), description }];
    const sides = (['left', 'right'] as const).map((side) => ({
      name: sideName(name, side),
      value: shown(value[side]),
      description: `${description}, ${labels.side(side)}`,
    }));
    return [{ name: known, value: shown((value.left + value.right) / 2), description }, ...sides];
  });
  const stature = session.body?.stature;
  return stature == null
    ? lines
    : [...lines, { name: 'height', value: length(stature), description: labels.stature }];
}

type Body = { readonly unit: LengthUnit; readonly note: string; readonly lines: readonly string[] };

const fileOf = (
  root: keyof typeof FORM_VERSION,
  { unit, note, lines }: Body,
  head: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<${root}>
  <version>${FORM_VERSION[root]}</version>
  <read-only>false</read-only>
  <notes>${escapeXml(note)}</notes>
  <unit>${UNIT_NAMES[unit]}</unit>
  <pm_system>998</pm_system>
${head.map((row) => `  ${row}`).join('\n')}
  <body-measurements>
${lines.join('\n')}
  </body-measurements>
</${root}>
`;

const line = (name: string, figures: string, description: string): string =>
  `    <m name="${name}" ${figures} full_name="" description="${escapeXml(description)}"/>`;

/** Control characters have no place in XML, escaped or not. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
