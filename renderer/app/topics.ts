import type { Channel, Topic } from '../../shared/contract/channels.ts';

/** Which answers a pushed topic makes stale. A change of names or states shows on every list. */
export const STALE_AFTER: { readonly [T in Topic]: readonly Channel[] } = {
  customers: [
    'customers:list',
    'customers:get',
    'customers:similar',
    'today:get',
    'search:everywhere',
    'orders:list',
    'orders:ofCustomer',
    'orders:get',
    'outbox:list',
    'attachments:list',
    'observations:list',
  ],
  sessions: ['sessions:list', 'measure:calibration', 'today:get', 'customers:list'],
  orders: [
    'orders:list',
    'orders:ofCustomer',
    'orders:get',
    'orders:events',
    'choices:latest',
    'today:get',
    'search:everywhere',
    'customers:list',
  ],
  outbox: [
    'outbox:status',
    'outbox:list',
    'today:get',
    'orders:list',
    'orders:ofCustomer',
    'orders:get',
    'orders:events',
  ],
  shop: ['shop:get'],
  settings: ['settings:get', 'studio:info'],
  catalogue: ['catalogue:get'],
  backups: ['backup:list'],
  shoes: ['shoes:tables'],
};
