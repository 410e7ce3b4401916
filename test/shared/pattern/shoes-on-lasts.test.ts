import { describe, expect, it } from 'vitest';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { PatternDecisions } from '../../../shared/order/garment-input.ts';
import { withLasts } from '../../../shared/order/shoe-lasts.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import type { ChosenLasts } from '../../../shared/shoe/chosen-last.ts';
import { LAST_TABLE } from '../../../shared/shoe/last-table.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { sewingFaults } from '../../helpers/sewing-faults.ts';
import { PLAUSIBLE, syntheticBodies } from '../../helpers/synthetic-bodies.ts';

const SHOES = ['derby', 'oxford'] as const;
type Shoe = (typeof SHOES)[number];

const garment = (design: Shoe, designOptions = {}): PatternDecisions => ({
  design,
  designOptions,
  allowanceMm: 10,
});

function proposedFor(design: Shoe, measurements: MeasurementSet): ChosenLasts | undefined {
  return withLasts(garment(design), measurements, null, LAST_TABLE).lasts;
}

function drafted(design: Shoe, measurements: MeasurementSet, lasts: ChosenLasts): Draft {
  const made = draft({ design, measurements, options: {}, allowanceMm: 10, lasts });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe.each(SHOES)('a pair of %s on its lasts', (design) => {
  it('is as long as the last of each foot, and as wide, built up where the foot needs it', () => {
    const stream = syntheticBodies(seededRandom(1902), PLAUSIBLE);
    let made = 0;
    for (let i = 0; i < 120; i += 1) {
      const body = stream.next().value;
      const lasts = proposedFor(design, body);
      if (lasts === undefined) continue;
      const result = draft({ design, measurements: body, options: {}, allowanceMm: 10, lasts });
      if (!result.ok) continue;
      made += 1;
      const { finished, seams } = result.value;
      const { sizes } = lasts.left;
      expect(finished.footLength).toBeCloseTo(sizes.lengthMm, 3);
      expect(finished.ballGirth).toBeGreaterThanOrEqual(sizes.ballMm - 0.05);
      // Never tighter than leather gives.
      expect(finished.instepGirth).toBeGreaterThanOrEqual(Number(body.instepGirth) + 2 - 4 - 0.05);
      for (const { difference } of seams) expect(Math.abs(difference)).toBeLessThan(0.01);
      if (i % 12 === 0) expect(sewingFaults(result.value)).toEqual([]);
    }
    expect(made).toBeGreaterThan(90);
  });

  it('has each foot on its own size where the feet differ', () => {
    const body = { ...A_BODY, footLength: { left: 270, right: 278 } };
    const lasts = proposedFor(design, body);
    if (lasts === undefined) throw new Error('no last');
    const { finishedSides } = drafted(design, body, lasts);

    const { left, right } = lasts;
    expect([left.sizes.footLengthMm, right.sizes.footLengthMm]).toEqual([270, 280]);
    expect(finishedSides?.footLength).toEqual({
      left: expect.closeTo(left.sizes.lengthMm, 3),
      right: expect.closeTo(left.sizes.lengthMm + 10, 3),
    });
  });

  it('says that it starts from that last, size and width, on the draft and on every piece', () => {
    const lasts = proposedFor(design, A_BODY);
    if (lasts === undefined) throw new Error('no last');
    const { warnings, pieces } = drafted(design, A_BODY, lasts);

    expect(warnings).toContainEqual({
      code: 'starting-pattern-on',
      values: {
        last: {
          en: 'Round toe, 25 mm heel, 270 G',
          fr: 'Bout rond, talon de 25 mm, 270 G',
        },
      },
    });
    for (const { labels } of pieces) {
      expect(labels.map(({ text }) => text)).toContain(
        'starting pattern: last Round toe, 25 mm heel, 270 G',
      );
    }
  });

  it('is another pattern on another last', () => {
    const on = (last: string) => {
      const { lasts } = withLasts(garment(design, { last }), A_BODY, null, LAST_TABLE);
      if (lasts === undefined) throw new Error('no last');
      return drafted(design, A_BODY, lasts);
    };
    expect(on('chisel-25').finished.footLength).toBeCloseTo(296, 3);
    expect(on('round-25').finished.footLength).toBeCloseTo(287, 3);
  });
});

describe('the last of a garment', () => {
  it('stays as it was chosen, whatever becomes of the table', () => {
    const chosen = withLasts(garment('oxford'), A_BODY, 'men', LAST_TABLE);
    const emptied = {
      ...LAST_TABLE,
      lasts: LAST_TABLE.lasts.map((one) => ({ ...one, archived: true })),
    };

    expect(withLasts(chosen, A_BODY, 'men', emptied)).toBe(chosen);
    expect(withLasts(garment('oxford'), A_BODY, 'men', emptied).lasts).toBeUndefined();
  });

  it('follows the room that a person gives', () => {
    const wide = withLasts(garment('oxford', { ballRoom: 12 }), A_BODY, 'men', LAST_TABLE).lasts;
    const long = withLasts(garment('oxford', { toeRoom: 25 }), A_BODY, 'men', LAST_TABLE).lasts;
    expect(wide?.left.widthId).toBe('H');
    expect(long?.left.sizes.footLengthMm).toBe(280);
  });

  it('is none for what is no shoe', () => {
    const skirt = { design: 'circle-skirt' as const, designOptions: {}, allowanceMm: 10 };
    expect(withLasts(skirt, A_BODY, null, LAST_TABLE)).toBe(skirt);
  });
});
