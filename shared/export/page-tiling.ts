import type { Sheet } from './sheet.ts';

/** Paper a printer takes, mm, upright. */
export const PAGE_SIZES = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A0: { width: 841, height: 1189 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

export type PageSize = keyof typeof PAGE_SIZES;

export const isPageSize = (name: string): name is PageSize => name in PAGE_SIZES;

/** What no printer reaches at the edge of a page, and how far pages overlap where they are glued, mm. */
export const PAGE_MARGIN_MM = 10;
export const PAGE_OVERLAP_MM = 10;

/** One page of a tiled sheet: `B3` is the second column, third row. */
export type Tile = {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** The part of the sheet it shows, mm. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Nothing of the pattern lies on it; it need not be printed. */
  readonly blank: boolean;
};

export type Tiling = {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
};

/** Where something of the pattern lies, mm; a tile that touches no such box is blank. */
export type Covered = {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
};

/**
 * Divides a sheet into pages: each shows its part and as much of its neighbours as is glued. Columns
 * have letters (after Z comes AA), rows have numbers. Rows come one after the other.
 */
export function tilePages(
  sheet: Pick<Sheet, 'width' | 'height'>,
  page: PageSize,
  covered: readonly Covered[],
): Tiling {
  const { width, height } = PAGE_SIZES[page];
  const shownWidth = width - 2 * PAGE_MARGIN_MM;
  const shownHeight = height - 2 * PAGE_MARGIN_MM;
  const stepX = shownWidth - PAGE_OVERLAP_MM;
  const stepY = shownHeight - PAGE_OVERLAP_MM;
  const columns = pagesFor(sheet.width, stepX);
  const rows = pagesFor(sheet.height, stepY);
  const tiles = Array.from({ length: rows * columns }, (_, i): Tile => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const [x, y] = [column * stepX, row * stepY];
    const touches = covered.some(
      (box) =>
        box.minX < x + shownWidth && box.maxX > x && box.minY < y + shownHeight && box.maxY > y,
    );
    const name = `${columnName(column)}${row + 1}`;
    return { name, column, row, x, y, width: shownWidth, height: shownHeight, blank: !touches };
  });
  return { columns, rows, tiles };
}

const pagesFor = (length: number, step: number): number =>
  Math.max(1, Math.ceil((length - PAGE_OVERLAP_MM) / step));

const LETTERS = 26;

/** A to Z, then AA, AB … as in a table. */
export const columnName = (column: number): string =>
  column < LETTERS
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / LETTERS) - 1) + columnName(column % LETTERS);
