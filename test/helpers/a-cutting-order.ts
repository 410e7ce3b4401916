import { DEFAULT_FILE_SETTINGS, type FileSettings } from '../../shared/cutting/file-settings.ts';
import type { OrderSheet } from '../../shared/cutting/order-sheet.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { draft } from '../../shared/pattern/draft.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft } from '../../shared/pattern/model.ts';
import { A_BODY } from './a-body.ts';

export const cuttingInput = (
  design: DesignId = 'shirt',
  changes: Partial<DraftInput> = {},
): DraftInput => ({
  design,
  measurements: A_BODY,
  options: {},
  allowanceMm: 10,
  ...changes,
});

export function cuttingDraft(design: DesignId = 'shirt', changes: Partial<DraftInput> = {}): Draft {
  const drafted = draft(cuttingInput(design, changes));
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

/** An order of a shirt as the cutting room is told of it. */
export const cuttingSheet = (changes: Partial<OrderSheet> = {}): OrderSheet => ({
  shopName: 'Maison Toise',
  number: 'T-000042',
  customer: 'MD-4F2A',
  garment: { en: 'Made-to-measure shirt', fr: 'Chemise sur mesure' },
  design: 'shirt',
  options: {},
  figure: undefined,
  allowanceMm: 10,
  cloth: {
    name: { en: 'White poplin', fr: 'Popeline blanche' },
    description: { en: '100% cotton', fr: '100 % coton' },
    widthMm: 1480,
    colour: '#f4f4f0',
  },
  choices: [
    {
      option: 'buttons',
      name: { en: 'Buttons', fr: 'Boutons' },
      choice: 'troca',
      choiceName: { en: 'Trochus shell', fr: 'Troca' },
    },
    {
      option: 'monogram',
      name: { en: 'Monogram', fr: 'Monogramme' },
      choice: 'cuff',
      choiceName: { en: 'Left cuff', fr: 'Au poignet gauche' },
    },
  ],
  estimated: [],
  observations: [],
  note: '',
  dueOn: '2026-12-14',
  placedAt: Date.UTC(2026, 10, 23, 9),
  printedAt: Date.UTC(2026, 10, 25, 9),
  markers: [],
  unit: 'cm',
  ...changes,
});

export const fileSettings = (changes: Partial<FileSettings> = {}): FileSettings => ({
  ...DEFAULT_FILE_SETTINGS,
  ...changes,
});
