import {
  advanceDelivery,
  type DeliveryCommand,
  type DeliveryEvent,
  type SendingPolicy,
} from '../../shared/sync/sending-machine.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import { deliveryEventsOf } from './delivery-log.ts';
import type { OrdersAtShop } from './sync-dependencies.ts';

export type ApplyEvent = (orderId: string, event: DeliveryEvent) => readonly DeliveryCommand[];

/**
 * One event of one order: reads the row as it is, commits what it becomes together with the order's
 * log, and answers with what is to be done. Inside a transaction it becomes part of it.
 */
export function createApplyEvent(
  outbox: OutboxRepository,
  orders: Pick<OrdersAtShop, 'appendEvent'>,
  policy: SendingPolicy,
  advance: typeof advanceDelivery = advanceDelivery,
): ApplyEvent {
  return (orderId, event) =>
    outbox.atOnce(() => {
      const row = outbox.get(orderId);
      if (row === undefined) return [];
      const [next, commands] = advance(row, event, policy);
      if (next !== row) outbox.save(orderId, next);
      for (const entry of deliveryEventsOf(row, next, event.at)) orders.appendEvent(orderId, entry);
      return commands;
    });
}

/**
 * After a start: whatever was being sent when the program ended may or may not be at the shop. And
 * the clock may have been set in between, so every grace begins anew.
 */
export function recoverInterrupted(outbox: OutboxRepository, apply: ApplyEvent, at: number): void {
  outbox.atOnce(() => {
    for (const { orderId } of outbox.inState('sending')) {
      apply(orderId, { type: 'interrupted', at });
    }
  });
  applyClockJump(outbox, apply, at);
}

/** After a leap of the clock: nobody knows how long the grace has really lasted. */
export function applyClockJump(outbox: OutboxRepository, apply: ApplyEvent, at: number): void {
  outbox.atOnce(() => {
    for (const { orderId } of [...outbox.inState('checking'), ...outbox.inState('queued')]) {
      apply(orderId, { type: 'clock-jumped', at });
    }
  });
}
