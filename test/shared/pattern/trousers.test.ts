import { describe, expect, it } from 'vitest';

import { boundingBox } from '../../../shared/geometry/measure-path.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { trouserBlock } from '../../../shared/pattern/engines/toise/trouser-block.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { sewingFaults } from '../../helpers/sewing-faults.ts';
import { PLAUSIBLE, syntheticBodies } from '../../helpers/synthetic-bodies.ts';

type Trousers = 'jeans' | 'dress-trousers';
const TROUSERS: readonly Trousers[] = ['jeans', 'dress-trousers'];

const attempt = (
  design: Trousers,
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
const edge = (pattern: Draft, id: string, name: string): number =>
  piece(pattern, id).edges.find((one) => one.id === name)?.length ?? Number.NaN;
const panels = ({ pieces }: Draft): number =>
  pieces.flatMap(({ cuts }) => cuts).reduce((sum, { quantity }) => sum + quantity, 0);
const seamIds = ({ seams }: Draft): readonly string[] => seams.map(({ id }) => id);
const heightOf = ({ sewLine }: Piece): number => {
  const { minY, maxY } = boundingBox(sewLine);
  return maxY - minY;
};

const number = (body: MeasurementSet, name: keyof MeasurementSet): number => {
  const value = body[name];
  if (typeof value !== 'number') throw new Error(`no ${name}`);
  return value;
};

/** The ease a straight fit has by its own table, mm; the dress trousers have one pleat of 34 mm. */
const EASE = {
  jeans: { seat: 35, upperLeg: 50, knee: 60, inseam: -25, outseam: -40, forkSeam: -130 },
  'dress-trousers': {
    seat: 55 + 2 * 0.4 * 34,
    upperLeg: 70 + 0.4 * 34,
    knee: 95,
    inseam: -20,
    outseam: -18,
    forkSeam: -92,
  },
} as const;

const BODY_OF = { outseam: 'waistToFloor', forkSeam: 'crossSeam' } as const;

describe.each(TROUSERS)(
  'a thousand pairs of %s',
  (design) => {
    const stream = syntheticBodies(seededRandom(1873), PLAUSIBLE);
    const pairs = Array.from({ length: 1000 }, () => {
      const body = stream.next().value;
      return { body, result: draft({ design, measurements: body, options: {}, allowanceMm: 10 }) };
    });
    const made = pairs.flatMap(({ body, result }) =>
      result.ok ? [{ body, pattern: result.value }] : [],
    );

    it('are all but a few within reach', () => {
      expect(pairs.length - made.length).toBeLessThan(20);
    });

    it('measure what the body measures, and the ease', () => {
      for (const { body, pattern } of made) {
        for (const [name, ease] of Object.entries(EASE[design])) {
          // Girths are taken on outlines as chords a tenth of a millimetre from their curves.
          const own = BODY_OF[name as keyof typeof BODY_OF] ?? name;
          const wanted = number(body, own as keyof MeasurementSet) + ease;
          expect(Math.abs((pattern.finished[name] ?? Number.NaN) - wanted)).toBeLessThan(0.2);
        }
      }
    });

    it('have seams that meet and outlines that can be cut', () => {
      for (const [i, { pattern }] of made.entries()) {
        for (const { difference } of pattern.seams) expect(Math.abs(difference)).toBeLessThan(0.01);
        if (i % 8 === 0) expect(sewingFaults(pattern)).toEqual([]);
      }
    });

    it('have a band as long as the waist they carry and the lap', () => {
      for (const { pattern } of made.slice(0, 50)) {
        const band = edge(pattern, 'waistband', 'top') * (design === 'jeans' ? 1 : 2);
        const laps = design === 'jeans' ? 42 : 84;
        expect(band).toBeCloseTo((pattern.finished.waistband ?? 0) + laps, 6);
      }
    });
  },
  120_000,
);

describe('a made-up man of 1.78 m', () => {
  it('gets jeans of these measures', () => {
    const { waistband, seat, upperLeg, knee, hem, inseam, outseam } = drafted('jeans').finished;
    // His waist is 860 and 940 round the hip bone 120 mm below; the band's middle lies 45 below.
    expect(waistband).toBeCloseTo(860 + (80 * 45) / 120 + 10, 6);
    expect(seat).toBeCloseTo(1045, 6);
    expect(upperLeg).toBeCloseTo(650, 1);
    expect(knee).toBeCloseTo(460, 6);
    expect(hem).toBeCloseTo(460 * 0.95, 6);
    expect(inseam).toBeCloseTo(775, 3);
    expect(outseam).toBeCloseTo(1040, 3);
  });

  it('gets dress trousers of these measures', () => {
    const { waistband, seat, knee, hem } = drafted('dress-trousers').finished;
    expect(waistband).toBeCloseTo(860 + (80 * 27) / 120 + 12, 6);
    expect(seat).toBeCloseTo(1010 + 55 + 27.2, 6);
    expect(knee).toBeCloseTo(495, 6);
    expect(hem).toBeCloseTo(495 * 0.87, 6);
  });
});

describe('five-pocket jeans', () => {
  it.each<OptionValues>([
    {},
    { frontPocket: 'slanted', backPocket: 'rounded', flySide: 'rightOver' },
    { frontPocket: 'square', backPocket: 'square', trouserFit: 'relaxed' },
  ])('are cut of nineteen panels (%o)', (options) => {
    const pattern = drafted('jeans', {}, options);
    expect(panels(pattern)).toBe(19);
    expect(sewingFaults(pattern)).toEqual([]);
  });

  it('grow from slim to relaxed at seat, thigh, knee and hem', () => {
    const [slim, straight, relaxed] = ['slim', 'straight', 'relaxed'].map(
      (trouserFit) => drafted('jeans', {}, { trouserFit }).finished,
    );
    for (const name of ['seat', 'upperLeg', 'knee', 'hem']) {
      expect(slim?.[name]).toBeLessThan(straight?.[name] ?? 0);
      expect(straight?.[name]).toBeLessThan(relaxed?.[name] ?? 0);
    }
  });

  it('close the back dart in the yoke: its waist is shorter than the seam below it is cut for', () => {
    const pattern = drafted('jeans');
    expect(edge(pattern, 'yoke', 'waist')).toBeLessThan(edge(pattern, 'back', 'yoke-seam'));
    expect(edge(pattern, 'yoke', 'yoke-seam')).toBeCloseTo(edge(pattern, 'back', 'yoke-seam'), 6);
  });

  it('sit lower or higher, with the band as long as the body is there', () => {
    const low = drafted('jeans', {}, { waistDrop: 50 }).finished;
    const high = drafted('jeans', {}, { waistDrop: 0 }).finished;
    expect((low.waistband ?? 0) - (high.waistband ?? 0)).toBeCloseTo((80 * 50) / 120, 6);
    expect((high.outseam ?? 0) - (low.outseam ?? 0)).toBeCloseTo(50, 3);
    expect(low.inseam).toBeCloseTo(high.inseam ?? 0, 3);
  });

  it('hang lower at the fork by as much as asked for', () => {
    const usual = drafted('jeans').finished;
    const low = drafted('jeans', {}, { riseBonus: 20 }).finished;
    expect((usual.inseam ?? 0) - (low.inseam ?? 0)).toBeCloseTo(20, 3);
    expect((low.forkSeam ?? 0) - (usual.forkSeam ?? 0)).toBeCloseTo(40, 3);
    expect(low.outseam).toBeCloseTo(usual.outseam ?? 0, 3);
  });

  it('lap to either side: the band has its end over the shield', () => {
    const edges = (flySide: string) =>
      piece(drafted('jeans', {}, { flySide }), 'waistband').edges.map(({ id }) => id);
    const following = (ids: readonly string[], id: string) => ids[ids.indexOf(id) + 1];
    expect(following(edges('leftOver'), 'underlap')).toBe('front-right');
    expect(following(edges('rightOver'), 'front-left')).toBe('underlap');
  });
});

describe('dress trousers', () => {
  it.each([0, 1, 2])('have %d pleats, which the band is not sewn to', (pleats) => {
    const pattern = drafted('dress-trousers', {}, { pleats });
    const cloth = piece(pattern, 'front').edges.filter(({ id }) => id.startsWith('pleat'));
    expect(cloth).toHaveLength(pleats);
    const depth = cloth.reduce((sum, { length }) => sum + length, 0);
    expect(depth).toBeCloseTo([0, 34, 34 * 1.6][pleats] ?? 0, 6);
    const flat = drafted('dress-trousers', {}, { pleats: 0 });
    expect(pattern.finished.waistband).toBeCloseTo(flat.finished.waistband ?? 0, 6);
    expect(sewingFaults(pattern)).toEqual([]);
  });

  it('take as much cloth in two darts as in one', () => {
    const waist = (nrOfDarts: number) =>
      drafted('dress-trousers', {}, { nrOfDarts }).finished.waistband;
    expect(waist(2)).toBeCloseTo(waist(1) ?? 0, 6);
    const two = drafted('dress-trousers', {}, { nrOfDarts: 2 });
    expect(seamIds(two)).toContain('back-dart-2');
    expect(seamIds(drafted('dress-trousers'))).not.toContain('back-dart-2');
  });

  it('have turn-ups folded out of the leg, as wide where they end as the hem', () => {
    const plain = drafted('dress-trousers');
    const turned = drafted('dress-trousers', {}, { turnUps: true, turnUpDepth: 40 });
    const [before, after] = [plain, turned].map((pattern) => heightOf(piece(pattern, 'front')));
    expect((after ?? 0) - (before ?? 0)).toBeCloseTo(80, 6);
    expect(edge(turned, 'front', 'hem')).toBeCloseTo(edge(plain, 'front', 'hem'), 6);
    expect(turned.finished.inseam).toBeCloseTo(plain.finished.inseam ?? 0, 6);
    expect(seamIds(turned)).toEqual(expect.arrayContaining(['turn-up-in', 'turn-up-side']));
  });

  it('carry loops or adjusters, and a lining where it is asked for', () => {
    const ids = (options: OptionValues) =>
      drafted('dress-trousers', {}, options).pieces.map(({ id }) => id);
    expect(ids({})).toContain('belt-loops');
    expect(ids({ waistFinish: 'adjusters' })).toContain('side-adjuster');
    expect(ids({ waistFinish: 'adjusters' })).not.toContain('belt-loops');
    expect(ids({})).not.toContain('front-lining');
    expect(seamIds(drafted('dress-trousers', {}, { frontLining: true }))).toContain(
      'lining-crotch',
    );
  });

  it.each([
    ['both', 4],
    ['right', 2],
    ['none', 0],
  ])('have jettings for the back pockets asked for (%s: %d)', (backPockets, jettings) => {
    const { pieces } = drafted('dress-trousers', {}, { backPockets });
    const welt = pieces.find(({ id }) => id === 'back-pocket-welt');
    expect(welt?.cuts[0]?.quantity ?? 0).toBe(jettings);
  });
});

describe.each(TROUSERS)('%s for legs that differ', (design) => {
  it('are drafted for each leg, with its own pieces and measures', () => {
    const options = design === 'jeans' ? {} : { frontLining: true };
    const pattern = drafted(
      design,
      {
        inseam: { left: 800, right: 806 },
        waistToFloor: { left: 1080, right: 1086 },
        upperLeg: { left: 600, right: 612 },
      },
      options,
    );
    const even = drafted(design, {}, options).finished;
    expect(pattern.warnings).toEqual([]);
    expect(sewingFaults(pattern)).toEqual([]);
    expect(pattern.pieces.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['front-left', 'front-right', 'back-left', 'back-right']),
    );
    const { inseam, upperLeg } = pattern.finishedSides ?? {};
    expect(Math.abs((inseam?.left ?? 0) - (even.inseam ?? 0))).toBeLessThan(1);
    expect(Math.abs((inseam?.right ?? 0) - (even.inseam ?? 0) - 6)).toBeLessThan(1);
    expect(Math.abs((upperLeg?.right ?? 0) - (upperLeg?.left ?? 0) - 12)).toBeLessThan(0.3);
  });
});

