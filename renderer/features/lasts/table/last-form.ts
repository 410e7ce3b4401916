import {
  LAST_FIELDS,
  type LastFault,
  type LastField,
  lastFaults,
  lastFigure,
} from '../../../../shared/shoe/check-last.ts';
import type { Last } from '../../../../shared/shoe/last-table.ts';
import { formatLength } from '../../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../../shared/units/length-unit.ts';
import { parseLength, type ReadingFault } from '../../../../shared/units/parse-reading.ts';

/** A last as it stands in the fields. */
export type LastForm = {
  readonly name: string;
  readonly for: Last['for'];
  readonly toe: Last['toe'];
  readonly figures: { readonly [F in LastField]: string };
};

/** What is wrong with a field: how it is typed, or what it says. */
export type FieldFault = { readonly code: 'typed'; readonly fault: ReadingFault } | LastFault;
export type FormFaults = { readonly [F in LastField | 'name']?: FieldFault };

export type Written = { readonly unit: LengthUnit; readonly language: string };

const nameIn = ({ name }: Last, { language }: Written): string =>
  language.startsWith('fr') ? name.fr : name.en;

const typed = (last: Last, field: LastField, { unit, language }: Written): string =>
  formatLength(lastFigure(last, field), unit, language);

export function formOf(last: Last, written: Written): LastForm {
  const figures = Object.fromEntries(
    LAST_FIELDS.map((field) => [field, typed(last, field, written)]),
  ) as { [F in LastField]: string };
  return { name: nameIn(last, written), for: last.for, toe: last.toe, figures };
}

/** Flat heels and toes without spring: of all lengths these alone may be nothing. */
const MAY_BE_ZERO: readonly LastField[] = ['heelHeightMm', 'toeSpringMm'];

/**
 * The last that the fields say, and what is wrong with them. A figure that was not touched stays to the
 * last digit, however it is shown; a name that was is the same in every language.
 */
export function readForm(
  form: LastForm,
  original: Last,
  others: readonly Last[],
  written: Written,
): { readonly last: Last; readonly faults: FormFaults } {
  const faults: { [F in LastField | 'name']?: FieldFault } = {};
  const read = (field: LastField): number => {
    const text = form.figures[field];
    if (text === typed(original, field, written)) return lastFigure(original, field);
    if (MAY_BE_ZERO.includes(field) && /^0+([.,]0*)?$/.test(text.trim())) return 0;
    const length = parseLength(text, written.unit);
    if (length.ok) return length.value.value;
    faults[field] = { code: 'typed', fault: length.error };
    return Number.NaN;
  };
  const name = form.name.trim();
  const last: Last = {
    ...original,
    name: name === nameIn(original, written) ? original.name : { en: name, fr: name },
    for: form.for,
    toe: form.toe,
    heelHeightMm: read('heelHeightMm'),
    toeSpringMm: read('toeSpringMm'),
    fromFootMm: read('fromFootMm'),
    toFootMm: read('toFootMm'),
    base: {
      footLengthMm: read('footLengthMm'),
      lengthMm: read('lengthMm'),
      ballMm: read('ballMm'),
      waistMm: read('waistMm'),
      instepMm: read('instepMm'),
      heelMm: read('heelMm'),
      ballWidthMm: read('ballWidthMm'),
      heelWidthMm: read('heelWidthMm'),
    },
  };
  for (const fault of lastFaults(last, others)) faults[fault.field] ??= fault;
  return { last, faults };
}
