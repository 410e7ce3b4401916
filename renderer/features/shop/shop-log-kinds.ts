import { DELIVERY_EVENT_KINDS } from '../../../shared/sync/delivery-events.ts';

/** Lines of the log that have words; a newer studio's may have more. */
export const LOG_KINDS = [
  ...DELIVERY_EVENT_KINDS,
  'connected',
  'disconnected',
  'paused',
  'resumed',
  'contact-lost',
  'contact-back',
  'exported',
  'imported',
] as const;
