/**
 * Share of a product's lead time that the workshop needs the cloth for: the rest is queue and
 * delivery. Own choice, until the studio knows how long each garment lies on the table.
 */
export const MAKING_SHARE = 0.5;

const DAY_MS = 86_400_000;

/** The ISO date `days` before another; calendar days. */
export const daysBefore = (isoDate: string, days: number): string =>
  new Date(Date.parse(`${isoDate}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/**
 * The last day on which cloth can be ordered for a garment due on `dueOn` (ISO date): it has to be
 * here when making begins. May lie in the past: then it is late already.
 */
export const orderBy = (dueOn: string, leadTimeDays: number, deliveryDays: number): string =>
  daysBefore(dueOn, Math.ceil(leadTimeDays * MAKING_SHARE) + deliveryDays);
