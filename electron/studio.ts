import manifest from '../package.json' with { type: 'json' };
import type { BodyModel } from '../shared/anthropometry/body-model.ts';
import type { Catalogue } from '../shared/catalogue/catalogue.ts';
import { createAnswer } from './answer.ts';
import { createAttachmentFiles } from './db/attachment-files.ts';
import { createCheckpointer } from './db/checkpointer.ts';
import { schemaVersion } from './db/open-database.ts';
import { openStudioDatabase, type StudioDatabase } from './db/open-studio-database.ts';
import { createClothRepository } from './db/repositories/cloth-repository.ts';
import { createCustomerRepository } from './db/repositories/customer-repository.ts';
import { createMeasurementCards } from './documents/measurement-cards.ts';
import { createBackupService } from './services/backups.ts';
import { readBodyModel } from './services/body-model.ts';
import { readCatalogue } from './services/catalogue.ts';
import { loadDrafting } from './services/drafting.ts';
import { openingFailure } from './services/opening-failure.ts';
import { seedCloths } from './services/seed-cloths.ts';
import { seedTraining } from './services/seed-training.ts';
import { readTrainingCustomers } from './services/training-data.ts';
import { readTrainingStock } from './services/training-stock.ts';
import { createStudioHandlers } from './studio-handlers.ts';
import type { Studio, StudioOptions } from './studio-options.ts';
import { createStudioServices } from './studio-services.ts';
import { createSync } from './sync/create-sync.ts';
import { loadTexts } from './texts.ts';
import { createTopics, type TopicListener } from './topics.ts';
import { backupInWorker } from './workers/backup-in-worker.ts';
import { createCuttingThread } from './workers/cutting-thread.ts';
import { layInWorkers } from './workers/lay-in-workers.ts';

/**
 * Opens the studio of a data folder: database, services, syncing, and what the doors ask for.
 * Throws `StudioError` with `already-open`, `database-too-new`, `database-broken` or `disk-full`.
 */
export async function openStudio(options: StudioOptions): Promise<Studio> {
  const { dataFolder, resourcesFolder, now } = options;
  const [catalogue, bodyModel] = await Promise.all([
    readCatalogue(resourcesFolder),
    readBodyModel(resourcesFolder),
  ]);
  const files = { catalogue, bodyModel };
  const database = await openDatabaseOf(dataFolder, now());
  try {
    seedCloths(database.db, createClothRepository(database.db), catalogue, now());
    if (options.training) await seedWhenEmpty(options, files, database);
    return compose(options, files, database);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function openDatabaseOf(dataFolder: string, at: number): Promise<StudioDatabase> {
  try {
    return await openStudioDatabase({ dataFolder, at, backup: backupInWorker });
  } catch (error) {
    throw openingFailure(error);
  }
}

/** What the studio reads from its own files, once. */
type StudioFiles = { readonly catalogue: Catalogue; readonly bodyModel: BodyModel };

/** The training studio opens with people in it, the first time. */
async function seedWhenEmpty(
  { dataFolder, resourcesFolder, newId, now, log }: StudioOptions,
  { catalogue, bodyModel }: StudioFiles,
  { db }: StudioDatabase,
): Promise<void> {
  if (createCustomerRepository(db).count() > 0) return;
  const people = await readTrainingCustomers(resourcesFolder);
  const attachmentFiles = createAttachmentFiles(dataFolder);
  const nobody = { publish: () => {}, poke: () => {}, markerEngine: layInWorkers, log };
  await seedTraining(people, {
    catalogue,
    shelves: await readTrainingStock(resourcesFolder),
    newId,
    today: now(),
    servicesAt: (at) =>
      createStudioServices({
        ...{ db, now: at, newId, catalogue, bodyModel, drafting: loadDrafting, attachmentFiles },
        ...{ ...nobody, log },
      }),
  });
}

function compose(
  options: StudioOptions,
  { catalogue, bodyModel }: StudioFiles,
  { db, close: closeDatabase }: StudioDatabase,
): Studio {
  const { log, now, newId, dataFolder, door, training } = options;
  const { publish, subscribe } = createTopics(log);
  const checkpointer = createCheckpointer(db);
  subscribe(checkpointer.written);
  const services = createStudioServices({
    db,
    now,
    newId,
    publish,
    log,
    catalogue,
    bodyModel,
    attachmentFiles: createAttachmentFiles(dataFolder),
    drafting: loadDrafting,
    markerEngine: layInWorkers,
    poke: () => sync.poke(),
  });
  const { orders, outbox } = services.repositories;
  const sync = createSync({ ...options, db, outbox, orders, catalogue, publish });
  const backups = createBackupService({ dataFolder, now, publish, log, backup: backupInWorker });
  const cuttingThread = createCuttingThread({
    resourcesFolder: options.resourcesFolder,
    version: manifest.version,
  });
  const handlers = createStudioHandlers({
    log,
    cuttingThread,
    info: { version: manifest.version, door, training, schemaVersion: schemaVersion(db) },
    services,
    backups,
    syncHandlers: sync.handlers,
    measurementCard: createMeasurementCards({
      ...services.repositories,
      resourcesFolder: options.resourcesFolder,
      settings: services.settings.get,
      tongue: async (language) => ({
        language,
        t: await loadTexts(options.resourcesFolder, language, ['card', 'measure', 'measurements']),
      }),
    }),
  });
  // An erasure that was cut short is carried out.
  services.attachments.sweep();
  backups.startDaily();
  subscribe(announcePrices(services.catalogue, () => publish(['catalogue'])));
  // Whoever gave an order up, its cloth is free for those who wait for some.
  subscribe((topics) => {
    if (topics.includes('orders')) services.stock.serveWaiting();
  });

  let closed: Promise<void> | null = null;
  return {
    handlers,
    answer: createAnswer(handlers, log),
    subscribe,
    startSync: () => sync.start(),
    close: () => {
      // The database is closed whatever becomes of the rest: an unclosed one keeps the folder locked.
      const rest = [sync.stop(), backups.stop(), cuttingThread.close(), services.markers.close()];
      closed ??= Promise.allSettled(rest).then(() => {
        checkpointer.stop();
        closeDatabase();
      });
      return closed;
    },
  };
}

/** Says so when what the shop told has changed what the house asks. */
function announcePrices(catalogue: () => Catalogue, announce: () => void): TopicListener {
  let known = catalogue().version;
  return (topics) => {
    if (!topics.includes('shop')) return;
    const { version } = catalogue();
    if (version === known) return;
    known = version;
    announce();
  };
}
