/** Shapes of a date: `short` 4 Dec, `date` 4 December 2026, `dateTime` 4 Dec 2026, 14:05, `day` with its weekday. */
export type DateShape = 'short' | 'date' | 'day' | 'time' | 'dateTime';

export type Format = {
  /** An amount in the currency's minor unit, e.g. `12950` EUR. */
  readonly money: (minor: number, currency: string) => string;
  /** Milliseconds since 1970, or an ISO date (a day without a time). */
  readonly date: (value: number | string, shape: DateShape) => string;
  /** Days from today: `-1` yesterday, `0` today, `3` in three days. */
  readonly relativeDays: (days: number) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly bytes: (bytes: number) => string;
};

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' };

const SHAPES: { readonly [S in DateShape]: Intl.DateTimeFormatOptions } = {
  short: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  dateTime: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** A day without a time is that day wherever the studio stands, so it is read at local midnight. */
export function asDate(value: number | string): Date {
  if (typeof value === 'number') return new Date(value);
  const [year = 1970, month = 1, day = 1] = value.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** Whole calendar days from `from` to `to`, in local time; negative when `to` is past. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

export function createFormat(language: string): Format {
  const locale = LOCALES[language] ?? 'en-GB';
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = (value: number, digits = 0): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return {
    money: (minor, currency) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      const { maximumFractionDigits = 2 } = format.resolvedOptions();
      return format.format(minor / 10 ** maximumFractionDigits);
    },
    date: (value, shape) => new Intl.DateTimeFormat(locale, SHAPES[shape]).format(asDate(value)),
    relativeDays: (days) => {
      if (Math.abs(days) < 14) return relative.format(days, 'day');
      if (Math.abs(days) < 60) return relative.format(Math.trunc(days / 7), 'week');
      if (Math.abs(days) < 730) return relative.format(Math.trunc(days / 30.44), 'month');
      return relative.format(Math.trunc(days / 365.25), 'year');
    },
    number,
    bytes: (bytes) => {
      const megabytes = bytes / 1_000_000;
      const [value, unit] = megabytes >= 1 ? [megabytes, 'megabyte'] : [bytes / 1_000, 'kilobyte'];
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        maximumFractionDigits: value < 10 ? 1 : 0,
      }).format(value);
    },
  };
}
