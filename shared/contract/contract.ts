import { z } from 'zod';

import { calibrationSchema } from '../anthropometry/calibration.ts';
import {
  attachmentSchema,
  newAttachmentSchema,
  observationSchema,
  PICTURE_TYPES,
} from '../attachment/attachment.ts';
import { catalogueSchema } from '../catalogue/catalogue.ts';
import {
  customerFieldsSchema,
  customerSchema,
  customerSummarySchema,
} from '../customer/customer.ts';
import { MEASUREMENT_NAMES } from '../measurement/measurement-name.ts';
import { newSessionSchema, sessionSchema } from '../measurement/session.ts';
import {
  DELIVERY_STATES,
  garmentChoiceSchema,
  ORDER_STATES,
  orderEventSchema,
  orderSchema,
  orderSummarySchema,
} from '../order/order.ts';
import { DESIGN_IDS } from '../pattern/design-id.ts';
import { clothRowSchema } from '../stock/cloth.ts';
import type { Channel } from './channels.ts';
import { cuttingRequests } from './cutting-requests.ts';
import { draftRequests } from './draft-requests.ts';
import { fitRequests } from './fit-requests.ts';
import { lifeRequests } from './life-requests.ts';
import { markerRequests } from './marker-requests.ts';
import type { Reply } from './reply.ts';
import { rightsRequests } from './rights-requests.ts';
import { settingsSchema } from './settings.ts';
import { SHOE_REQUESTS } from './shoe-requests.ts';
import { shopConnectionSchema, shopStatusSchema, shopTestSchema } from './shop.ts';
import { stockRequests } from './stock-requests.ts';
import { syncRequests } from './sync-requests.ts';

type Endpoint = { readonly request: z.ZodType; readonly response: z.ZodType };

const nothing = z.undefined();
const id = z.uuid();
const searchText = z.string().max(200);
const page = { limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) };
/** Names a piece of unfinished work, e.g. `measure:<customer id>`. */
const draftKey = z.string().regex(/^[a-z-]+:[0-9a-f-]{1,64}$/);
const time = z.number().int();

const choiceSchema = z.object({
  customerId: id,
  garment: garmentChoiceSchema,
  savedAt: time,
});

const outboxEntrySchema = z.object({
  orderId: id,
  orderNumber: z.string(),
  customerName: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.number().int(),
  queuedAt: time,
  nextTryAt: time.nullable(),
  lastError: z.string().nullable(),
});

const outboxStatusSchema = z.object({
  /** Placed and not known to be at the shop: everything but `at-shop`. */
  unsent: z.number().int(),
  queued: z.number().int(),
  checking: z.number().int(),
  needsAttention: z.number().int(),
});

const backupSchema = z.object({
  file: z.string(),
  at: time,
  bytes: z.number().int(),
  reason: z.enum(['daily', 'before-migration', 'by-hand', 'before-restore']),
});

