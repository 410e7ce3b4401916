/** Room left between what is brought into sight and what stands over the page, px. */
const ROOM_PX = 8;

const overlaps = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right;

/**
 * Scrolls the page's own pane as little as needed to bring an element out from under the figure above
 * and the bar below. The browser's `scrollIntoView` would scroll the whole window as well.
 */
export function reveal(element: Element, root: Element): void {
  const pane = element.closest('main');
  const bar = root.querySelector('[data-measure-bar]')?.getBoundingClientRect();
  const figure = root.querySelector('[data-measure-figure]')?.getBoundingClientRect();
  if (pane === null || bar === undefined || figure === undefined) return;
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const top = (overlaps(figure, box) ? figure.bottom : frame.top) + ROOM_PX;
  const bottom = Math.min(bar.top, frame.bottom) - ROOM_PX;
  if (box.top < top) pane.scrollTop += box.top - top;
  else if (box.bottom > bottom) pane.scrollTop += Math.min(box.bottom - bottom, box.top - top);
}
