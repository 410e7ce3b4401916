/** The calendar date of a moment where the studio stands, `YYYY-MM-DD`. */
export function localDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The calendar date so many days later; summer time moves no date. */
export function localDatePlus(at: number, days: number): string {
  const date = new Date(at);
  return localDate(
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12).getTime(),
  );
}
