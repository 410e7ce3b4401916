import { NOT_CALIBRATED } from '../../shared/anthropometry/calibration.ts';
import type { Channel } from '../../shared/contract/channels.ts';
import type { OutboxStatus, Request, Response } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Customer, CustomerSummary } from '../../shared/customer/customer.ts';
import type { Order } from '../../shared/order/order.ts';
import { good, plain, refused } from './fake-replies.ts';
import type { FakeData } from './fake-studio-data.ts';
import { createFakeMarkers } from './fake-studio-markers.ts';
import { createFakeOrders, orderSummary } from './fake-studio-orders.ts';
import { createFakeShoes } from './fake-studio-shoes.ts';

/** Channels without a handler refuse: a test of the window that needs one says so by failing. */
export type FakeHandlers = {
  readonly [C in Channel]?: (request: Request<C>) => Reply<Response<C>>;
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** The studio's answers, as simple as they can be while being true to the contract. */
export function createFakeHandlers(data: FakeData): FakeHandlers {
  const { ordersMatching, ...orders } = createFakeOrders(data);
  const isOpen = ({ state }: Order): boolean =>
    !['quote', 'delivered', 'cancelled', 'remade'].includes(state);

  const summaryOf = (customer: Customer): CustomerSummary => ({
    id: customer.id,
    name: customer.name,
    phone: customer.phone,
    email: customer.email,
    city: customer.city,
    lastVisitAt: Math.max(
      customer.updatedAt,
      ...data.sessions.filter((s) => s.customerId === customer.id).map((s) => s.takenAt),
    ),
    openOrders: data.orders.filter((o) => o.customerId === customer.id && isOpen(o)).length,
  });

  const matches = (customer: Customer, text: string): boolean => {
    if (text === '') return true;
    const words = plain(`${customer.name} ${customer.email} ${customer.city}`);
    const number = digits(text);
    return (
      plain(text)
        .split(/\s+/)
        .every((word) => words.includes(word)) ||
      (number.length > 2 && digits(customer.phone).includes(number))
    );
  };

  const outbox = (): OutboxStatus => {
    const placed = data.orders.filter((order) => order.state !== 'quote');
    const count = (...states: readonly string[]): number =>
      placed.filter((order) => states.includes(order.delivery.state)).length;
    return {
      unsent: placed.length - count('at-shop'),
      queued: count('queued', 'sending'),
      checking: count('checking'),
      needsAttention: count('needs-attention'),
    };
  };

  return {
    'studio:info': () =>
      good({ version: '0.1.0', door: data.door, training: data.training, schemaVersion: 1 }),
    'settings:get': () => good(data.settings),
    'settings:set': (part) => {
      data.settings = { ...data.settings, ...(part as Partial<typeof data.settings>) };
      return good(data.settings);
    },
    'today:get': () =>
      good({
        dueOrders: data.orders
          .filter((order) => isOpen(order) && order.dueOn !== null)
          .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
          .map(orderSummary),
        quotes: data.orders.filter(({ state }) => state === 'quote').map(orderSummary),
        recentCustomers: data.customers.map(summaryOf).slice(0, 6),
        outbox: outbox(),
      }),
    'search:everywhere': ({ text }) =>
      good({
        customers: data.customers.filter((customer) => matches(customer, text)).map(summaryOf),
        orders: ordersMatching(text).map(orderSummary),
        cloths: [],
      }),
    'customers:list': ({ text, limit, offset }) => {
      const found = data.customers.filter((customer) => matches(customer, text)).map(summaryOf);
      return good({ customers: found.slice(offset, offset + limit), total: found.length });
    },
    'customers:get': ({ id }) => {
      const customer = data.customers.find((known) => known.id === id);
      return customer === undefined ? refused('not-found') : good(customer);
    },
    'customers:create': ({ id, fields }) => {
      const known = data.customers.find((customer) => customer.id === id);
      if (known !== undefined) return good(known);
      const customer = { ...fields, id, createdAt: data.now(), updatedAt: data.now() };
      data.customers.unshift(customer);
      return good(customer);
    },
    'customers:update': ({ id, fields, expectedUpdatedAt }) => {
      const index = data.customers.findIndex((customer) => customer.id === id);
      const known = data.customers[index];
      if (known === undefined) return refused('not-found');
      if (known.updatedAt !== expectedUpdatedAt) return refused('conflict');
      const customer = { ...known, ...fields, updatedAt: data.now() };
      data.customers[index] = customer;
      return good(customer);
    },
    'customers:similar': ({ name, phone, exceptId }) =>
      good(
        data.customers
          .filter(({ id }) => id !== exceptId)
          .filter(
            (customer) =>
              (name.length > 2 && matches(customer, name)) ||
              (digits(phone).length > 5 &&
                digits(customer.phone).endsWith(digits(phone).slice(-9))),
          )
          .map(summaryOf),
      ),
    'sessions:list': ({ customerId }) =>
      good(
        data.sessions
          .filter((session) => session.customerId === customerId)
          .sort((a, b) => b.takenAt - a.takenAt),
      ),
    'sessions:save': ({ id, session }) => {
      const known = data.sessions.find((saved) => saved.id === id);
      if (known !== undefined) return good(known);
      const saved = { ...session, id, takenAt: data.now() };
      data.sessions.unshift(saved);
      return good(saved);
    },
    'sessions:card': () => good({ fileName: 'card.pdf', pdfBase64: 'JVBERi0=' }),
    'attachments:list': ({ customerId }) =>
      good(data.attachments.filter((attachment) => attachment.customerId === customerId)),
    'attachments:get': ({ id }) => {
      const known = data.attachments.find((attachment) => attachment.id === id);
      if (known === undefined) return refused('not-found');
      return good({ type: known.type, base64: known.thumbnailBase64 });
    },
    'attachments:add': ({ base64, ...attachment }) => {
      const added = {
        ...attachment,
        type: 'image/jpeg' as const,
        bytes: base64.length,
        addedAt: data.now(),
        addedBy: data.settings.staffName,
      };
      data.attachments.unshift(added);
      return good(added);
    },
    'attachments:remove': ({ id }) => {
      data.attachments = data.attachments.filter((attachment) => attachment.id !== id);
      return good(null);
    },
    'observations:list': ({ customerId }) =>
      good(data.observations.filter((observation) => observation.customerId === customerId)),
    'observations:add': (observation) => {
      const added = { ...observation, notedAt: data.now(), notedBy: data.settings.staffName };
      data.observations.unshift(added);
      return good(added);
    },
    'observations:remove': ({ id }) => {
      data.observations = data.observations.filter((observation) => observation.id !== id);
      return good(null);
    },
    'measure:calibration': () => good(NOT_CALIBRATED),
    'drafts:get': ({ key }) => good(data.drafts.get(key) ?? null),
    'drafts:put': ({ key, json }) => {
      const savedAt = data.now();
      data.drafts.set(key, { json, savedAt });
      return good({ savedAt });
    },
    'drafts:drop': ({ key }) => {
      data.drafts.delete(key);
      return good(null);
    },
    'drafts:replace': ({ key, json, since }) => {
      const other = data.drafts.get(key);
      if (other !== undefined && other.savedAt !== since) return good({ state: 'other', other });
      const savedAt = Math.max(data.now(), since + 1);
      data.drafts.set(key, { json, savedAt });
      return good({ state: 'kept', savedAt });
    },
    'drafts:release': ({ key, since }) => {
      if (data.drafts.get(key)?.savedAt === since) data.drafts.delete(key);
      return good(null);
    },
    'choices:latest': ({ customerId, design }) =>
      good(
        data.choices.findLast(
          (choice) => choice.customerId === customerId && choice.garment.design === design,
        ) ?? null,
      ),
    'choices:save': ({ customerId, garment }) => {
      const choice = { customerId, garment, savedAt: data.now() };
      data.choices.push(choice);
      return good(choice);
    },
    'catalogue:get': () => good(data.catalogue),
    ...orders.handlers,
    ...createFakeMarkers(data),
    'outbox:status': () => good(outbox()),
    'outbox:list': () => good(data.outbox),
    'outbox:retry': () => good(null),
    'sync:now': () => good(null),
    'shop:get': () => good(data.shop),
    'shop:save': ({ kind, address, secret }) => {
      data.shop = {
        ...data.shop,
        configured: true,
        kind,
        address,
        hasSecret: secret !== '' || data.shop.hasSecret,
      };
      return good(data.shop);
    },
    'shop:test': () => good(data.shopTest),
    'shop:disconnect': () => {
      data.shop = { ...data.shop, configured: false, kind: null, address: '', hasSecret: false };
      return good(data.shop);
    },
    'sync:pause': ({ paused }) => {
      data.shop = { ...data.shop, paused };
      return good(data.shop);
    },
    'sync:log': ({ limit }) => good(data.shopLog.slice(0, limit)),
    'outbox:export': () => {
      data.shop = { ...data.shop, paused: true };
      return good(data.unsentFile);
    },
    'outbox:import': ({ orders: sent }) => good({ taken: sent.length, known: 0 }),
    'backup:now': () => {
      const backup = {
        file: `toise-${data.now().toString()}.sqlite`,
        at: data.now(),
        bytes: 262_144,
        reason: 'by-hand' as const,
      };
      data.backups.unshift(backup);
      return good(backup);
    },
    'backup:list': () => good(data.backups),
    ...createFakeShoes(),
  };
}
