import type { Response } from '../shared/contract/contract.ts';
import { createCuttingHandlers } from './cutting-handlers.ts';
import type { createMeasurementCards } from './documents/measurement-cards.ts';
import { StudioError } from './errors.ts';
import { createFitHandlers } from './fit-handlers.ts';
import type { Handlers } from './handlers.ts';
import { createLifeHandlers } from './life-handlers.ts';
import type { Logger } from './log.ts';
import { createRightsHandlers } from './rights-handlers.ts';
import type { createBackupService } from './services/backups.ts';
import { createShoeHandlers } from './shoe-handlers.ts';
import { createStockHandlers } from './stock-handlers.ts';
import type { StudioServices } from './studio-services.ts';
import type { SyncHandlers } from './sync/sync-dependencies.ts';
import type { CuttingThread } from './workers/cutting-thread.ts';
import { writeDurably } from './write-durably.ts';

type Dependencies = {
  readonly cuttingThread: CuttingThread;
  readonly info: Response<'studio:info'>;
  readonly services: StudioServices;
  readonly backups: ReturnType<typeof createBackupService>;
  readonly syncHandlers: SyncHandlers;
  readonly log: Logger;
  readonly measurementCard: ReturnType<typeof createMeasurementCards>;
};

/** One handler per channel, for every door. */
export function createStudioHandlers(dependencies: Dependencies): Handlers {
  const { info, services, backups, syncHandlers, log } = dependencies;
  const { orders } = services.repositories;
  return {
    ...syncHandlers,
    ...createLifeHandlers(services),
    ...createCuttingHandlers({
      ...{ services, log, thread: dependencies.cuttingThread },
      // Readable by the plotter's program, whoever runs it.
      write: (path, content) => writeDurably(path, content, 0o644),
    }),
    ...createStockHandlers(services),
    ...createFitHandlers(services),
    ...createRightsHandlers(services),
    ...createShoeHandlers(services.shoeTables),
    'studio:info': () => info,
    'settings:get': () => services.settings.get(),
    'settings:set': services.settings.set,
    'today:get': () => services.today(),
    'search:everywhere': services.orderLists.everywhere,
    'customers:list': services.customers.list,
    'customers:get': services.customers.get,
    'customers:create': services.customers.create,
    'customers:update': services.customers.update,
    'customers:similar': services.customers.similar,
    'sessions:list': services.sessions.list,
    'sessions:save': services.sessions.save,
    'sessions:card': dependencies.measurementCard,
    'attachments:list': services.attachments.list,
    'attachments:get': services.attachments.get,
    'attachments:add': services.attachments.add,
    'attachments:remove': services.attachments.remove,
    'observations:list': services.observations.list,
    'observations:add': services.observations.add,
    'observations:remove': services.observations.remove,
    'measure:calibration': () => services.calibration.get(),
    'drafts:get': services.unfinishedWork.get,
    'drafts:put': services.unfinishedWork.put,
    'drafts:drop': services.unfinishedWork.drop,
    'drafts:replace': services.unfinishedWork.replace,
    'drafts:release': services.unfinishedWork.release,
    'choices:latest': services.choices.latest,
    'choices:save': services.choices.save,
    'catalogue:get': () => services.catalogue(),
    'orders:list': services.orderLists.list,
    'orders:ofCustomer': ({ customerId }) => [...orders.ofCustomer(customerId)],
    'orders:get': ({ id }) => {
      const order = orders.get(id);
      if (order === undefined) throw new StudioError('not-found', 'no such order');
      return order;
    },
    'orders:saveQuote': services.saveQuote,
    'orders:place': services.placeOrder,
    'orders:events': ({ id }) => [...orders.events(id)],
    'markers:get': services.markers.get,
    'markers:pieces': services.markers.pieces,
    'markers:start': services.markers.start,
    'markers:stop': services.markers.stop,
    'markers:arrange': services.markers.arrange,
    'backup:now': () => backups.now(),
    'backup:list': () => backups.list(),
  };
}
