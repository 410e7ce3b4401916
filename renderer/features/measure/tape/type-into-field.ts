/** Marks the fields of the measuring panel. */
const FIELD = '[data-measure-field]';

/**
 * Types a reading into the measuring field that has the focus and presses Enter, as a tape does that
 * is a keyboard: fields need to know nothing of tapes. False when no field waits for a reading.
 */
export function typeIntoField(text: string, page: Document = document): boolean {
  const field = page.activeElement;
  if (!(field instanceof HTMLInputElement) || !field.matches(FIELD)) return false;
  // React looks at its own record of the value unless the element's own setter is used.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const enter = { key: 'Enter', bubbles: true, cancelable: true };
  field.dispatchEvent(new KeyboardEvent('keydown', enter));
  return true;
}
