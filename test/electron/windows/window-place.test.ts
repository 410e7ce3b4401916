import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FIRST_PLACE, fitPlace, readPlace } from '../../../electron/windows/window-place.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const SECOND = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('the place of the window', () => {
  it('stays where it was, also on the second screen', () => {
    const place = { x: 1500, y: 40, width: 1600, height: 1000, isMaximised: true };
    expect(fitPlace(place, [LAPTOP, SECOND])).toEqual(place);
  });

  it('is left to the system when its screen is gone, and fits the one that is there', () => {
    const place = { x: 1500, y: 40, width: 1600, height: 1000, isMaximised: false };
    expect(fitPlace(place, [LAPTOP])).toEqual({ width: 1440, height: 875, isMaximised: false });
  });

  it('comes back onto its screen when it hangs over the edge', () => {
    const place = { x: -300, y: 500, width: 1200, height: 800, isMaximised: false };
    expect(fitPlace(place, [LAPTOP])).toEqual({ ...place, x: 0, y: 100 });
  });

  it('is never out of reach, whatever was remembered and whatever screens there are', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 640, max: 4000 }),
      height: fc.integer({ min: 480, max: 3000 }),
    });
    fc.assert(
      fc.property(area, fc.array(area, { minLength: 1, maxLength: 3 }), (remembered, screens) => {
        const { x, y, width, height } = fitPlace({ ...remembered, isMaximised: false }, screens);
        if (x === undefined || y === undefined) {
          expect(width).toBeLessThanOrEqual(screens[0]?.width ?? 0);
          return;
        }
        const inside = screens.some(
          (s) => x >= s.x && y >= s.y && x + width <= s.x + s.width && y + height <= s.y + s.height,
        );
        expect(inside).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{"width":"wide","height":900,"isMaximised":false}',
    '{"width":-5,"height":900,"isMaximised":false}',
    '{"x":1e99,"width":900,"height":900,"isMaximised":false}',
    '{"width":900,"height":900}',
  ])('is the first one when %s was remembered', (text) => {
    expect(readPlace(text)).toEqual(FIRST_PLACE);
  });
});
