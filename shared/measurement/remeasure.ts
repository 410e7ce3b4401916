import type { Session } from './session.ts';

/** When the body is to be measured again, and whether that time has come. */
export type Remeasure = {
  readonly lastAt: number;
  readonly dueAt: number;
  readonly isDue: boolean;
};

/**
 * The newest session on the body, and the day so many months later; null when there is none, or
 * when the shop sets no time (0 months). A finished garment does not grow.
 */
export function remeasure(
  sessions: readonly Pick<Session, 'method' | 'takenAt'>[],
  afterMonths: number,
  now: number,
): Remeasure | null {
  const taken = sessions.filter(({ method }) => method !== 'finished');
  if (taken.length === 0 || afterMonths === 0) return null;
  const lastAt = Math.max(...taken.map(({ takenAt }) => takenAt));
  const dueAt = monthsLater(lastAt, afterMonths);
  return { lastAt, dueAt, isDue: now >= dueAt };
}

/** The same day of a later month, or its last day where that month is shorter. In local time. */
function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  const later = new Date(at);
  later.setDate(1);
  later.setMonth(date.getMonth() + months);
  const days = new Date(later.getFullYear(), later.getMonth() + 1, 0).getDate();
  later.setDate(Math.min(date.getDate(), days));
  return later.getTime();
}
