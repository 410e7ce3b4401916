import { Simon } from '@freesewing/simon';
import { expect, it } from 'vitest';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { syntheticBodies } from '../../helpers/synthetic-bodies.ts';

type Kernel = new (settings: {
  readonly measurements: MeasurementSet;
  readonly sa: number;
}) => { draft(): void; getRenderProps(): unknown };

/** `npm run bench:draft` says less than 0.5; this only catches that something went badly wrong. */
const WIDE_MARGIN = 1.6;

it('takes a shirt no longer than the kernel takes to draft and lay out its own', () => {
  const bodies = syntheticBodies(seededRandom(3));
  const ratios: number[] = [];
  for (let i = 0; i < 14; i += 1) {
    const measurements = bodies.next().value;
    const start = performance.now();
    draft({ design: 'shirt', measurements, options: {}, allowanceMm: 10 });
    const middle = performance.now();
    const pattern = new (Simon as unknown as Kernel)({ measurements, sa: 10 });
    pattern.draft();
    pattern.getRenderProps();
    ratios.push((middle - start) / (performance.now() - middle));
  }
  // Half warms up.
  const warm = ratios.slice(7).sort((a, b) => a - b);
  expect(warm[3]).toBeLessThan(WIDE_MARGIN);
}, 30_000);
