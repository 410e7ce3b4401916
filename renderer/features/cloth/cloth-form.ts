import { z } from 'zod';

import { CLOTH_PATTERNS } from '../../../shared/catalogue/catalogue.ts';
import { DESIGN_IDS, type DesignId } from '../../../shared/pattern/design-id.ts';
import type { Result } from '../../../shared/result.ts';
import { type ClothFields, clothFieldsSchema } from '../../../shared/stock/cloth.ts';
import {
  clothUnitOf,
  parseClothLength,
  typedClothLength,
} from '../../../shared/units/cloth-length.ts';
import { formatLength } from '../../../shared/units/format-length.ts';
import { LENGTH_UNITS, type LengthUnit } from '../../../shared/units/length-unit.ts';
import { parseMoney, typedMoney } from '../../../shared/units/parse-money.ts';
import { parseLength } from '../../../shared/units/parse-reading.ts';

const text = z.string();

/** A cloth as it stands in the fields: text as it was typed, in the unit it was typed in. */
export const clothDraftSchema = z
  .object({
    unit: z.enum(LENGTH_UNITS),
    sku: text,
    nameEn: text,
    nameFr: text,
    descriptionEn: text,
    descriptionFr: text,
    supplier: text,
    deliveryDays: text,
    weight: text,
    width: text,
    price: text,
    colour: text,
    patternKind: z.enum(CLOTH_PATTERNS),
    patternColour: text,
    repeatAlong: text,
    repeatAcross: text,
    isSymmetric: z.boolean(),
    hasNap: z.boolean(),
    shrinkAlong: text,
    shrinkAcross: text,
    suits: z.array(z.enum(DESIGN_IDS)),
    level: text,
    pictureBase64: text.nullable(),
  })
  .strict();

export type ClothDraft = z.output<typeof clothDraftSchema>;
export type ClothDraftField = keyof ClothDraft;

export type FormSetting = { readonly currency: string; readonly language: string };

export const emptyCloth = (unit: LengthUnit): ClothDraft => ({
  ...{ unit, sku: '', nameEn: '', nameFr: '', descriptionEn: '', descriptionFr: '' },
  ...{ supplier: '', deliveryDays: '7', weight: '', width: '', price: '' },
  ...{ colour: '#8fa9c9', patternKind: 'plain', patternColour: '#f4f3ef' },
  ...{ repeatAlong: '', repeatAcross: '', isSymmetric: true, hasNap: false },
  ...{ shrinkAlong: '', shrinkAcross: '', suits: [], level: '', pictureBase64: null },
});

export function draftOfCloth(
  fields: ClothFields,
  unit: LengthUnit,
  { currency, language }: FormSetting,
): ClothDraft {
  const mark = language.startsWith('fr') ? ',' : '.';
  const number = (value: number): string =>
    value === 0 ? '' : value.toString().replace('.', mark);
  const small = (lengthMm: number): string =>
    lengthMm === 0 ? '' : formatLength(lengthMm, unit, language);
  const { repeat, shrinkage, reorderLevelMm } = fields;
  return {
    unit,
    sku: fields.sku,
    nameEn: fields.name.en,
    nameFr: fields.name.fr,
    descriptionEn: fields.description.en,
    descriptionFr: fields.description.fr,
    supplier: fields.supplier,
    deliveryDays: fields.deliveryDays.toString(),
    weight: fields.weightGsm?.toString() ?? '',
    width: small(fields.widthMm),
    price: typedMoney(fields.pricePerMetreMinor, currency, mark),
    colour: fields.colour,
    patternKind: fields.pattern.kind,
    patternColour: fields.pattern.colour,
    repeatAlong: small(repeat?.alongMm ?? 0),
    repeatAcross: small(repeat?.acrossMm ?? 0),
    isSymmetric: repeat?.symmetric ?? true,
    hasNap: fields.hasNap,
    shrinkAlong: number(shrinkage.alongPercent),
    shrinkAcross: number(shrinkage.acrossPercent),
    suits: [...fields.suits],
    level:
      reorderLevelMm === 0 ? '' : typedClothLength(reorderLevelMm, clothUnitOf(unit), language),
    pictureBase64: fields.pictureBase64,
  };
}

