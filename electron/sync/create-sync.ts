import { DEFAULT_POLICY, type SendingPolicy } from '../../shared/sync/sending-machine.ts';
import { createShopLogRepository } from '../db/repositories/shop-log-repository.ts';
import { createShopRepository } from '../db/repositories/shop-repository.ts';
import { createTrainingPremises } from '../shops/training-premises.ts';
import { createAnnouncer } from './announcer.ts';
import { applyClockJump, createApplyEvent, recoverInterrupted } from './apply-event.ts';
import { createShopDesk } from './shop-desk.ts';
import { createShopLog } from './shop-log.ts';
import type { Sync, SyncDependencies } from './sync-dependencies.ts';
import { createSyncHandlers } from './sync-handlers.ts';
import { createSyncLoop } from './sync-loop.ts';
import { createSyncTurn } from './sync-turn.ts';
import { createCarryOver } from './unsent-orders.ts';

/**
 * Sending and pulling for one open studio. The studio holds its folder's lock, so there is one such
 * loop at a time; nothing leaves before `start`.
 */
export function createSync(deps: SyncDependencies): Sync {
  const { db, outbox, secrets, log, now, random, fetch } = deps;
  const policy: SendingPolicy = { graceMs: deps.graceMs ?? DEFAULT_POLICY.graceMs };
  const shops = createShopRepository(db);
  const training = deps.training ? createTrainingPremises(deps) : null;
  const desk = createShopDesk(shops, secrets, training);
  const shopLog = createShopLog(createShopLogRepository(db), desk.name, now);
  const orders = shopLog.listening(deps.orders);
  const announcer = createAnnouncer(deps.publish);
  const apply = createApplyEvent(outbox, orders, policy);
  const turn = createSyncTurn({
    outbox,
    orders,
    shops,
    desk,
    policy,
    now,
    random,
    fetch,
    log,
    onContact: shopLog.contact,
    announce: announcer.announce,
  });
  const loop = createSyncLoop({
    turn: {
      run: turn.run,
      clockJumped: (byMs) => {
        log.warn(`the clock leapt by ${Math.round(byMs / 1000)} s`);
        applyClockJump(outbox, apply, now());
        turn.resume();
      },
    },
    log,
    now,
    monotonic: () => performance.now(),
  });
  let started = false;
  let stopped: Promise<void> | null = null;

  async function stop(): Promise<void> {
    await loop.stop();
    turn.end();
    announcer.stop();
    await training?.close();
  }

  return {
    handlers: createSyncHandlers({
      outbox,
      desk,
      apply,
      now,
      fetch,
      turn,
      poke: loop.poke,
      announcer,
      shopLog,
      carryOver: createCarryOver(db, outbox, policy.graceMs),
    }),
    start: () => {
      if (started) return;
      started = true;
      recoverInterrupted(outbox, apply, now());
      loop.start();
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    poke: loop.poke,
  };
}
