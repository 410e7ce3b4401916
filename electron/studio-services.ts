import type { BodyModel } from '../shared/anthropometry/body-model.ts';
import type { Catalogue } from '../shared/catalogue/catalogue.ts';
import { withShopPrices } from '../shared/pricing/shop-prices.ts';
import type { AttachmentFiles } from './db/attachment-files.ts';
import { createAttachmentRepository } from './db/repositories/attachment-repository.ts';
import { createBodyReadingRepository } from './db/repositories/body-reading-repository.ts';
import { createChoiceRepository } from './db/repositories/choice-repository.ts';
import { createCustomerRepository } from './db/repositories/customer-repository.ts';
import { createErasureRepository } from './db/repositories/erasure-repository.ts';
import { createFittingRepository } from './db/repositories/fitting-repository.ts';
import { createMarkerRepository } from './db/repositories/marker-repository.ts';
import { createObservationRepository } from './db/repositories/observation-repository.ts';
import { createOrderListRepository } from './db/repositories/order-list-repository.ts';
import { createOrderRepository } from './db/repositories/order-repository.ts';
import { createOutboxRepository } from './db/repositories/outbox-repository.ts';
import { createPaymentRepository } from './db/repositories/payment-repository.ts';
import { createReplacementRepository } from './db/repositories/replacement-repository.ts';
import { createSessionRepository } from './db/repositories/session-repository.ts';
import { createSettingRepository } from './db/repositories/setting-repository.ts';
import { createShoeTableRepository } from './db/repositories/shoe-table-repository.ts';
import { createShopPriceRepository } from './db/repositories/shop-price-repository.ts';
import { createUnfinishedWorkRepository } from './db/repositories/unfinished-work-repository.ts';
import type { Logger } from './log.ts';
import { createAttachmentService } from './services/attachments.ts';
import { createCalibrationService } from './services/calibration.ts';
import { createChoiceService } from './services/choices.ts';
import { createClothEstimator, type Drafting } from './services/cloth-estimate.ts';
import { createCustomerService } from './services/customers.ts';
import { createFitProfiles } from './services/fit-profiles.ts';
import { createFittingService } from './services/fittings.ts';
import { createGarmentBodies } from './services/garment-bodies.ts';
import { createGarmentLasts } from './services/garment-lasts.ts';
import type { MarkerEngine } from './services/marker-engine.ts';
import { createMarkerPatterns } from './services/marker-pattern.ts';
import { createMarkerService } from './services/markers.ts';
import { createObservationService } from './services/observations.ts';
import { createOrderLife } from './services/order-life.ts';
import { createOrderListService } from './services/order-lists.ts';
import { createOrderSheets } from './services/order-sheets.ts';
import { createPaymentService } from './services/payments.ts';
import { createPlaceOrder } from './services/place-order.ts';
import { createQuotePricer } from './services/quote-price.ts';
import { createReplaceOrder } from './services/replace-order.ts';
import { createRightsService } from './services/rights.ts';
import { createReprice, createSaveQuote } from './services/save-quote.ts';
import type { ServiceContext } from './services/service-context.ts';
import { createSessionService } from './services/sessions.ts';
import { createSettingService } from './services/settings.ts';
import { createShoeTableService } from './services/shoe-tables.ts';
import { createToday } from './services/today.ts';
import { createUnfinishedWorkService } from './services/unfinished-work.ts';
import { createStockServices } from './stock-services.ts';

type Dependencies = ServiceContext & {
  /** What the house sells, read from its file. */
  readonly catalogue: Catalogue;
  readonly attachmentFiles: AttachmentFiles;
  readonly drafting: () => Promise<Drafting>;
  readonly bodyModel: BodyModel;
  readonly markerEngine: MarkerEngine;
  readonly log: Logger;
  /** Says that the outbox has something new. */
  readonly poke: () => void;
};

/** Every repository and service over one open database. */
export function createStudioServices(dependencies: Dependencies) {
  const { db } = dependencies;
  const customers = createCustomerRepository(db);
  const sessions = createSessionRepository(db);
  const orders = createOrderRepository(db);
  const orderLists = createOrderListRepository(db);
  const outbox = createOutboxRepository(db);
  const choices = createChoiceRepository(db);
  const unfinishedWork = createUnfinishedWorkRepository(db);
  const settings = createSettingRepository(db);
  const attachments = createAttachmentRepository(db);
  const observations = createObservationRepository(db);
  const payments = createPaymentRepository(db);
  const fittings = createFittingRepository(db);
  const replacements = createReplacementRepository(db);
  const markers = createMarkerRepository(db);

  const shopPrices = createShopPriceRepository(db);
  const settingService = createSettingService({ ...dependencies, settings });
  const staffName = () => settingService.get().staffName;
  const stock = createStockServices({ ...dependencies, orders, staffName });
  const catalogue = () => withShopPrices(stock.clothCatalogue(), shopPrices.priceOf);

  const calibration = createCalibrationService({
    ...dependencies,
    bodyReadings: createBodyReadingRepository(db, sessions),
  });
  const shoeTables = createShoeTableService({
    ...dependencies,
    shoeTables: createShoeTableRepository(db),
    staffName,
  });
  const ordering = {
    ...dependencies,
    catalogue,
    customers,
    sessions,
    orders,
    outbox,
    markers,
    estimateCloth: createClothEstimator(),
    bodyFor: createGarmentBodies({ bodyModel: calibration.bodyModel, customers }),
    payments,
    fittings,
    replacements,
    onLasts: createGarmentLasts(() => shoeTables.get().lasts),
    staffName,
    clothsMatching: stock.cloths.everywhere,
    reserveCloth: stock.orderCloth.reserve,
  };

  const attachmentService = createAttachmentService({ ...ordering, attachments });
  const quoting = { ...ordering, priceOf: createQuotePricer(ordering) };

  return {
    repositories: {
      customers,
      sessions,
      orders,
      orderLists,
      outbox,
      choices,
      attachments,
      observations,
    },
    calibration,
    /** What the house sells, at the shop's prices. */
    catalogue,
    customers: createCustomerService({ ...dependencies, customers }),
    sessions: createSessionService({ ...dependencies, customers, sessions }),
    unfinishedWork: createUnfinishedWorkService({ ...dependencies, unfinishedWork }),
    choices: createChoiceService({ ...dependencies, choices, customers }),
    settings: settingService,
    attachments: attachmentService,
    rights: createRightsService({
      ...ordering,
      ...{ attachments, observations },
      erasures: createErasureRepository(db),
      sweepFiles: attachmentService.sweep,
    }),
    shoeTables,
    observations: createObservationService({ ...ordering, observations }),
    orderSheets: createOrderSheets({ ...ordering, observations, settings: settingService.get }),
    today: createToday({
      ...dependencies,
      customers,
      orderLists,
      outboxStatus: () => outbox.status(),
    }),
    orderLists: createOrderListService({ ...ordering, orderLists }),
    markers: createMarkerService({
      ...quoting,
      engine: dependencies.markerEngine,
      patternOf: createMarkerPatterns(ordering),
      reprice: createReprice(quoting),
    }),
    saveQuote: createSaveQuote(quoting),
    placeOrder: createPlaceOrder({ ...ordering, replace: createReplaceOrder(ordering) }),
    fittings: createFittingService(ordering),
    fitProfiles: createFitProfiles(ordering),
    orderLife: createOrderLife({ ...ordering, orderLists }),
    payments: createPaymentService(ordering),
    ...stock,
  };
}

export type StudioServices = ReturnType<typeof createStudioServices>;