/** The field of the form that each of the studio's fields is typed into. */
const FIELD_OF: Readonly<Record<string, ClothDraftField>> = {
  name: 'nameEn',
  description: 'descriptionEn',
  weightGsm: 'weight',
  widthMm: 'width',
  pricePerMetreMinor: 'price',
  pattern: 'patternColour',
  repeat: 'repeatAlong',
  shrinkage: 'shrinkAlong',
  reorderLevelMm: 'level',
};

const WRONG = Number.NaN;

/** Empty is nothing; what cannot be read is refused by the schema. */
const orNothing = (typed: string, read: (typed: string) => number): number =>
  typed.trim() === '' ? 0 : read(typed);

const decimal = (typed: string): number => Number(typed.trim().replace(',', '.'));

const typedValue = <T>(result: Result<T, unknown>, pick: (value: T) => number): number =>
  result.ok ? pick(result.value) : WRONG;

/** The cloth as the studio takes it, or the fields that stand in the way. */
export function checkCloth(
  draft: ClothDraft,
  { currency }: FormSetting,
  /** Rounding for show must not change what was not touched. */
  known: { readonly draft: ClothDraft; readonly fields: ClothFields } | null,
): Result<ClothFields, readonly ClothDraftField[]> {
  const small = (typed: string): number =>
    orNothing(typed, (some) => typedValue(parseLength(some, draft.unit), ({ value }) => value));
  const isUntouched = (...names: readonly ClothDraftField[]): boolean =>
    known !== null && names.every((name) => draft[name] === known.draft[name]);
  const [alongMm, acrossMm] = [small(draft.repeatAlong), small(draft.repeatAcross)];
  const repeat =
    alongMm === 0 && acrossMm === 0 ? null : { alongMm, acrossMm, symmetric: draft.isSymmetric };
  const checked = clothFieldsSchema.safeParse({
    sku: draft.sku,
    name: { en: draft.nameEn, fr: draft.nameFr },
    description: { en: draft.descriptionEn, fr: draft.descriptionFr },
    supplier: draft.supplier,
    deliveryDays: orNothing(draft.deliveryDays, decimal),
    weightGsm: draft.weight.trim() === '' ? null : decimal(draft.weight),
    widthMm: isUntouched('width') ? known?.fields.widthMm : small(draft.width),
    colour: draft.colour,
    pattern: { kind: draft.patternKind, colour: draft.patternColour },
    repeat: isUntouched('repeatAlong', 'repeatAcross', 'isSymmetric')
      ? known?.fields.repeat
      : repeat,
    hasNap: draft.hasNap,
    shrinkage: {
      alongPercent: orNothing(draft.shrinkAlong, decimal),
      acrossPercent: orNothing(draft.shrinkAcross, decimal),
    },
    pricePerMetreMinor: isUntouched('price')
      ? known?.fields.pricePerMetreMinor
      : typedValue(parseMoney(draft.price, currency), (minor) => minor),
    suits: draft.suits,
    reorderLevelMm: orNothing(draft.level, (typed) =>
      typedValue(parseClothLength(typed, clothUnitOf(draft.unit)), (lengthMm) => lengthMm),
    ),
    pictureBase64: draft.pictureBase64,
  });
  if (checked.success) return { ok: true, value: checked.data };
  const fields = checked.error.issues.map(({ path }) => {
    const [field = '', part = ''] = path.map(String);
    if (field === 'shrinkage' && part === 'acrossPercent') return 'shrinkAcross';
    if (field === 'repeat' && part === 'acrossMm') return 'repeatAcross';
    return FIELD_OF[field] ?? (field as ClothDraftField);
  });
  return { ok: false, error: [...new Set(fields)] };
}

export const withDesign = (
  suits: readonly DesignId[],
  design: DesignId,
  wanted: boolean,
): DesignId[] => DESIGN_IDS.filter((id) => (id === design ? wanted : suits.includes(id)));

/** Unfinished work is kept under a key of hexadecimal digits; shipped cloths have names. */
export const clothDraftKey = (id: string): string =>
  /^[0-9a-f-]+$/.test(id)
    ? `cloth:${id}`
    : `cloth:${[...new TextEncoder().encode(id)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
