/** What an order's number looks like, as it is scanned or typed whole. */
const NUMBER = /^T-\d{6,}$/;

/** The text of an order's QR code: its number, so that a scanner types what a person would. */
export const orderCode = (number: string): string => number.toUpperCase();

/** The number in what a scanner typed, or null where it is something else. */
export function scannedNumber(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  return NUMBER.test(text) ? text : null;
}
