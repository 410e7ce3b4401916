import { err, ok, type Result } from '../../../shared/result.ts';

/** Why a text is no birthday: not written as a day, a day no calendar has, one to come, one too long ago. */
export type BirthdayFault = 'birthday' | 'noSuchDay' | 'notYet' | 'tooLongAgo';

/** Nobody alive was born before this year. */
const EARLIEST_YEAR = 1880;

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * Reads a birthday as people write it: `12/5/1984`, `12.05.84`, `12 5 1984` (day first, in both of
 * the studio's languages) or `1984-05-12`. Two-digit years are the last hundred before `thisYear`.
 * Answers an ISO date, and `''` for an empty text.
 */
export function readBirthday(text: string, today: Date): Result<string, BirthdayFault> {
  const trimmed = text.trim();
  if (trimmed === '') return ok('');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/.exec(trimmed);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : local
      ? [local[3], local[2], local[1]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return err('birthday');
  const thisYear = today.getFullYear();
  const century = thisYear - (thisYear % 100);
  const full =
    year >= 100 ? year : century + year > thisYear ? century - 100 + year : century + year;
  if (!isRealDay(full, month, day)) return err('noSuchDay');
  if (full < EARLIEST_YEAR) return err('tooLongAgo');
  const found = `${full.toString()}-${month.toString().padStart(2, '0')}-${day.toString().padStart(2, '0')}`;
  return found > isoDay(today) ? err('notYet') : ok(found);
}

/** A day in local time as an ISO date. */
export const isoDay = (date: Date): string =>
  [
    date.getFullYear().toString(),
    (date.getMonth() + 1).toString().padStart(2, '0'),
    date.getDate().toString().padStart(2, '0'),
  ].join('-');

/** The birthday as it is typed: `12/05/1984`. */
export const typedBirthday = (iso: string): string => iso.split('-').reverse().join('/');

/** Full years lived on `today`. */
export function ageOn(birthday: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = birthday.split('-').map(Number);
  const hadBirthday =
    today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
}

/** Days until the next birthday; 0 on the day itself. 29 February is kept on 1 March. */
export function daysToBirthday(birthday: string, today: Date): number {
  const [, month = 1, day = 1] = birthday.split('-').map(Number);
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const inYear = (year: number): number => Date.UTC(year, month - 1, day);
  const next = inYear(today.getFullYear());
  const at = next >= from ? next : inYear(today.getFullYear() + 1);
  return Math.round((at - from) / 86_400_000);
}
