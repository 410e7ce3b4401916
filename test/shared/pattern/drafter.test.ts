import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MEASUREMENT_NAMES } from '../../../shared/measurement/measurement-name.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { createDrafter } from '../../../shared/pattern/drafter.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aDraftedBody } from '../../helpers/a-drafted-body.ts';
import { optionsOf } from '../../helpers/arbitrary-options.ts';
import { bodies, PLAUSIBLE } from '../../helpers/synthetic-bodies.ts';

/** What a person does next: types a figure, sets an option, takes another allowance, goes back. */
type Step = (before: DraftInput, all: readonly DraftInput[]) => DraftInput;

describe.each(DESIGNS)('a drafter of $id', (definition) => {
  const { id } = definition;

  const typed: fc.Arbitrary<Step> = fc
    .tuple(
      fc.constantFrom(...definition.measurements, ...definition.optionalMeasurements),
      fc.integer({ min: -20, max: 20 }),
    )
    .map(([name, by]) => (input) => {
      const value = input.measurements[name];
      if (typeof value !== 'number') return input;
      return { ...input, measurements: { ...input.measurements, [name]: value + by / 10 } };
    });
  const set: fc.Arbitrary<Step> = optionsOf(definition).map((options) => (input) => {
    const [first] = Object.entries(options);
    return first === undefined
      ? input
      : { ...input, options: { ...input.options, [first[0]]: first[1] } };
  });
  const allowed: fc.Arbitrary<Step> = fc
    .integer({ min: 0, max: 50 })
    .map((allowanceMm) => (input) => ({ ...input, allowanceMm }));
  const back: fc.Arbitrary<Step> = fc
    .nat(8)
    .map((by) => (input, all) => all[all.length - 1 - by] ?? input);
  const reset: fc.Arbitrary<Step> = fc.constant((input) => ({ ...input, options: {} }));
  const walk = fc.array(
    fc.oneof(
      { arbitrary: typed, weight: 5 },
      { arbitrary: set, weight: 3 },
      { arbitrary: allowed, weight: 1 },
      { arbitrary: back, weight: 2 },
      { arbitrary: reset, weight: 1 },
    ),
    { minLength: 4, maxLength: 12 },
  );

  it('answers each step of a fitting with what a fresh draft answers', () => {
    fc.assert(
      fc.property(bodies(PLAUSIBLE), walk, (measurements, steps) => {
        const drafter = createDrafter();
        const inputs: DraftInput[] = [{ design: id, measurements, options: {}, allowanceMm: 10 }];
        for (const step of steps) {
          const last = inputs.at(-1);
          if (last === undefined) break;
          expect(drafter(last)).toEqual(draft(last));
          inputs.push(step(last, inputs));
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('answers alike when other designs are drafted in between', () => {
    const drafter = createDrafter();
    const of = (design: DraftInput['design'], chest: number): DraftInput => ({
      design,
      measurements: { ...A_BODY, chest },
      options: {},
      allowanceMm: 10,
    });
    for (const chest of [1010, 1012, 1010]) {
      // More than are remembered.
      for (const other of DESIGNS.slice(0, 5)) drafter(of(other.id, chest));
      expect(drafter(of(id, chest))).toEqual(draft(of(id, chest)));
    }
  }, 20_000);

  it('cuts the same piece again, not another one like it, where nothing touched it', () => {
    const drafter = createDrafter();
    const measurements = aDraftedBody(id);
    const input: DraftInput = { design: id, measurements, options: {}, allowanceMm: 10 };
    const first = drafter(input);
    const unread = MEASUREMENT_NAMES.find(
      (name) =>
        !definition.measurements.includes(name) && !definition.optionalMeasurements.includes(name),
    );
    const again = drafter({ ...input, measurements: { ...measurements, [unread ?? 'head']: 580 } });
    if (!first.ok || !again.ok) throw new Error('nothing drafted');
    first.value.pieces.forEach((piece, i) => {
      expect(again.value.pieces[i]?.cutLine).toBe(piece.cutLine);
    });
  });
});
