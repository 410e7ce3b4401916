import type { Request } from '../../shared/contract/contract.ts';
import type { BoltFields } from '../../shared/stock/bolt.ts';
import type { ClothFields } from '../../shared/stock/cloth.ts';
import type { Ask } from './asking.ts';

export const someCloth = (changes: Partial<ClothFields> = {}): ClothFields => ({
  sku: 'OWN-1',
  name: { en: 'Blue end-on-end', fr: 'Fil-à-fil bleu' },
  description: { en: '100 % cotton', fr: '100 % coton' },
  supplier: 'Tissages Verneuil',
  deliveryDays: 5,
  weightGsm: 120,
  widthMm: 1500,
  colour: '#8fa9c9',
  pattern: { kind: 'plain', colour: '#8fa9c9' },
  repeat: null,
  hasNap: false,
  shrinkage: { alongPercent: 0, acrossPercent: 0 },
  pricePerMetreMinor: 3000,
  suits: ['shirt'],
  reorderLevelMm: 0,
  pictureBase64: null,
  ...changes,
});

export const someBolt = (changes: Partial<BoltFields> = {}): BoltFields => ({
  kind: 'bolt',
  label: 'B1',
  widthMm: 1500,
  place: 'Shelf A',
  flaws: [],
  receivedOn: '2026-11-20',
  purchaseMinor: null,
  ...changes,
});

type Shop = { readonly ask: Ask; readonly newId: () => string };

/** A bolt of white poplin comes in. */
export const receiveBolt = (
  { ask, newId }: Shop,
  lengthMm: number,
  changes: Partial<Request<'stock:receive'>> = {},
) =>
  ask('stock:receive', {
    act: newId(),
    boltId: newId(),
    clothId: 'poplin-white',
    fields: someBolt(),
    lengthMm,
    purchaseId: null,
    ...changes,
  });
