import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reckonAll } from '../../../../shared/measurement/exchange/formula/reckon.ts';

const reckon = (formula: string, others: Readonly<Record<string, string>> = {}) =>
  reckonAll(new Map(Object.entries({ ...others, it: formula })));

const outcomeOf = (formula: string, others: Readonly<Record<string, string>> = {}): number => {
  const all = reckon(formula, others);
  if (!all.ok) throw new Error(JSON.stringify(all.error));
  return all.value.get('it') ?? Number.NaN;
};

const faultOf = (formula: string, others: Readonly<Record<string, string>> = {}) => {
  const all = reckon(formula, others);
  return all.ok ? null : all.error;
};

describe('a formula', () => {
  it.each([
    ['92', 92],
    ['', 0],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['2 ^ -1', 0.5],
    ['7 - -2', 9],
    ['1e2 + .5', 100.5],
    ['3 > 2 && 2 >= 2', 1],
    ['1 == 2 || 3 != 3', 0],
    ['0 && 1 / 0', 0],
    ['1 < 2 ? 10 : 1 < 3 ? 20 : 30', 10],
    ['2 < 1 ? 10 : 1 < 3 ? 20 : 30', 20],
    ['1 > 2 ? 1 / 0 : 5', 5],
    ['sin(0) + cos(0)', 1],
    ['sinD(30) + cosD(60)', 1],
    ['tanD(45)', 1],
    ['atanD(1)', 45],
    ['min(3; 1; 2) + max(3, 1, 2)', 4],
    ['sum(1;2;3) + avg(1;2;3)', 8],
    ['abs(-3) + sqrt(16)', 7],
    ['rint(2.5) + rint(3.5) + rint(-2.5)', 4],
    ['fmod(7; 4)', 3],
  ])('%s is %d', (formula, value) => {
    expect(outcomeOf(formula)).toBeCloseTo(value, 9);
  });

  it('uses other names in any order, custom names and accents among them', () => {
    expect(
      outcomeOf('@ease + tour_de_taille / 2', {
        '@ease': 'wrist_circ * 0.1',
        tour_de_taille: '80',
        wrist_circ: '17',
      }),
    ).toBeCloseTo(41.7, 9);
  });

  it.each([
    ['1 +', { kind: 'not-understood', near: '' }],
    ['2 $ 3', { kind: 'not-understood', near: '$ 3' }],
    ['(1', { kind: 'not-understood', near: '' }],
    ['1 2', { kind: 'not-understood', near: '2' }],
    ['max()', { kind: 'not-understood', near: 'max(' }],
    ['nowhere + 1', { kind: 'unknown-name', unknown: 'nowhere' }],
    ['system(1)', { kind: 'unknown-function', unknown: 'system' }],
    ['constructor', { kind: 'unknown-name', unknown: 'constructor' }],
    ['1 / (2 - 2)', { kind: 'divide-by-zero' }],
    ['fmod(1; 0)', { kind: 'divide-by-zero' }],
    ['sqrt(0 - 1)', { kind: 'not-a-number' }],
    ['10 ^ 400', { kind: 'not-a-number' }],
    [`${'('.repeat(5_000)}1`, { kind: 'too-long' }],
    [`${'('.repeat(900)}1${')'.repeat(900)}`, { kind: 'too-long' }],
    [`${'-'.repeat(1_900)}1`, { kind: 'too-long' }],
    [`2${'^2'.repeat(900)}`, { kind: 'too-long' }],
  ])('is refused with its reason: %.20s', (formula, fault) => {
    expect(faultOf(formula)).toEqual({ name: 'it', fault });
  });

  it('that leads back to itself is named with the way round', () => {
    expect(faultOf('a', { a: 'b + 1', b: 'c', c: 'a' })).toEqual({
      name: 'c',
      fault: { kind: 'circle', names: ['a', 'b', 'c', 'a'] },
    });
  });

  it('that leans on too long a chain of names is refused', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`n${i}`, i === 0 ? '1' : `n${i - 1}`]),
    );
    expect(reckonAll(new Map(Object.entries(chain))).ok).toBe(true);
    const backwards = Object.fromEntries(Object.entries(chain).toReversed());
    expect(reckonAll(new Map(Object.entries(backwards)))).toMatchObject({
      ok: false,
      error: { fault: { kind: 'too-long' } },
    });
  });

  it('costs no more for being used by many: doubling a hundred times is reckoned at once', () => {
    const table = Object.fromEntries(
      Array.from({ length: 90 }, (_, i) => [`n${i}`, i === 0 ? '1' : `n${i - 1} + n${i - 1}`]),
    );
    expect(outcomeOf('n89', table)).toBe(2 ** 89);
  });

  it('reckons what JavaScript reckons, whatever the brackets', () => {
    const expression = fc.letrec<{ readonly node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.integer({ min: 1, max: 99 }).map(String),
        fc
          .tuple(tie('node'), fc.constantFrom('+', '-', '*'), tie('node'))
          .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
        fc
          .tuple(tie('node'), fc.constantFrom('<', '<=', '>', '>='), tie('node'), tie('node'))
          .map(([left, sign, right, other]) => `(${left} ${sign} ${right} ? ${other} : ${right})`),
      ),
    })).node;
    fc.assert(
      fc.property(expression, (text) => {
        if (text.length > 2_000) return;
        // Only digits, brackets and signs get here.
        const expected = Number(new Function(`return ${text}`)());
        const found = reckon(text);
        expect(found.ok ? found.value.get('it') : found.error.fault.kind).toSatisfy(
          (value) => value === expected || value === 'too-long',
        );
      }),
      { numRuns: 200 },
    );
  });

  it('answers every text with a value or a reason, and never breaks', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...'0123.+-*/^()?:<>=&|;, abmaxsin@_é$"{'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(characters, (text) => {
        const found = reckon(text);
        expect(found.ok ? Number.isFinite(found.value.get('it')) : found.error.name !== '').toBe(
          true,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
