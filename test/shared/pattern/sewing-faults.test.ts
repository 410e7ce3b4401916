import { describe, expect, it } from 'vitest';

import { reversePath } from '../../../shared/geometry/build-path.ts';
import { translatePath } from '../../../shared/geometry/transform-path.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { sewingFaults } from '../../helpers/sewing-faults.ts';

function skirt(): Draft {
  const drafted = draft({
    design: 'pencil-skirt',
    measurements: A_BODY,
    options: {},
    allowanceMm: 10,
  });
  if (!drafted.ok) throw new Error('not drafted');
  return drafted.value;
}

const withFront = (change: (front: Piece) => Partial<Piece>): Draft => {
  const whole = skirt();
  return {
    ...whole,
    pieces: whole.pieces.map((piece) =>
      piece.id === 'front' ? { ...piece, ...change(piece) } : piece,
    ),
  };
};

describe('the check that a pattern can be sewn', () => {
  it('finds nothing wrong with a good one', () => {
    expect(sewingFaults(skirt())).toEqual([]);
  });

  it.each<readonly [string, Draft, string]>([
    [
      'an open sew line',
      withFront(({ sewLine }) => ({ sewLine: { ...sewLine, closed: false } })),
      'front: sewLine not-closed',
    ],
    [
      'a cut line wound backwards',
      withFront(({ cutLine }) => ({ cutLine: reversePath(cutLine) })),
      'front: cutLine wound backwards',
    ],
    [
      'a cut line that has slipped',
      withFront(({ cutLine }) => ({ cutLine: translatePath(cutLine, 25, 0) })),
      'front: sew line outside the cut line',
    ],
    [
      'an edge that is missing',
      withFront(({ edges }) => ({ edges: edges.slice(1) })),
      'front: edges do not close',
    ],
    ['nothing to cut', withFront(() => ({ cuts: [] })), 'front: nothing to cut'],
    [
      'a notch in the air',
      withFront(() => ({ notches: [{ at: { x: 3, y: 3 }, seam: null, kind: 'single' }] })),
      'front: a notch off the sew line',
    ],
  ])('finds %s', (_, broken, fault) => {
    expect(sewingFaults(broken)).toContain(fault);
  });

  it('finds a seam that does not meet', () => {
    const whole = skirt();
    const seams = whole.seams.map((seam) =>
      seam.id === 'side-left'
        ? { ...seam, ease: seam.ease - 1.5, difference: seam.difference + 1.5 }
        : seam,
    );
    expect(sewingFaults({ ...whole, seams })).toEqual(['side-left: 1.50 mm apart']);
  });
});