export const contract = {
  'studio:info': {
    request: nothing,
    response: z.object({
      version: z.string(),
      door: z.enum(['desktop', 'browser']),
      training: z.boolean(),
      schemaVersion: z.number().int(),
    }),
  },
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:set': { request: settingsSchema.partial(), response: settingsSchema },
  /** The day: what is due, who was here last, what waits. */
  'today:get': {
    request: nothing,
    response: z.object({
      dueOrders: z.array(orderSummarySchema),
      quotes: z.array(orderSummarySchema),
      recentCustomers: z.array(customerSummarySchema),
      outbox: outboxStatusSchema,
    }),
  },
  'search:everywhere': {
    request: z.object({ text: searchText }).strict(),
    response: z.object({
      customers: z.array(customerSummarySchema),
      orders: z.array(orderSummarySchema),
      cloths: z.array(clothRowSchema),
    }),
  },
  /**
   * By name, phone digits, e-mail or town, the closest first; without text, the last changed first.
   * The total of a search is counted up to 1,000.
   */
  'customers:list': {
    request: z.object({ text: searchText, ...page }).strict(),
    response: z.object({ customers: z.array(customerSummarySchema), total: z.number().int() }),
  },
  'customers:get': { request: z.object({ id }).strict(), response: customerSchema },
  /** The id is the window's: saving twice after a lost answer makes one customer. */
  'customers:create': {
    request: z.object({ id, fields: customerFieldsSchema }).strict(),
    response: customerSchema,
  },
  /** `expectedUpdatedAt` guards against overwriting what another window saved (`conflict`). */
  'customers:update': {
    request: z.object({ id, fields: customerFieldsSchema, expectedUpdatedAt: time }).strict(),
    response: customerSchema,
  },
  /** Customers who may be the same person, by name or phone. */
  'customers:similar': {
    request: z
      .object({ name: z.string().max(120), phone: z.string().max(40), exceptId: id.nullable() })
      .strict(),
    response: z.array(customerSummarySchema),
  },
  /** Newest first. */
  'sessions:list': {
    request: z.object({ customerId: id }).strict(),
    response: z.array(sessionSchema),
  },
  /** Safe to repeat with the same id. */
  'sessions:save': {
    request: z.object({ id, session: newSessionSchema }).strict(),
    response: sessionSchema,
  },
  /** The session as a PDF to print, in both languages and units. */
  'sessions:card': {
    request: z.object({ id }).strict(),
    response: z.object({ fileName: z.string(), pdfBase64: z.base64() }),
  },
  /** Photos and drawings of a customer with their small pictures, newest first. */
  'attachments:list': {
    request: z.object({ customerId: id }).strict(),
    response: z.array(attachmentSchema),
  },
  /** The whole picture. */
  'attachments:get': {
    request: z.object({ id }).strict(),
    response: z.object({ type: z.enum(PICTURE_TYPES), base64: z.string() }),
  },
  /** Safe to repeat with the same id. What the picture is, is told by its first bytes. */
  'attachments:add': { request: newAttachmentSchema, response: attachmentSchema },
  'attachments:remove': { request: z.object({ id }).strict(), response: z.null() },
  /** Newest first. */
  'observations:list': {
    request: z.object({ customerId: id }).strict(),
    response: z.array(observationSchema),
  },
  /** Safe to repeat with the same id. */
  'observations:add': {
    request: observationSchema.pick({ id: true, customerId: true, text: true }).strict(),
    response: observationSchema,
  },
  'observations:remove': { request: z.object({ id }).strict(), response: z.null() },
  /** How this shop measures, learnt from its own customers; statistics only. */
  'measure:calibration': { request: nothing, response: calibrationSchema },
  'drafts:get': {
    request: z.object({ key: draftKey }).strict(),
    response: z.object({ json: z.string(), savedAt: time }).nullable(),
  },
  'drafts:put': {
    request: z.object({ key: draftKey, json: z.string().max(262_144) }).strict(),
    response: z.object({ savedAt: time }),
  },
  'drafts:drop': { request: z.object({ key: draftKey }).strict(), response: z.null() },
  /** What this customer last chose for this design. */
  'choices:latest': {
    request: z.object({ customerId: id, design: z.enum(DESIGN_IDS) }).strict(),
    response: choiceSchema.nullable(),
  },
  'choices:save': {
    request: z.object({ customerId: id, garment: garmentChoiceSchema }).strict(),
    response: choiceSchema,
  },
  'catalogue:get': { request: nothing, response: catalogueSchema },
  'orders:list': {
    request: z
      .object({ text: searchText, states: z.array(z.enum(ORDER_STATES)), ...page })
      .strict(),
    response: z.object({ orders: z.array(orderSummarySchema), total: z.number().int() }),
  },
  'orders:ofCustomer': {
    request: z.object({ customerId: id }).strict(),
    response: z.array(orderSummarySchema),
  },
  'orders:get': { request: z.object({ id }).strict(), response: orderSchema },
  /** Creates or changes a quote and prices it; refused once placed (`already-placed`). */
  'orders:saveQuote': {
    request: z
      .object({
        id,
        customerId: id,
        garment: garmentChoiceSchema,
        sessionId: id.nullable(),
        dueOn: z.iso.date().nullable(),
        note: z.string().max(4000),
      })
      .strict(),
    response: orderSchema,
  },
  /**
   * Takes the order: freezes it and queues it for the shop in one transaction. Works offline; a
   * repeat answers with the same order. `expectedTotalMinor` is the price the customer saw,
   * `acceptedEstimates` what a person agreed to have drafted from estimates.
   */
  'orders:place': {
    request: z
      .object({
        id,
        expectedTotalMinor: z.number().int(),
        acceptedEstimates: z.array(z.enum(MEASUREMENT_NAMES)).optional(),
      })
      .strict(),
    response: orderSchema,
  },
  'orders:events': { request: z.object({ id }).strict(), response: z.array(orderEventSchema) },
  ...draftRequests,
  ...lifeRequests,
  ...cuttingRequests,
  ...stockRequests,
  ...fitRequests,
  ...syncRequests,
  ...rightsRequests,
  ...markerRequests,
  'outbox:status': { request: nothing, response: outboxStatusSchema },
  'outbox:list': { request: nothing, response: z.array(outboxEntrySchema) },
  /** A person says: try this one again now. */
  'outbox:retry': { request: z.object({ orderId: id }).strict(), response: z.null() },
  /** Sends and pulls now instead of at the next turn. */
  'sync:now': { request: nothing, response: z.null() },
  'shop:get': { request: nothing, response: shopStatusSchema },
  'shop:save': { request: shopConnectionSchema, response: shopStatusSchema },
  'shop:test': { request: shopConnectionSchema, response: shopTestSchema },
  /** Forgets the key. Unsent orders stay queued. */
  'shop:disconnect': { request: nothing, response: shopStatusSchema },
  'backup:now': { request: nothing, response: backupSchema },
  'backup:list': { request: nothing, response: z.array(backupSchema) },
  ...SHOE_REQUESTS,
} as const satisfies Record<Channel, Endpoint>;

export type Request<C extends Channel> = z.output<(typeof contract)[C]['request']>;
export type Response<C extends Channel> = z.output<(typeof contract)[C]['response']>;

export type OutboxStatus = z.output<typeof outboxStatusSchema>;
export type OutboxEntryView = z.output<typeof outboxEntrySchema>;
export type BackupInfo = z.output<typeof backupSchema>;
export type SavedChoice = z.output<typeof choiceSchema>;

/** What every door offers the window: one function per channel, nothing generic. */
export type StudioApi = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Reply<Response<C>>>;
};
