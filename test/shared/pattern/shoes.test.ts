import { describe, expect, it } from 'vitest';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { clothAreaMm2, soldMaterial } from '../../../shared/pattern/consumption.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { shoeBottom } from '../../../shared/pattern/engines/toise/shoes/shoe-bottom.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { LAST_TABLE } from '../../../shared/shoe/last-table.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { sewingFaults } from '../../helpers/sewing-faults.ts';
import { PLAUSIBLE, syntheticBodies } from '../../helpers/synthetic-bodies.ts';

type Shoe = 'derby' | 'oxford';
const SHOES: readonly Shoe[] = ['derby', 'oxford'];

const attempt = (
  design: Shoe,
  body: Partial<MeasurementSet> = {},
  options: OptionValues = {},
  allowanceMm = 10,
) => draft({ design, measurements: { ...A_BODY, ...body }, options, allowanceMm });

function drafted(...input: Parameters<typeof attempt>): Draft {
  const result = attempt(...input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const piece = ({ pieces }: Draft, id: string): Piece => {
  const found = pieces.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const ids = ({ pieces }: Draft): readonly string[] => pieces.map(({ id }) => id);
const edge = (pattern: Draft, id: string, name: string) =>
  piece(pattern, id).edges.find((one) => one.id === name);

const number = (body: MeasurementSet, name: keyof MeasurementSet): number => {
  const value = body[name];
  if (typeof value !== 'number') throw new Error(`no ${name}`);
  return value;
};

/** Room over the foot as it comes, mm, on the round last of the table. */
const ROOM = {
  derby: { footLength: 17, ballGirth: 4, instepGirth: 5 },
  oxford: { footLength: 17, ballGirth: 3, instepGirth: 2 },
} as const;

describe.each(SHOES)(
  'a thousand feet in %s',
  (design) => {
    const stream = syntheticBodies(seededRandom(1860), PLAUSIBLE);
    let refused = 0;
    const made = Array.from({ length: 500 }).flatMap(() => {
      const body = stream.next().value;
      const result = draft({ design, measurements: body, options: {}, allowanceMm: 10 });
      if (!result.ok) refused += 1;
      return result.ok ? [{ body, pattern: result.value }] : [];
    });

    it('are all but a few within reach', () => {
      expect(refused).toBeLessThan(10);
    });

    it('are as long and as wide as the foot and its room', () => {
      for (const { body, pattern } of made)
        for (const [name, room] of Object.entries(ROOM[design])) {
          const wanted = number(body, name as keyof MeasurementSet) + room;
          expect(pattern.finished[name]).toBeCloseTo(wanted, 1);
        }
    });

    it('have seams that meet, and a feather as long as the edge it is lasted to', () => {
      for (const [i, { pattern }] of made.entries()) {
        for (const { difference } of pattern.seams) expect(Math.abs(difference)).toBeLessThan(0.01);
        expect(pattern.seams.filter(({ id }) => id.startsWith('lasting'))).toHaveLength(2);
        if (i % 10 === 0) expect(sewingFaults(pattern)).toEqual([]);
      }
    });
  },
  120_000,
);

describe.each(SHOES)('the pattern of a pair of %s', (design) => {
  it('has every piece for the left and for the right, and says which', () => {
    const pattern = drafted(design);
    for (const { id } of designDefinition(design).pieces) {
      expect(ids(pattern)).toContain(`${id}-left`);
      expect(ids(pattern)).toContain(`${id}-right`);
    }
    expect(piece(pattern, 'vamp-left').cuts).toEqual([
      { material: 'leather', quantity: 1, side: 'left', onBias: false },
    ]);
    expect(piece(pattern, 'quarter-right').cuts).toEqual([
      { material: 'leather', quantity: 2, side: 'pair', onBias: false },
    ]);
  });

  it('drafts each foot for itself', () => {
    const even = drafted(design);
    const uneven = drafted(design, {
      footLength: { left: 270, right: 278 },
      ballGirth: { left: 250, right: 259 },
    });
    expect(edge(uneven, 'insole-left', 'inner-edge')?.length).toBeCloseTo(
      edge(even, 'insole-left', 'inner-edge')?.length ?? 0,
      6,
    );
    expect(edge(uneven, 'insole-right', 'inner-edge')?.length).toBeGreaterThan(
      (edge(even, 'insole-right', 'inner-edge')?.length ?? 0) + 6,
    );
    const { finishedSides } = uneven;
    const { ballGirth } = ROOM[design];
    expect(finishedSides?.footLength?.left).toBeCloseTo(287, 3);
    expect(finishedSides?.footLength?.right).toBeCloseTo(295, 3);
    expect(finishedSides?.ballGirth?.left).toBeCloseTo(250 + ballGirth, 3);
    expect(finishedSides?.ballGirth?.right).toBeCloseTo(259 + ballGirth, 3);
    expect(uneven.warnings.map(({ code }) => code)).toEqual(['starting-pattern']);
    expect(sewingFaults(uneven)).toEqual([]);
  });

  it('mirrors the left to the right where the feet are alike', () => {
    const pattern = drafted(design);
    for (const { id } of designDefinition(design).pieces)
      for (const { id: name, length } of piece(pattern, `${id}-left`).edges)
        expect(edge(pattern, `${id}-right`, name)?.length).toBeCloseTo(length, 6);
    const [left, right] = ['left', 'right'].map((side) =>
      piece(pattern, `insole-${side}`).notches.map(({ at }) => at.x),
    );
    expect(left?.map((x) => -x).sort()).toEqual([...(right ?? [])].sort());
  });

  it.each(LAST_TABLE.lasts.map(({ id }) => id))('starts from the last %s and says so', (last) => {
    const pattern = drafted(design, {}, { last });
    expect(pattern.warnings).toContainEqual({ code: 'starting-pattern', values: { last } });
    for (const { labels } of pattern.pieces)
      expect(labels.map(({ text }) => text)).toContain(`starting pattern: last ${last}`);
    expect(sewingFaults(pattern)).toEqual([]);
  });

  it('keeps its own margins, whatever the seam allowance of a garment', () => {
    const [none, wide] = [0, 30].map((allowanceMm) => drafted(design, {}, {}, allowanceMm));
    expect(none?.pieces).toEqual(wide?.pieces);
    const lasted = drafted(design, {}, { lastingMargin: 24 });
    expect(edge(lasted, 'quarter-left', 'feather')?.allowanceMm).toBe(24);
    expect(edge(lasted, 'quarter-left', 'back')?.allowanceMm).toBe(1.5);
  });

  it('is sold by its leather', () => {
    const pattern = drafted(design);
    expect(soldMaterial(pattern)).toBe('leather');
    expect(clothAreaMm2(pattern, 'leather')).toBeGreaterThan(150_000);
    expect(clothAreaMm2(pattern, 'fabric')).toBe(0);
  });

  it.each([
    ['shortHeelGirth', 180],
    ['instepGirth', 420],
  ] as const)('is refused for feet that no upper fits, %s named (%d)', (measurement, value) => {
    const result = attempt(design, { [measurement]: value });
    expect(result).toMatchObject({ ok: false, error: { reason: 'not-draftable' } });
    if (!result.ok && result.error.reason === 'not-draftable')
      expect(result.error.measurements).toContain(measurement);
  });

  it('asks for the foot and for nothing of the body', () => {
    const result = draft({ design, measurements: { chest: 1000 }, options: {}, allowanceMm: 10 });
    expect(result).toMatchObject({ ok: false, error: { reason: 'missing-measurement' } });
    if (!result.ok && result.error.reason === 'missing-measurement')
      expect(result.error.measurements).toEqual(designDefinition(design).measurements);
  });
});

describe('a derby', () => {
  it('shows the vamp between its facings: the tabs are short of the throat by the gap', () => {
    for (const facingGap of [4, 12]) {
      const pattern = drafted('derby', {}, { facingGap });
      const tab = pattern.seams.find(({ id }) => id === 'tab-left');
      expect(tab?.ease).toBe(facingGap);
      expect(tab?.difference).toBeCloseTo(0, 6);
    }
  });

  it('has as many eyelets in each quarter as asked for', () => {
    for (const eyelets of [3, 6])
      expect(piece(drafted('derby', {}, { eyelets }), 'quarter-right').drillHoles).toHaveLength(
        eyelets,
      );
  });
});

describe('an oxford', () => {
  it('has a toe cap, or a vamp that reaches the toe', () => {
    const capped = drafted('oxford');
    const plain = drafted('oxford', {}, { toeCap: false });
    expect(ids(capped)).toContain('toe-cap-left');
    expect(ids(plain)).not.toContain('toe-cap-left');
    const featherOf = (pattern: Draft, id: string) =>
      edge(pattern, id, 'feather-outer')?.length ?? Number.NaN;
    expect(featherOf(capped, 'vamp-left') + featherOf(capped, 'toe-cap-left')).toBeCloseTo(
      featherOf(plain, 'vamp-left'),
      3,
    );
    expect(sewingFaults(plain)).toEqual([]);
  });
});

describe('the bottom of a last', () => {
  const sizes = { length: 287, ballWidth: 90, heelWidth: 63 };

  it('has its inner joint before the outer, and the great toe on its inside', () => {
    const bottom = shoeBottom({ ...sizes, toe: 'round' });
    expect(bottom.innerBall.y).toBeLessThan(bottom.outerBall.y);
    expect(bottom.inner.segments.at(-1)?.to.x).toBeLessThan(0);
  });

  it('is slimmer before the joints for a pointed toe', () => {
    const [round, almond, chisel] = (['round', 'almond', 'chisel'] as const).map(
      (toe) => shoeBottom({ ...sizes, toe }).halfRound,
    );
    expect(almond).toBeLessThan(round ?? 0);
    expect(chisel).toBeLessThan(round ?? 0);
  });
});
