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
const FORM_VERSION = { smis: '0.3.4', vit: '0.3.3' } as const;

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
  const set = measurementSetOf(session.readings);
  const length = (valueMm: number): string =>
    String(Number(fromMillimetres(valueMm, unit).toFixed(DECIMALS[unit])));
  const lines = MEASUREMENTS.flatMap(({ name, kind }) => {
    const value = set[name];
    if (value === undefined) return [];
    const shown = (raw: number): string =>
      kind === 'angle' ? String(Number(raw.toFixed(2))) : length(raw);
    const label = labels.measurement(name);
    if (typeof value === 'number') return [line(SEAMLY_NAMES[name][0], shown(value), label)];
    const { left, right } = value;
    return [
      line(SEAMLY_NAMES[name][0], shown((left + right) / 2), label),
      line(sideName(name, 'left'), shown(left), `${label}, ${labels.side('left')}`),
      line(sideName(name, 'right'), shown(right), `${label}, ${labels.side('right')}`),
    ];
  });
  const stature = session.body?.stature;
  if (stature != null) lines.push(line('height', length(stature), labels.stature));
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root}>
  <version>${FORM_VERSION[root]}</version>
  <read-only>false</read-only>
  <notes>${escapeXml(session.note)}</notes>
  <unit>${UNIT_NAMES[unit]}</unit>
  <pm_system>998</pm_system>
  <personal>
    <family-name>${escapeXml(labels.customer)}</family-name>
    <given-name></given-name>
    <birth-date>1800-01-01</birth-date>
    <gender>unknown</gender>
    <email></email>
  </personal>
  <body-measurements>
${lines.join('\n')}
  </body-measurements>
</${root}>
`;
}

const line = (name: string, value: string, description: string): string =>
  `    <m name="${name}" value="${value}" full_name="" description="${escapeXml(description)}"/>`;

/** Control characters have no place in XML, escaped or not. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
