/** The local calendar day of a moment, as an ISO date. */
export function isoDay(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

export const todayIso = (): string => isoDay(new Date());

/** What a lead time of `days` promises: no garment is collected on a Sunday, so then the day after. */
export function promisedDay(from: string, days: number): string {
  const day = daysAfter(from, days);
  return new Date(`${day}T12:00:00`).getDay() === 0 ? daysAfter(day, 1) : day;
}

/** The day `days` after `from`; calendar days, so that a clock change moves nothing. */
export function daysAfter(from: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = from.split('-').map(Number);
  return isoDay(new Date(year, month - 1, day + days));
}
