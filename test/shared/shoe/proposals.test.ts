import { describe, expect, it } from 'vitest';

import { feetOf } from '../../../shared/shoe/feet.ts';
import {
  type Construction,
  LAST_TABLE,
  type Last,
  type LastTable,
  lastById,
} from '../../../shared/shoe/last-table.ts';
import {
  type Feet,
  type Foot,
  type Pairing,
  proposeLast,
  usualPairing,
} from '../../../shared/shoe/propose-last.ts';
import { rankLasts } from '../../../shared/shoe/rank-lasts.ts';

const FOOT: Foot = { lengthMm: 270, ballMm: 250, waistMm: 246, instepMm: 254, heelMm: 341 };
const ALIKE: Feet = { left: FOOT, right: FOOT };
const APART: Feet = { left: FOOT, right: { ...FOOT, lengthMm: 278 } };

const model = (id: string, table: LastTable = LAST_TABLE): Last => {
  const last = lastById(table, id);
  if (last === undefined) throw new Error(`no last ${id}`);
  return last;
};

function construction(id: string): Construction {
  const found = LAST_TABLE.constructions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no construction ${id}`);
  return found;
}

const derby = construction('derby');

function propose(feet: Feet, pairing: Pairing, id = 'round-25') {
  const proposed = proposeLast(LAST_TABLE, model(id), derby, feet, pairing);
  if (!proposed.ok) throw new Error(proposed.error);
  return proposed.value;
}

describe('feet that differ in length', () => {
  it('have each its own size, with the reason, where they differ by more than half a size', () => {
    expect(usualPairing(APART)).toBe('each-its-own');
    const { left, right, reasons } = propose(APART, 'each-its-own');

    expect([left.sizes.footLengthMm, right.sizes.footLengthMm]).toEqual([270, 280]);
    expect(reasons[0]).toEqual({ code: 'each-its-own', mm: 8 });
    expect(reasons.filter(({ code }) => code === 'room-in-length')).toHaveLength(2);
  });

  it('share the size of the longer one where they hardly differ or a person says so', () => {
    expect(usualPairing({ ...ALIKE, right: { ...FOOT, lengthMm: 273 } })).toBe('one-size');
    const { left, right, reasons } = propose(APART, 'one-size');

    expect([left.sizes.footLengthMm, right.sizes.footLengthMm]).toEqual([280, 280]);
    expect(reasons).toContainEqual({ code: 'a-last-each', mm: 8 });
    // 27 mm before the shorter foot's toes, where 25 is the most.
    expect(reasons).toContainEqual({ code: 'too-long-for', side: 'left', mm: 2 });
  });
});

describe('a pointed toe', () => {
  it('is no room for the foot: the size is that of a round one', () => {
    const { footLengthMm, left, reasons } = propose(ALIKE, 'one-size', 'chisel-25');

    expect(footLengthMm).toBe(270);
    expect(left.toeMm).toBe(9);
    expect(left.over.length).toBe(26);
    expect(reasons.map(({ code }) => code)).not.toContain('too-long-for');
  });
});

describe('the ranking of lasts', () => {
  const ranked = (feet: Feet, wearer: 'men' | 'women' | null = null, table = LAST_TABLE) =>
    rankLasts(table, derby, feet, 'one-size', wearer);
  const ids = (...given: Parameters<typeof ranked>) => ranked(...given).map(({ last }) => last.id);

  it('begins with the last that needs the least done to it', () => {
    const [first] = ranked(ALIKE, 'men');
    expect(first?.last.id).toBe('round-25');
    expect(first?.outcome.ok && first.outcome.value.misfitMm).toBe(0);
  });

  it('has those made for the other sex after the others', () => {
    expect(ids(ALIKE, 'men').at(-1)).toBe('round-35');
    expect(ids(ALIKE, 'women')[0]).toBe('round-35');
  });

  it('has what does not come in the size at the end, with the reason', () => {
    const small = { ...FOOT, lengthMm: 215, ballMm: 205 };
    const list = ranked({ left: small, right: small }, 'men');
    expect(list[0]?.last.id).toBe('round-35');
    expect(list.slice(1).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, error: 'too-short' })),
    );
  });

  it('leaves archived lasts out, and keeps the order of the shop among those that fit alike', () => {
    const [round, ...others] = LAST_TABLE.lasts;
    if (round === undefined) throw new Error('no last');
    const twin = { ...round, id: 'twin' };
    const table = { ...LAST_TABLE, lasts: [twin, ...others, { ...round, archived: true }] };
    expect(ids(ALIKE, 'men', table)).toEqual(['twin', 'almond-25', 'chisel-25', 'round-35']);
  });
});

describe('the feet of a body', () => {
  const measured = {
    footLength: { left: 270, right: 274 },
    ballGirth: 250,
    footWaistGirth: 246,
    instepGirth: 254,
    shortHeelGirth: 341,
  };

  it('are each for itself, from what was measured of both and of each', () => {
    expect(feetOf(measured)).toEqual({ left: FOOT, right: { ...FOOT, lengthMm: 274 } });
  });

  it('are not known while a measure is missing', () => {
    const { ballGirth: _, ...rest } = measured;
    expect(feetOf(rest)).toBeNull();
  });
});
