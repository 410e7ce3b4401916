import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dot, scale, subtract } from '../../../../shared/geometry/vector.ts';
import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../../shared/pattern/design.ts';
import type { DesignId } from '../../../../shared/pattern/design-id.ts';
import { designDefinition } from '../../../../shared/pattern/designs/index.ts';
import { draft } from '../../../../shared/pattern/draft.ts';
import type { DraftInput } from '../../../../shared/pattern/draft-input.ts';
import type { Draft } from '../../../../shared/pattern/model.ts';
import { type Grip, placeOfGrip } from '../../../../shared/pattern/solve/grip.ts';
import { createPuller, type Pulled, type Puller } from '../../../../shared/pattern/solve/pull.ts';
import { A_BODY } from '../../../helpers/a-body.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import { syntheticBodies } from '../../../helpers/synthetic-bodies.ts';

const edge = (piece: string, id: string, share = 0.5): Grip => ({
  kind: 'edge',
  piece,
  edge: id,
  share,
});

function drafted(input: DraftInput): Draft {
  const result = draft(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Arranged = ReturnType<typeof learned>;

/** Learning a design takes a second: each pattern is learned once for all tests. */
const known = new Map<string, Arranged>();

function arrange(design: DesignId, options: OptionValues = {}, measurements = A_BODY): Arranged {
  const key = JSON.stringify([design, options, measurements]);
  const found = known.get(key) ?? learned(design, options, measurements);
  known.set(key, found);
  return found;
}

function learned(design: DesignId, options: OptionValues, measurements: MeasurementSet) {
  const input: DraftInput = { design, measurements, options, allowanceMm: 10 };
  const puller = createPuller(input, draft);
  if (!puller.ok) throw new Error(JSON.stringify(puller.error));
  const base = drafted(input);
  return {
    input,
    base,
    puller: puller.value,
    out: (grip: Grip, mm: number): Pulled => pullOut(puller.value, base, grip, mm),
  };
}

function pullOut(puller: Puller, base: Draft, grip: Grip, mm: number): Pulled {
  const held = placeOfGrip(base, grip);
  if (held === null) throw new Error('no such grip');
  return puller.pull({ grip, by: scale(held.outwards, mm) });
}

/** How far the grip really went across its edge, judged on a draft of the answered options. */
function reallyMoved(base: Draft, input: DraftInput, grip: Grip, pulled: Pulled): number {
  const after = drafted({ ...input, options: pulled.result.options });
  const [from, to] = [placeOfGrip(base, grip), placeOfGrip(after, grip)];
  if (from === null || to === null) throw new Error('the grip is gone');
  return dot(subtract(subtract(to.at, from.at), pulled.result.drift), from.outwards);
}

function expectWithinBounds(design: DesignId, options: OptionValues): void {
  for (const option of designDefinition(design).options) {
    const value = options[option.id];
    if (typeof value !== 'number' || !('min' in option)) continue;
    expect(value).toBeGreaterThanOrEqual(option.min);
    expect(value).toBeLessThanOrEqual(option.max);
  }
}

/** Edges with room on both sides of their default, and how far they surely go, mm. */
const ROOMY: readonly (readonly [DesignId, piece: string, edge: string, most: number])[] = [
  ['shirt', 'back', 'hem', 60],
  ['shirt', 'sleeve', 'wrist', 25],
  ['shirt', 'front-left', 'front-edge', 12],
  ['shirt', 'cuff', 'cuff', 15],
  ['chinos', 'front', 'hem', 15],
  ['chinos', 'back-pocket-bag', 'bottom', 20],
  ['pencil-skirt', 'back', 'hem', 80],
];

describe('a pull across an edge', () => {
  it.each(ROOMY)('of the %s moves it by as much: %s, %s', (design, piece, id, most) => {
    const grip = edge(piece, id, 0.3);
    const another = syntheticBodies(seededRandom(7)).next().value;
    for (const body of [A_BODY, another]) {
      const { input, base, out } = arrange(design, {}, body);
      fc.assert(
        fc.property(fc.double({ min: -most, max: most, noNaN: true }), (mm) => {
          const pulled = out(grip, mm);
          expect(Math.abs(reallyMoved(base, input, grip, pulled) - mm)).toBeLessThan(1);
          expectWithinBounds(design, pulled.result.options);
        }),
        { numRuns: 5 },
      );
    }
  });

  it('never leaves the bounds, however far and wherever it goes, and says how far it got', () => {
    const { input, base, puller } = arrange('shirt');
    const grips = base.pieces.flatMap(({ id, edges }) => edges.map((one) => edge(id, one.id)));
    const [anyGrip, anyShare] = [
      fc.constantFrom(...grips),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ];
    const farther = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(anyGrip, anyShare, farther, fc.boolean(), (on, share, mm, isCorner) => {
        const grip: Grip = { ...on, share, kind: isCorner ? 'corner' : 'edge' };
        const pulled = pullOut(puller, base, grip, mm);
        expectWithinBounds('shirt', pulled.result.options);
        const moved = reallyMoved(base, input, grip, pulled);
        const sign = Math.sign(mm);
        if (Math.abs(mm) > 0.5)
          expect(
            Math.abs(moved * sign - pulled.result.movedMm * (isCorner ? 1 : sign)),
          ).toBeLessThan(0.01);
        expect(Math.abs(moved - mm)).toBeLessThanOrEqual(Math.abs(mm) + 1e-6);
      }),
      { numRuns: 25 },
    );
  });

  it('draws the very pattern its options draft', () => {
    const { input, out } = arrange('shirt');
    const pulled = out(edge('sleeve', 'wrist'), -18);
    expect(pulled.draft).toEqual(drafted({ ...input, options: pulled.result.options }));
  });
});

describe('what follows a pull', () => {
  const shirt = arrange('shirt');
  const followers = (grip: Grip, mm: number) =>
    shirt.out(grip, mm).result.changes.map(({ option }) => option);

  it('is the one option that changes the pattern least', () => {
    expect(followers(edge('back', 'hem'), 20)).toEqual(['lengthBonus']);
    expect(followers(edge('sleeve', 'wrist'), 20)).toEqual(['sleeveLengthBonus']);
    expect(followers(edge('yoke', 'yoke-seam'), 10)).toEqual(['yokeHeight']);
    expect(followers(edge('cuff', 'cuff'), 5)).toEqual(['cuffLength']);
    expect(followers(edge('front-left', 'side'), 12)).toEqual(['waistEase']);
  });

  it('is found also where the design lays its coordinates through the edge itself', () => {
    const { result } = shirt.out(edge('collar', 'outer'), 10);
    expect(result.changes.map(({ option }) => option)).toEqual(['collarWidth']);
    expect(result.movedMm).toBeCloseTo(10, 0);
    expect(Math.hypot(result.drift.x, result.drift.y)).toBeGreaterThan(9);
  });

  it('goes to the bounds and no further where there is no more', () => {
    const { result } = shirt.out(edge('yoke', 'neck'), 40);
    expect(result.movedMm).toBeGreaterThan(5);
    expect(result.movedMm).toBeLessThan(40);
  });

  it('is nothing where nothing can follow, and the pattern stays as it is', () => {
    const chinos = arrange('chinos');
    const { result, draft: shown } = chinos.out(edge('belt-loops', 'bottom'), 20);
    expect(result).toMatchObject({ changes: [], movedMm: 0, options: {} });
    expect(shown).toEqual(chinos.base);
  });

  it('begins from what was decided before, and forgets a decision that is the default again', () => {
    const longer = arrange('shirt', { lengthBonus: 0.3, collarWidth: 1.3 });
    const { result } = longer.out(edge('back', 'hem'), 20);
    expect(result.options).toMatchObject({ collarWidth: 1.3 });
    expect(result.options.lengthBonus).toBeGreaterThan(0.3);
    expect(result.changes).toHaveLength(1);
  });

  it('fails with words where the pattern itself cannot be drafted', () => {
    const input: DraftInput = { design: 'shirt', measurements: {}, options: {}, allowanceMm: 10 };
    expect(createPuller(input, draft)).toMatchObject({
      ok: false,
      error: { reason: 'missing-measurement' },
    });
  });
});
