import { Bella } from '@freesewing/bella';
import { Bent } from '@freesewing/bent';
import { Brian } from '@freesewing/brian';
import { Carlita } from '@freesewing/carlita';
import { Carlton } from '@freesewing/carlton';
import { Charlie } from '@freesewing/charlie';
import { Devon } from '@freesewing/devon';
import { Jaeger } from '@freesewing/jaeger';
import * as penelope from '@freesewing/penelope';
import { Sandy } from '@freesewing/sandy';
import { Simon } from '@freesewing/simon';
import { Simone } from '@freesewing/simone';
import { Sophie } from '@freesewing/sophie';
import { Titan } from '@freesewing/titan';
import { Trayvon } from '@freesewing/trayvon';
import { Wahid } from '@freesewing/wahid';
import { describe, expect, it } from 'vitest';

import type { DesignDefinition, OptionDefinition } from '../../../shared/pattern/design.ts';
import { DESIGN_IDS } from '../../../shared/pattern/design-id.ts';
import { DESIGNS, designDefinition } from '../../../shared/pattern/designs/index.ts';

type KernelOption = {
  readonly pct?: number;
  readonly deg?: number;
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bool?: boolean;
  readonly list?: readonly string[];
  readonly dflt?: string;
};
type KernelConfig = {
  readonly measurements: readonly string[];
  readonly options: { readonly [id: string]: KernelOption };
};

const configOf = (design: unknown): KernelConfig =>
  (design as { readonly patternConfig: KernelConfig }).patternConfig;

const KERNEL: { readonly [id: string]: KernelConfig } = {
  shirt: configOf(Simon),
  chinos: configOf(Charlie),
  'pencil-skirt': configOf((penelope as unknown as { readonly Penelope: unknown }).Penelope),
  'circle-skirt': configOf(Sandy),
  tie: configOf(Trayvon),
  'slip-dress': configOf(Sophie),
  'womens-shirt': configOf(Simone),
  waistcoat: configOf(Wahid),
  'sport-coat': configOf(Jaeger),
  coat: configOf(Carlton),
  'womens-coat': configOf(Carlita),
  'denim-jacket': configOf(Devon),
  'bodice-block': configOf(Brian),
  'womens-bodice-block': configOf(Bella),
  'sleeved-block': configOf(Bent),
  'trouser-block': configOf(Titan),
};

/** Narrower than the kernel's own, each for the reason its design gives. */
const NARROWER = new Set([
  'lengthBonus',
  's3Collar',
  's3Armhole',
  'crotchSeamCurveBend',
  'tie.tipWidth',
  'womens-shirt.hemStyle',
  'frontScyeDart',
  'armholeDepth',
  'collarSpread',
  'buttonSpacingHorizontal',
  'pocketPlacementHorizontal',
  'denim-jacket.yokeDrop',
  'denim-jacket.cuffWidth',
  'womens-bodice-block.bicepsEase',
  'womens-bodice-block.frontShoulderWidth',
]);

function expectLike(design: string, option: OptionDefinition, kernel: KernelOption): void {
  const narrower = NARROWER.has(option.id) || NARROWER.has(`${design}.${option.id}`);
  if (option.kind === 'choice') {
    if (narrower) for (const value of option.values) expect(kernel.list).toContain(value);
    else expect([...option.values].sort()).toEqual([...(kernel.list ?? [])].sort());
    expect(option.default).toBe(kernel.dflt);
  } else if (option.kind === 'toggle') expect(option.default).toBe(kernel.bool);
  else {
    const share = option.kind === 'percent' ? 100 : 1;
    expect(option.default * share).toBeCloseTo(
      kernel.pct ?? kernel.deg ?? kernel.count ?? Number.NaN,
      9,
    );
    const [min, max] = [option.min * share, option.max * share];
    if (narrower) {
      expect(min).toBeGreaterThanOrEqual((kernel.min ?? 0) - 1e-9);
      expect(max).toBeLessThanOrEqual((kernel.max ?? 0) + 1e-9);
    } else {
      expect(min).toBeCloseTo(kernel.min ?? Number.NaN, 9);
      expect(max).toBeCloseTo(kernel.max ?? Number.NaN, 9);
    }
  }
}

const isOfKernel = ({ id }: DesignDefinition): boolean => KERNEL[id] !== undefined;

describe.each(DESIGNS.filter(isOfKernel))('the kernel design $id', (definition) => {
  const { id, options, measurements } = definition;
  const kernel = KERNEL[id];

  it('needs the measurements its kernel needs', () => {
    expect([...measurements].sort()).toEqual([...(kernel?.measurements ?? [])].sort());
  });

  it.each(options.map((option) => [option.id, option] as const))(
    'offers %s as its kernel knows it',
    (name, option) => {
      const known = kernel?.options[name];
      expect(known).toBeDefined();
      if (known !== undefined) expectLike(id, option, known);
    },
  );
});

describe.each(DESIGNS)('the design $id', ({ options, pieces }) => {
  it('has defaults within their bounds and steps that reach them', () => {
    for (const option of options) {
      if (option.kind === 'choice') expect(option.values).toContain(option.default);
      else if (option.kind !== 'toggle') {
        expect(option.default).toBeGreaterThanOrEqual(option.min);
        expect(option.default).toBeLessThanOrEqual(option.max);
        const steps = (option.default - option.min) / option.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }
    }
  });

  it('names each option and each piece once', () => {
    expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
    expect(new Set(pieces.map((piece) => piece.id)).size).toBe(pieces.length);
  });
});

it('every id has its design, in the order in which they are offered', () => {
  expect(DESIGNS.map(({ id }) => id)).toEqual(DESIGN_IDS);
  for (const id of DESIGN_IDS) expect(designDefinition(id).id).toBe(id);
});
