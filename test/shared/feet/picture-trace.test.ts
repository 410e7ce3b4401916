import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  outlineLength,
  readPictureTrace,
  startTrace,
  tracedLengths,
  withFoot,
} from '../../../shared/feet/picture-trace.ts';
import { calibrate, pixelsPerMm } from '../../../shared/feet/reference-sheet.ts';
import { footFigure, withNoteLine, withTracedFoot } from '../../../shared/feet/take-over.ts';
import {
  CORNERS,
  ENDS,
  handlePlace,
  nudge,
  withHandle,
} from '../../../shared/feet/trace-handles.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { EMPTY_SHEET } from '../../../shared/measurement/entry-sheet.ts';
import { sheetOutcome } from '../../../shared/measurement/sheet-outcome.ts';

const sides = fc.integer({ min: 700, max: 2_560 });

function arrange(width = 2_100, height = 2_970) {
  const trace = startTrace({ width, height });
  const map = calibrate(trace.corners, trace.sheet);
  if (!map.ok) throw new Error(map.error);
  return { trace, map: map.value };
}

describe('a trace', () => {
  it('begins with a sheet that can be read, in a picture of any shape', () => {
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const trace = startTrace({ width, height });
        expect(calibrate(trace.corners, trace.sheet).ok).toBe(true);
      }),
    );
  });

  it('comes back as it was kept, and not at all when it is torn', () => {
    const { trace } = arrange();
    expect(readPictureTrace(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
    expect(readPictureTrace({ ...trace, corners: trace.corners.slice(1) })).toBeNull();
  });

  it('reads its lengths from the ends of its lines', () => {
    const { trace, map } = arrange();
    const at = (x: number, y: number) => map.inPicture({ x, y }) ?? { x: 0, y: 0 };
    const { lines } = trace.feet.left;
    const { feet } = withFoot(trace, {
      lines: { ...lines, footLength: [at(100, 280), at(110, 20)] },
    });
    expect(tracedLengths(feet.left, map).footLength).toBeCloseTo(Math.hypot(10, 260), 6);
    expect(tracedLengths(feet.right, map)).toEqual(tracedLengths(trace.feet.right, map));
  });

  it('reads an outline along the axis, once it is closed', () => {
    const { trace, map } = arrange();
    const at = (x: number, y: number) => map.inPicture({ x, y }) ?? { x: 0, y: 0 };
    const outline = [at(60, 280), at(150, 200), at(100, 25), at(70, 60)];
    const open = withFoot(trace, { outline }).feet.left;
    expect(outlineLength(open, map)).toBeNull();
    expect(outlineLength({ ...open, isClosed: true }, map)).toBeCloseTo(255, 6);
  });
});

describe('a handle', () => {
  it.each([...CORNERS, ...ENDS])('goes where it is put and takes no other along: %o', (handle) => {
    const { trace } = arrange();
    const moved = withHandle(trace, handle, { x: 7, y: 9 });
    expect(handlePlace(moved, handle)).toEqual({ x: 7, y: 9 });
    const others = [...CORNERS, ...ENDS].filter((one) => one !== handle);
    for (const other of others) expect(handlePlace(moved, other)).toBe(handlePlace(trace, other));
    expect(moved.feet.right).toBe(trace.feet.right);
  });

  it('is nudged by half a millimetre on the sheet', () => {
    const { trace, map } = arrange();
    for (const handle of ENDS) {
      const from = handlePlace(trace, handle);
      const to = nudge(from, { x: 0, y: -1 }, 0.5, map);
      const [a, b] = [map.onSheet(from), map.onSheet(to)];
      expect(a && b && distance(a, b)).toBeCloseTo(0.5, 6);
      expect(to.y).toBeLessThan(from.y);
    }
  });

  it('takes the sheet’s own size for its corners', () => {
    const { trace } = arrange();
    expect(pixelsPerMm(trace.corners, trace.sheet)).toBeCloseTo(0.7 * 10, 6);
  });

  it('goes pixel by pixel while nothing is calibrated', () => {
    expect(nudge({ x: 5, y: 5 }, { x: 1, y: 0 }, 1, null)).toEqual({ x: 6, y: 5 });
  });
});

describe('taking a foot over', () => {
  const lengths = { footLength: 251.4, ballWidth: 98.2, heelWidth: null };

  it('makes readings of that foot and leaves the rest of the sheet alone', () => {
    const sheet = {
      ...EMPTY_SHEET,
      entries: { 'waist:both': { text: '80', unit: 'cm' } },
    } as const;
    const next = withTracedFoot(sheet, 'right', lengths, { unit: 'mm', language: 'en' });
    expect(sheetOutcome(next, new Map(), false).readings).toEqual([
      expect.objectContaining({ measurement: 'waist', side: 'both', value: 800 }),
      expect.objectContaining({ measurement: 'footLength', side: 'right', value: 251 }),
      expect.objectContaining({ measurement: 'ballWidth', side: 'right', value: 98 }),
    ]);
  });

  it('keeps the other foot when the second is read', () => {
    const how = { unit: 'cm', language: 'fr' } as const;
    const first = withTracedFoot(EMPTY_SHEET, 'left', lengths, how);
    const both = withTracedFoot(first, 'right', { ...lengths, footLength: 254 }, how);
    expect(both.entries['footLength:left']?.text).toBe('25,1');
    expect(both.entries['footLength:right']?.text).toBe('25,4');
  });

  it.each([
    ['mm', 'en', '251'],
    ['cm', 'fr', '25,1'],
    ['in', 'en', '9.90'],
    ['in', 'fr', '9,90'],
  ] as const)('writes 251.4 mm in %s (%s) as %s', (unit, language, text) => {
    expect(footFigure(251.4, unit, language)).toBe(text);
  });

  it('notes the same thing once', () => {
    const note = withNoteLine('Likes it loose', 'Left foot: standing');
    expect(note).toBe('Likes it loose\nLeft foot: standing');
    expect(withNoteLine(note, 'Left foot: standing')).toBe(note);
  });
});
