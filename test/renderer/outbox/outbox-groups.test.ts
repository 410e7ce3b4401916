import { expect, it } from 'vitest';

import { groupEntries } from '../../../renderer/features/outbox/outbox-groups.ts';
import type { OutboxEntryView } from '../../../shared/contract/contract.ts';

const entry = (state: OutboxEntryView['state']): OutboxEntryView => ({
  orderId: `order ${state}`,
  orderNumber: 'T-000001',
  customerName: 'Camille Perrin',
  state,
  attempts: 1,
  queuedAt: 0,
  nextTryAt: null,
  lastError: null,
});

it('puts what needs a person first, then what is checked, then what waits by itself', () => {
  const groups = groupEntries(
    (['queued', 'checking', 'sending', 'needs-attention'] as const).map(entry),
  );

  expect(groups.map(({ group, entries }) => [group, entries.map(({ state }) => state)])).toEqual([
    ['person', ['needs-attention']],
    ['checking', ['checking']],
    ['waiting', ['queued', 'sending']],
  ]);
});

it('leaves empty groups out', () => {
  expect(groupEntries([])).toEqual([]);
});
