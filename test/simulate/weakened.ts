import type { DeliveryRecord } from '../../shared/sync/delivery.ts';
import { judgeCopies } from '../../shared/sync/judge-copies.ts';
import { advanceDelivery } from '../../shared/sync/sending-machine.ts';
import type { Protocol } from './simulate-run.ts';

const requeued = (record: DeliveryRecord, at: number): DeliveryRecord =>
  record.state === 'checking' && record.refusal === null
    ? { ...record, state: 'queued', nextTryAt: at }
    : record;

/** What others did, and what it cost them. Each is the real protocol with one thing taken out. */
export const WEAKENED: Readonly<Record<string, Protocol>> = {
  'sends again at once when an answer is lost': {
    advance: (record, event, policy) => {
      const [next, commands] = advanceDelivery(record, event, policy);
      return event.type === 'place-failed'
        ? [requeued(next, event.at), commands]
        : [next, commands];
    },
  },
  'trusts the first search result': {
    judge: (expected, copies) => {
      const [first] = copies;
      if (copies.some(({ key }) => key !== expected.key) && first !== undefined) {
        return { kind: 'whole', copy: first, doubles: [] };
      }
      return judgeCopies(expected, copies);
    },
  },
  'looks the key up without waiting for a slow shop': { graceMs: 0 },
  'sends again what was being sent when the power went': {
    advance: (record, event, policy) => {
      const [next, commands] = advanceDelivery(record, event, policy);
      return event.type === 'interrupted' ? [requeued(next, event.at), commands] : [next, commands];
    },
  },
  'takes any answer of the shop for a success': {
    judge: (expected, copies) => {
      const found = judgeCopies(expected, copies);
      const [copy] = found.kind === 'torn' ? found.copies : [];
      return copy === undefined ? found : { kind: 'whole', copy, doubles: [] };
    },
  },
};
