import { expect } from 'vitest';

import type { Draft } from '../../shared/pattern/model.ts';
import { sewingFaults } from './sewing-faults.ts';

export function expectSewable(draft: Draft): void {
  expect(sewingFaults(draft)).toEqual([]);
}
