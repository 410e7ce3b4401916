import type { Bolt, BoltFields } from '../../../shared/stock/bolt.ts';
import { LONGEST_MM } from '../../../shared/stock/cloth.ts';
import { formatLength } from '../../../shared/units/format-length.ts';
import { parseMoney, typedMoney } from '../../../shared/units/parse-money.ts';
import { parseLength } from '../../../shared/units/parse-reading.ts';
import { parseFlaws, typedFlaws } from './flaws.ts';
import type { ClothLengths } from './use-cloth-lengths.ts';

/** A bolt as it stands in the fields: text as it was typed. */
export type BoltDraft = {
  readonly kind: BoltFields['kind'];
  readonly length: string;
  readonly width: string;
  readonly label: string;
  readonly place: string;
  readonly receivedOn: string;
  readonly paid: string;
  readonly flaws: string;
};

export type BoltSetting = {
  readonly lengths: Pick<ClothLengths, 'unit' | 'widthUnit' | 'parse' | 'typed'>;
  readonly currency: string;
  readonly language: string;
};

export type BoltProblem = 'length' | 'width' | 'receivedOn' | 'paid' | 'flaws';

type Checked =
  | { readonly ok: true; readonly fields: BoltFields; readonly lengthMm: number }
  | { readonly ok: false; readonly problem: BoltProblem };

/** A new bolt of a cloth so wide. */
export const emptyBolt = (
  widthMm: number,
  today: string,
  lengthMm: number | null,
  { lengths, language }: BoltSetting,
): BoltDraft => ({
  kind: 'bolt',
  length: lengthMm === null ? '' : lengths.typed(lengthMm),
  width: formatLength(widthMm, lengths.widthUnit, language),
  label: '',
  place: '',
  receivedOn: today,
  paid: '',
  flaws: '',
});

export function draftOfBolt(
  { fields, onHandMm }: Bolt,
  { lengths, currency, language }: BoltSetting,
): BoltDraft {
  const mark = language.startsWith('fr') ? ',' : '.';
  const { kind, label, place, receivedOn, purchaseMinor } = fields;
  return {
    ...{ kind, label, place, receivedOn },
    length: lengths.typed(onHandMm),
    width: formatLength(fields.widthMm, lengths.widthUnit, language),
    paid: purchaseMinor === null ? '' : typedMoney(purchaseMinor, currency, mark),
    flaws: typedFlaws(fields.flaws, lengths.unit, onHandMm, language),
  };
}

/** The bolt as the studio takes it, or the first field that stands in the way. */
export function checkBolt(
  draft: BoltDraft,
  { lengths, currency }: BoltSetting,
  known: Bolt | null,
): Checked {
  const length = known === null ? lengths.parse(draft.length) : null;
  const lengthMm = length === null ? (known?.onHandMm ?? 0) : length.ok ? length.value : 0;
  if (length !== null && (lengthMm === 0 || lengthMm > LONGEST_MM)) return fault('length');
  const width = parseLength(draft.width, lengths.widthUnit);
  if (!width.ok || width.value.value < 50 || width.value.value > 3500) return fault('width');
  if (!/^\d{4}-\d\d-\d\d$/.test(draft.receivedOn)) return fault('receivedOn');
  const paid = draft.paid.trim() === '' ? null : parseMoney(draft.paid, currency);
  if (paid !== null && !paid.ok) return fault('paid');
  const flaws = parseFlaws(draft.flaws, lengths.unit, lengthMm);
  if (flaws === null) return fault('flaws');
  const { kind, label, place, receivedOn } = draft;
  const fields: BoltFields = {
    ...{ kind, receivedOn, flaws, label: label.trim(), place: place.trim() },
    widthMm: Math.round(width.value.value),
    purchaseMinor: paid === null ? null : paid.value,
  };
  return { ok: true, fields, lengthMm };
}

const fault = (problem: BoltProblem): Checked => ({ ok: false, problem });