describe.each(TROUSERS)('%s for a body out of reach', (design) => {
  it.each([
    ['crossSeam', 1000],
    ['crossSeam', 480],
    ['upperLeg', 845],
    ['waistToFloor', 860],
    ['waistToKnee', 310],
  ] as const)('are refused with the measurement named (%s %d)', (measurement, value) => {
    const result = attempt(design, { [measurement]: value });
    expect(result).toMatchObject({ ok: false, error: { reason: 'not-draftable' } });
    if (!result.ok && result.error.reason === 'not-draftable')
      expect(result.error.measurements).toContain(measurement);
  });

  it('are refused when the inside leg is longer than the outside', () => {
    expect(attempt(design, { inseam: 1090 })).toMatchObject({
      ok: false,
      error: { reason: 'measurements-disagree', measurement: 'inseam', other: 'waistToFloor' },
    });
  });

  it('ask for what is missing', () => {
    const { upperLeg, ...body } = A_BODY;
    const result = draft({ design, measurements: body, options: {}, allowanceMm: 10 });
    expect(upperLeg).toBeDefined();
    expect(result).toEqual({
      ok: false,
      error: { reason: 'missing-measurement', measurements: ['upperLeg'] },
    });
  });

  it('name every piece they may have', () => {
    const declared = new Set(designDefinition(design).pieces.map(({ id }) => id));
    const { pieces } = drafted(design, {}, design === 'jeans' ? {} : { frontLining: true });
    for (const { id } of pieces) expect(declared).toContain(id);
  });
});

describe('the trouser block', () => {
  it('says which part of the body it cannot follow', () => {
    const sizes = {
      waist: 880,
      waistLevel: 60,
      seat: 1040,
      seatLevel: 240,
      thigh: 650,
      knee: 460,
      kneeLevel: 600,
      hem: 430,
      outseam: 1000,
      inseam: 780,
      forkSeam: 620,
      bodySeat: 1010,
      pleats: 0,
      pleatSeat: 0,
      backDart: { least: 8, most: 30 },
      fork: { front: 0.055, back: 0.12 },
    };
    expect(trouserBlock(sizes).ok).toBe(true);
    expect(trouserBlock({ ...sizes, thigh: 950 })).toEqual({ ok: false, error: 'thigh' });
    expect(trouserBlock({ ...sizes, forkSeam: 1000 })).toEqual({ ok: false, error: 'fork-seam' });
    expect(trouserBlock({ ...sizes, kneeLevel: 320 })).toEqual({ ok: false, error: 'knee' });
    expect(trouserBlock({ ...sizes, inseam: 980 })).toEqual({ ok: false, error: 'no-rise' });
    expect(trouserBlock({ ...sizes, waist: 60 })).toEqual({ ok: false, error: 'waist' });
  });
});
