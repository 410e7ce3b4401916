/** Every request a window may make. Kept free of imports: the sandboxed preload bundles this file. */
export const CHANNELS = [
  'studio:info',
  'settings:get',
  'settings:set',
  'today:get',
  'search:everywhere',
  'customers:list',
  'customers:get',
  'customers:create',
  'customers:update',
  'customers:similar',
  'sessions:list',
  'sessions:save',
  'measure:calibration',
  'drafts:get',
  'drafts:put',
  'drafts:drop',
  'choices:latest',
  'choices:save',
  'catalogue:get',
  'orders:list',
  'orders:ofCustomer',
  'orders:get',
  'orders:saveQuote',
  'orders:place',
  'orders:events',
  'outbox:status',
  'outbox:list',
  'outbox:retry',
  'sync:now',
  'shop:get',
  'shop:save',
  'shop:test',
  'shop:disconnect',
  'backup:now',
  'backup:list',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** What the studio pushes to its windows: the topics whose data has changed. */
export const TOPICS = [
  'customers',
  'sessions',
  'orders',
  'outbox',
  'shop',
  'settings',
  'catalogue',
  'backups',
] as const;

export type Topic = (typeof TOPICS)[number];
