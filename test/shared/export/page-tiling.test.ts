import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  columnName,
  PAGE_OVERLAP_MM,
  PAGE_SIZES,
  tilePages,
} from '../../../shared/export/page-tiling.ts';

const lengths = fc.double({ min: 10, max: 9000, noNaN: true });

describe('pages to glue', () => {
  it('cover the sheet, and neighbours share what is glued', () => {
    fc.assert(
      fc.property(
        lengths,
        lengths,
        fc.constantFrom('A4', 'A3', 'A0', 'Letter'),
        (width, height, page) => {
          const { tiles, columns, rows } = tilePages({ width, height }, page, []);
          expect(tiles).toHaveLength(columns * rows);
          const last = tiles.at(-1);
          expect(last && last.x + last.width).toBeGreaterThanOrEqual(width);
          expect(last && last.y + last.height).toBeGreaterThanOrEqual(height);
          for (const tile of tiles) {
            const next = tiles.find(
              ({ column, row }) => column === tile.column + 1 && row === tile.row,
            );
            if (next) expect(tile.x + tile.width - next.x).toBeCloseTo(PAGE_OVERLAP_MM);
          }
        },
      ),
    );
  });

  it('are one where the sheet fits on one', () => {
    const { width, height } = PAGE_SIZES.A4;

    const { tiles } = tilePages({ width: width - 20, height: height - 20 }, 'A4', []);

    expect(tiles.map(({ name }) => name)).toEqual(['A1']);
  });

  it('are blank where no piece lies, and need not be printed', () => {
    const { tiles } = tilePages({ width: 500, height: 200 }, 'A4', [
      { minX: 20, minY: 20, maxX: 90, maxY: 90 },
    ]);

    expect(tiles.map(({ name, blank }) => [name, blank])).toEqual([
      ['A1', false],
      ['B1', true],
      ['C1', true],
    ]);
  });

  it('are named as columns of a table', () => {
    expect([0, 25, 26, 27, 52, 701, 702].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
