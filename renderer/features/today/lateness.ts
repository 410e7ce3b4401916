import { asDate, daysBetween } from '../../ui/format.ts';

/** How urgent a day is: past, today, within the week, or later. */
export type Lateness = 'late' | 'today' | 'soon' | 'later';

const SOON_DAYS = 7;

/** Days until `dueOn` (an ISO date), negative when it is past, and how urgent that makes it. */
export function latenessOf(
  dueOn: string,
  now: Date,
): { readonly days: number; readonly lateness: Lateness } {
  const days = daysBetween(now, asDate(dueOn));
  if (days < 0) return { days, lateness: 'late' };
  if (days === 0) return { days, lateness: 'today' };
  return { days, lateness: days <= SOON_DAYS ? 'soon' : 'later' };
}

/** Which greeting the hour asks for. */
export function partOfDay(now: Date): 'morning' | 'afternoon' | 'evening' {
  const hour = now.getHours();
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
