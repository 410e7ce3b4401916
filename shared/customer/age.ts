/** Full years lived on `day`; both ISO dates. Null for an unknown birthday or one still to come. */
export function ageAt(birthday: string, day: string): number | null {
  if (birthday === '' || birthday > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) >= birthday.slice(5) ? years : years - 1;
}
