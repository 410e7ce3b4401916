/** Label stock, mm. An A4 sheet of 70 by 37 is the commonest in Europe; rolls are those of label printers. */
export const LABEL_SHEETS = ['a4-70x37', 'roll-62x29', 'roll-57x32'] as const;
export type LabelSheetName = (typeof LABEL_SHEETS)[number];

/** How labels lie on a sheet, mm. A roll is a sheet of one label. */
export type LabelSheet = {
  readonly page: { readonly width: number; readonly height: number };
  readonly label: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  readonly margin: { readonly left: number; readonly top: number };
};

const roll = (width: number, height: number): LabelSheet => ({
  page: { width, height },
  label: { width, height },
  columns: 1,
  rows: 1,
  margin: { left: 0, top: 0 },
});

const SHEETS: { readonly [N in LabelSheetName]: LabelSheet } = {
  // Eight rows of 37 mm leave half a millimetre above and below.
  'a4-70x37': {
    page: { width: 210, height: 297 },
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    margin: { left: 0, top: 0.5 },
  },
  'roll-62x29': roll(62, 29),
  'roll-57x32': roll(57, 32),
};

export const labelSheet = (name: LabelSheetName): LabelSheet => SHEETS[name];

export const labelsPerPage = ({ columns, rows }: LabelSheet): number => columns * rows;

export type LabelPlace = { readonly page: number; readonly x: number; readonly y: number };

/** Where the label of a number from 0 lies, mm from the upper left of its page. */
export function labelPlace(sheet: LabelSheet, index: number): LabelPlace {
  const { columns, rows, margin, label } = sheet;
  const onPage = index % (columns * rows);
  return {
    page: Math.floor(index / (columns * rows)),
    x: margin.left + (onPage % columns) * label.width,
    y: margin.top + Math.floor(onPage / columns) * label.height,
  };
}
